package dateline.data;

import static dateline.data.Odd.require;

import org.jspecify.annotations.Nullable;

/// Reads the fields of one type of record, in whatever order they come.
abstract class RecordScan {
    final Tokens tokens;

    RecordScan(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Reads one field.
    ///
    /// @return a number for it, from 0 to 31
    abstract int field(String name) throws Odd;

    /// Reads all fields of the object that the parser stands in, none of them twice.
    ///
    /// @param needed a bit for each field that must be there
    final void fields(int needed) throws Odd {
        fields(tokens.name(), needed);
    }

    /// Reads all fields of an object, the name of the first of which is read.
    final void fields(@Nullable String first, int needed) throws Odd {
        int seen = 0;
        for (String name = first; name != null; name = tokens.name()) {
            int bit = 1 << field(name);
            require((seen & bit) == 0);
            seen |= bit;
        }
        require(tokens.ended() && (seen & needed) == needed);
    }
}

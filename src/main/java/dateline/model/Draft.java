package dateline.model;

import java.util.Arrays;

/// A record that is being packed: where its parts stand, in the order in which they came, until
/// they are put in the order in which [Unpacking] reads them.
///
/// A part is what was packed since some place. Parts that already follow one another are moved as
/// one.
public abstract sealed class Draft permits EventDraft, ClaimDraft, EvidenceDraft {
    private static final long MISSING = -1;

    final PackedBytes bytes;
    private final long[] parts;
    private int begun;
    private int from;
    private int to;

    Draft(PackedBytes bytes, int parts) {
        this.bytes = bytes;
        this.parts = new long[parts];
    }

    /// Begins a record; nothing is left of the one before.
    public void begin() {
        begun = bytes.at();
        Arrays.fill(parts, MISSING);
    }

    /// Notes that all that was packed since some place is a part of the record.
    ///
    /// @param start what [Packing#at] was before it was packed
    public final void part(int part, int start) {
        parts[part] = (long) start << 32 | bytes.at();
    }

    /// Where the record begins.
    final int begun() {
        return begun;
    }

    /// A flag that says whether a part is there.
    final int flag(int part, int bit) {
        return parts[part] == MISSING ? 0 : 1 << bit;
    }

    /// Puts parts one behind the other, in their order, those that are missing left out.
    final void put(int first, int last) {
        for (int part = first; part <= last; part++) {
            if (parts[part] != MISSING) {
                follow((int) (parts[part] >>> 32), (int) parts[part]);
            }
        }
    }

    private void follow(int start, int end) {
        if (start != to) {
            flush();
            from = start;
        }
        to = end;
    }

    /// Puts a list, an empty one where it is missing.
    final void putList(int part) {
        if (parts[part] == MISSING) {
            flush();
            bytes.number(0);
        } else {
            put(part, part);
        }
    }

    private void flush() {
        if (to > from) {
            bytes.again(from, to);
        }
        from = 0;
        to = 0;
    }

    /// Puts everything that was put in the place of the record.
    final void settle(int start) {
        flush();
        bytes.settle(begun, start);
    }
}

package dateline.time;

import org.jspecify.annotations.Nullable;

/// Dates by their strings: in a large dataset the same few thousand come again and again, and are
/// then one object, read once.
///
/// Keeps a bounded number of them, each in the one place its string has, where the next one that
/// has the same place takes it. An interval is put together from its two ends, so that a new pair
/// of known days costs little. Dates are immutable, so it does not matter what another thread sees.
public final class Almanac {
    /// About as many as the days of forty years.
    private static final int PLACES = 1 << 14;

    private static final int LONGEST = 40;
    private static final @Nullable Edtf[] KNOWN = new @Nullable Edtf[PLACES];

    private Almanac() {}

    /// The date a string says.
    ///
    /// @throws EdtfException when it says none
    public static Edtf date(String text) {
        int place = place(text);
        Edtf known = KNOWN[place];
        if (known != null && known.text().equals(text)) {
            return known;
        }
        Edtf date = made(text);
        if (text.length() <= LONGEST) {
            KNOWN[place] = date;
        }
        return date;
    }

    private static int place(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return hash >>> 18;
    }

    private static Edtf made(String text) {
        Edtf plain = PlainDate.read(text);
        if (plain != null) {
            return plain;
        }
        int slash = text.indexOf('/');
        Edtf interval = slash > 0 && text.length() <= LONGEST ? interval(text, slash) : null;
        return interval == null ? Edtf.parse(text) : interval;
    }

    private static @Nullable Edtf interval(String text, int slash) {
        Edtf from = PlainDate.read(text.substring(0, slash));
        Edtf to = from == null ? null : PlainDate.read(text.substring(slash + 1));
        return from == null || to == null ? null : Edtf.interval(text, from, to);
    }
}

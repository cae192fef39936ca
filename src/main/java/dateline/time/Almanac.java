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
        int slash = text.indexOf('/');
        if (slash > 0 && plain(text, 0, slash) && plain(text, slash + 1, text.length())) {
            Edtf from = date(text.substring(0, slash));
            Edtf to = date(text.substring(slash + 1));
            Edtf whole = Edtf.interval(text, from, to);
            if (whole != null) {
                return whole;
            }
        }
        return Edtf.parse(text);
    }

    /// Whether a part looks like a year, a month or a day, four to ten characters of digits and
    /// hyphens.
    private static boolean plain(String text, int from, int to) {
        if (to - from != 4 && to - from != 7 && to - from != 10) {
            return false;
        }
        for (int i = from; i < to; i++) {
            int place = i - from;
            char c = text.charAt(i);
            boolean hyphen = place == 4 || place == 7;
            if (hyphen ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}

package dateline.data;

import dateline.time.Edtf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Dates by their strings: in a large dataset the same few thousand come again and again, and are
/// then one object.
final class Dates {
    private static final int MOST = 20_000;
    private static final int LONGEST = 40;
    private static final Map<String, Edtf> KNOWN = new ConcurrentHashMap<>();

    private Dates() {}

    /// The date a string says.
    ///
    /// @throws dateline.time.EdtfException when it says none
    static Edtf parse(String text) {
        Edtf known = KNOWN.get(text);
        if (known != null) {
            return known;
        }
        Edtf date = Edtf.parse(text);
        if (text.length() <= LONGEST) {
            if (KNOWN.size() >= MOST) {
                KNOWN.clear();
            }
            KNOWN.put(text, date);
        }
        return date;
    }
}

package dateline.data;

/// A number for an id, the same only for the same id but for one pair in a few thousand million
/// million.
final class IdHash {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private IdHash() {}

    /// The number of an id among those of one type of record.
    static long of(Known.What what, String id) {
        long hash = begin(what);
        for (int i = 0; i < id.length(); i++) {
            hash = with(hash, id.charAt(i));
        }
        return hash * SPREAD;
    }

    /// The number of an id that stands among other letters.
    static long of(Known.What what, char[] text, int from, int length) {
        long hash = begin(what);
        for (int i = from; i < from + length; i++) {
            hash = with(hash, text[i]);
        }
        return hash * SPREAD;
    }

    private static long begin(Known.What what) {
        return what.name().hashCode() * SPREAD;
    }

    private static long with(long before, char letter) {
        long hash = (before ^ letter) * SPREAD;
        return hash ^ hash >>> 29;
    }
}

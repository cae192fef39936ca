package dateline.data;

/// A number for an id, the same only for the same id but for one pair in a few thousand million
/// million.
final class IdHash {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private IdHash() {}

    /// The number of an id among those of one type of record.
    @SuppressWarnings("EnumOrdinal") // never leaves the process
    static long of(Known.What what, String id) {
        long hash = what.name().hashCode() * SPREAD;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * SPREAD;
            hash ^= hash >>> 29;
        }
        return hash * SPREAD;
    }
}

package dateline.layout;

/// A fixed hash of ids: the same on every machine and in every version.
final class Hash {
    private Hash() {}

    /// FNV-1a over the UTF-16 units, then the finaliser of MurmurHash3, so that ids that differ in
    /// one digit are ordered as if at random.
    static long of(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return finished(hash);
    }

    /// The hash of an id that stands as ASCII in some bytes.
    static long of(byte[] bytes, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i]) * 0x100000001b3L;
        }
        return finished(hash);
    }

    private static long finished(long fnv) {
        long hash = fnv;
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}

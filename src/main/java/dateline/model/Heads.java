package dateline.model;

/// The heads of some events that follow one another, as columns: what each is by number, and where
/// its id and its title lie. Used by one thread.
///
/// Whoever goes through a million events does so in a loop of its own over these. A loop that they
/// shared, and that told each of them of one event after the other, would be compiled anew for
/// each of them.
public final class Heads {
    /// So many events are told of at once at most.
    static final int MOST = 1 << 10;

    private final Extent[] extents = new Extent[MOST];
    private final String[] kinds = new String[MOST];
    private final int[] kindNumbers = new int[MOST];
    private final int[] importance = new int[MOST];
    private final Texts ids = new Texts();
    private final Texts titles = new Texts();
    private int first;
    private int count;

    Heads() {}

    /// Texts as they are kept: bytes to be looked at and not to be changed.
    public static final class Texts {
        private final byte[][] bytes = new byte[MOST][];
        private final int[] from = new int[MOST];
        private final int[] to = new int[MOST];
        private final boolean[] ascii = new boolean[MOST];

        private Texts() {}

        /// @param plain whether it is of ASCII alone
        void set(int at, byte[] in, int start, int past, boolean plain) {
            bytes[at] = in;
            from[at] = start;
            to[at] = past;
            ascii[at] = plain;
        }

        /// In which bytes a text lies, in UTF-8.
        public byte[] bytes(int at) {
            return bytes[at];
        }

        /// Where it begins in them.
        public int from(int at) {
            return from[at];
        }

        /// One past its end in them.
        public int to(int at) {
            return to[at];
        }

        /// Whether it is known to be of ASCII alone.
        public boolean ascii(int at) {
            return ascii[at];
        }
    }

    /// Forgets all, to be filled with others.
    ///
    /// @param index of the first that comes
    void begin(int index) {
        first = index;
        count = 0;
    }

    /// Notes the next event, but for its texts.
    ///
    /// @param kindNumber of the kind among the shared names, or -1
    void add(Extent extent, int kindNumber, String kind, int ofImportance) {
        extents[count] = extent;
        kindNumbers[count] = kindNumber;
        kinds[count] = kind;
        importance[count++] = ofImportance;
    }

    /// The index of the first of the events; that of each is as much more as its number here.
    public int first() {
        return first;
    }

    /// How many events there are.
    public int count() {
        return count;
    }

    /// Whether an event happened at one time or lasted.
    public Extent extent(int at) {
        return extents[at];
    }

    /// What a kind stands for, found by its number where it has one.
    public <T> T byKind(int at, ByName<T> things) {
        return things.get(kindNumbers[at], kinds[at]);
    }

    /// From 1 to 100.
    public int importance(int at) {
        return importance[at];
    }

    /// The ids.
    public Texts ids() {
        return ids;
    }

    /// The titles.
    public Texts titles() {
        return titles;
    }
}

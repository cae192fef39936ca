package dateline.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Many events, packed into blocks of bytes: an event takes the UTF-8 bytes of its own strings, a
/// byte for the length of each, and some twenty bytes for everything else.
///
/// An event is made anew each time it is asked for, in about a microsecond; an id, a title or
/// what an event mentions is read where it lies. Safe for use by several threads.
public final class PackedEvents extends Events {
    private final SharedNames names;
    private final Block[] blocks;
    private final int[] firsts;
    private final int size;
    private volatile int @Nullable [] slots;

    /// Events one behind the other.
    ///
    /// @param starts where each begins in the bytes
    @SuppressWarnings("ArrayRecordComponent") // made once
    record Block(byte[] bytes, int[] starts) {}

    private PackedEvents(SharedNames names, List<Block> list) {
        this.names = names;
        blocks = list.toArray(Block[]::new);
        firsts = new int[blocks.length];
        int count = 0;
        for (int block = 0; block < blocks.length; block++) {
            firsts[block] = count;
            count = Math.addExact(count, blocks[block].starts().length);
        }
        size = count;
    }

    /// Events of a list, packed.
    ///
    /// @param names what they are likely to refer to
    public static PackedEvents of(List<Event> events, SharedNames names) {
        Builder builder = new Builder(names);
        builder.add(pack(events, names));
        return builder.build();
    }

    /// Packs a run of events, to be put together with others by a [Builder].
    public static Run pack(List<Event> events, SharedNames names) {
        Packing packing = new Packing(names);
        events.forEach(packing::add);
        return packing.run();
    }

    /// A run of packed events.
    public static final class Run {
        private final Block block;

        Run(Block block) {
            this.block = block;
        }

        /// How many events there are.
        public int size() {
            return block.starts().length;
        }

        /// An event of them, made anew.
        ///
        /// @param names with which it was packed
        public Event event(int index, SharedNames names) {
            return new Unpacking(names, block.bytes(), block.starts()[index]).event();
        }
    }

    /// Puts runs of events together.
    public static final class Builder {
        private final SharedNames names;
        private final List<Block> blocks = new ArrayList<>();

        /// @param names with which all the runs were packed
        public Builder(SharedNames names) {
            this.names = names;
        }

        /// Adds a run behind those before.
        public void add(Run run) {
            if (run.size() > 0) {
                blocks.add(run.block);
            }
        }

        /// All runs so far.
        public PackedEvents build() {
            return new PackedEvents(names, blocks);
        }
    }

    @Override
    public Event get(int index) {
        int number = block(index);
        byte[] bytes = blocks[number].bytes();
        return new Unpacking(names, bytes, start(index, number)).event();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String id(int index) {
        Skimming at = at(index).importanceSkipped();
        at.skipString();
        return at.string();
    }

    @Override
    public String title(int index) {
        Skimming at = at(index).importanceSkipped();
        at.skipString();
        at.skipString();
        return at.string();
    }

    @Override
    public int importance(int index) {
        Skimming at = at(index);
        at.extent();
        return at.signed();
    }

    @Override
    public Extent extent(int index) {
        return at(index).extent();
    }

    @Override
    public void mentions(int index, Mentions told) {
        at(index).mentions(told);
    }

    @Override
    public void prose(int index, Letters told) {
        Skimming at = at(index).importanceSkipped();
        at.skipString();
        at.skipString();
        at.text(told);
        at.text(told);
    }

    @Override
    public void heads(int from, int to, Consumer<Heads> told) {
        Heads heads = new Heads();
        int index = from;
        while (index < to) {
            int number = block(index);
            int past = Math.min(to, firsts[number] + blocks[number].starts().length);
            past = Math.min(past, index + Heads.MOST);
            heads.begin(index);
            fill(heads, blocks[number], index - firsts[number], past - firsts[number]);
            told.accept(heads);
            index = past;
        }
    }

    private void fill(Heads heads, Block block, int from, int to) {
        Skimming reading = new Skimming(names, block.bytes(), 0);
        for (int i = from; i < to; i++) {
            reading.head(block.starts()[i], heads);
        }
    }

    private Skimming at(int index) {
        int number = block(index);
        return new Skimming(names, blocks[number].bytes(), start(index, number));
    }

    /// Where an event begins in the bytes of its block.
    private int start(int index, int block) {
        return blocks[block].starts()[index - firsts[block]];
    }

    /// The number of the block in which an event is.
    private int block(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index + " of " + size);
        }
        int found = Arrays.binarySearch(firsts, index);
        return found < 0 ? -found - 2 : found;
    }

    /// {@inheritDoc}
    ///
    /// The first call makes the index: open addressing, six in ten slots taken at most.
    @Override
    public int find(String id) {
        int[] index = index();
        int slot = slot(id, index.length - 1);
        while (index[slot] != 0) {
            if (id(index[slot] - 1).equals(id)) {
                return index[slot] - 1;
            }
            slot = slot + 1 & index.length - 1;
        }
        return -1;
    }

    /// Who asks while another thread makes the index waits for what is left of that.
    private int[] index() {
        int[] index = slots;
        if (index == null) {
            synchronized (blocks) {
                index = slots;
                if (index == null) {
                    index = indexed();
                    slots = index;
                }
            }
        }
        return index;
    }

    private int[] indexed() {
        int[] index = new int[roomy(size)];
        for (int i = 0; i < size; i++) {
            String id = id(i);
            int slot = slot(id, index.length - 1);
            while (index[slot] != 0 && !id(index[slot] - 1).equals(id)) {
                slot = slot + 1 & index.length - 1;
            }
            if (index[slot] == 0) {
                index[slot] = i + 1;
            }
        }
        return index;
    }

    /// The least power of two at which no more than six in ten slots are taken.
    private static int roomy(int count) {
        int room = Integer.highestOneBit(Math.max(count, 1)) * 2;
        return count > room * 0.6 ? room * 2 : room;
    }

    private static int slot(String id, int mask) {
        int hash = id.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 15) & mask;
    }
}

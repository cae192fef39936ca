package dateline.search;

import dateline.model.Agent;
import dateline.model.Dataset;
import dateline.model.Events;
import dateline.model.Passage;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Finds events by the words of their titles, summaries, persons and passages, where they lie.
///
/// The events are gone through side by side, in the order in which they are kept; as a query grows
/// letter by letter only what was found before is looked at again. An index of the words of many
/// events is made before it is needed ([#prepare]), or else begun by the first query, in the
/// background; it answers once it is there.
public final class EventFind implements TextIndex {
    /// Events gone through by one thread at a time; a multiple of 64, so that no two share a word
    /// of a bit set.
    private static final int RUN = 1 << 13;

    private final Dataset dataset;
    private final Events events;
    private final List<Agent> agents;
    private final List<Passage> passages;
    private final PlainFind names;
    private final PlainFind fragments;
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile @Nullable WordIndex index;
    private volatile boolean waitedFor;
    private volatile @Nullable Found last;

    /// What a query found; not changed any more.
    private record Found(String query, BitSet events) {}

    /// Events that are gone through faster than a key is pressed again.
    private static final int FEW = 50_000;

    /// A find over all events of a dataset; each is named by its index.
    public EventFind(Dataset dataset) {
        this.dataset = dataset;
        events = dataset.eventList();
        agents = dataset.agents();
        passages = dataset.passages();
        names = new PlainFind(agents.size(), i -> agents.get(i).name());
        fragments = new PlainFind(passages.size(), i -> passages.get(i).exact());
    }

    @Override
    public BitSet matching(String query) {
        String words = PlainFind.folded(query).strip();
        BitSet found;
        if (words.isEmpty()) {
            found = new BitSet(events.size());
            found.set(0, events.size());
        } else {
            Found known = last;
            found =
                    known != null && words.startsWith(known.query())
                            ? among(words, known.events())
                            : among(words, null);
            last = new Found(words, found);
        }
        return (BitSet) found.clone();
    }

    /// @param candidates the only ones that can match, or null for all
    private BitSet among(String words, @Nullable BitSet candidates) {
        List<String> wanted = PlainFind.BLANKS.splitAsStream(words).distinct().toList();
        WordIndex ready = index;
        return ready != null && wanted.stream().allMatch(WordIndex::knows)
                ? ready.matching(wanted)
                : lookedThrough(wanted.stream().map(this::word).toList(), candidates);
    }

    private BitSet lookedThrough(List<Word> words, @Nullable BitSet candidates) {
        waitedFor = true;
        begin();
        int runs = (events.size() + RUN - 1) / RUN;
        long[] all = new long[runs * RUN / Long.SIZE];
        IntStream.range(0, runs).parallel().forEach(run -> look(run * RUN, words, candidates, all));
        return BitSet.valueOf(all);
    }

    private void begin() {
        if (events.size() > FEW && begun.compareAndSet(false, true)) {
            Thread.ofVirtual().name("dateline words").start(this::prepare);
        }
    }

    /// Makes the index in the thread that calls, where there are so many events that a find needs
    /// one and none has been begun: it takes a few seconds for a million.
    ///
    /// @param goOn asked every few milliseconds, and may wait, until a query wants the index; false
    ///     ends it without one
    public void prepare(BooleanSupplier goOn) {
        if (events.size() > FEW && begun.compareAndSet(false, true)) {
            index = WordIndex.of(dataset, () -> waitedFor || goOn.getAsBoolean());
        }
    }

    /// Makes the index, in the thread that calls.
    void prepare() {
        index = WordIndex.of(dataset, () -> true);
    }

    private Word word(String word) {
        return new Word(
                new Needle(word),
                ids(names.holding(word), agents, Agent::id),
                ids(fragments.holding(word), passages, Passage::id));
    }

    private static <T> Set<String> ids(BitSet found, List<T> list, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        found.stream().forEach(i -> ids.add(id.apply(list.get(i))));
        return ids;
    }

    private void look(int from, List<Word> words, @Nullable BitSet candidates, long[] all) {
        Look look = new Look(words.size());
        int to = Math.min(events.size(), from + RUN);
        int event = candidates == null ? from : candidates.nextSetBit(from);
        while (event >= 0 && event < to) {
            if (look.holds(event, words)) {
                all[event / Long.SIZE] |= 1L << event;
            }
            event = candidates == null ? event + 1 : candidates.nextSetBit(event + 1);
        }
    }

    /// A word of a query, and who and what has it in its name or words.
    private record Word(Needle needle, Set<String> agents, Set<String> passages) {
        boolean elsewhere() {
            return !agents.isEmpty() || !passages.isEmpty();
        }
    }

    /// Looks at events one after the other; used by one thread.
    private final class Look implements Events.Letters, Events.Mentions {
        private final boolean[] had;
        private List<Word> words = List.of();

        Look(int count) {
            had = new boolean[count];
        }

        boolean holds(int event, List<Word> wanted) {
            words = wanted;
            Arrays.fill(had, false);
            events.prose(event, this);
            boolean elsewhere = false;
            for (int i = 0; i < had.length; i++) {
                if (!had[i] && !words.get(i).elsewhere()) {
                    return false;
                }
                elsewhere |= !had[i];
            }
            if (elsewhere) {
                events.mentions(event, this);
            }
            return all();
        }

        private boolean all() {
            for (boolean each : had) {
                if (!each) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void ascii(byte[] bytes, int from, int to) {
            for (int i = 0; i < had.length; i++) {
                had[i] = had[i] || words.get(i).needle().inAscii(bytes, from, to);
            }
        }

        @Override
        public void utf8(byte[] bytes, int from, int to) {
            for (int i = 0; i < had.length; i++) {
                had[i] = had[i] || words.get(i).needle().in(bytes, from, to);
            }
        }

        @Override
        public void agent(String id) {
            for (int i = 0; i < had.length; i++) {
                had[i] = had[i] || words.get(i).agents().contains(id);
            }
        }

        @Override
        public void article(String id) {}

        @Override
        public void passage(String id) {
            for (int i = 0; i < had.length; i++) {
                had[i] = had[i] || words.get(i).passages().contains(id);
            }
        }
    }
}

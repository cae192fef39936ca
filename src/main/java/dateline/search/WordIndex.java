package dateline.search;

import dateline.model.Events;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Which words stand in the titles and summaries of which events, and who and what they mention: a
/// byte or two for each.
final class WordIndex {
    /// Different words, or agents and passages, beyond which an index is not worth its room.
    private static final int MOST = 1 << 17;

    /// Events gone through in a few milliseconds.
    private static final int SOME = 1 << 12;

    private final Vocabulary vocabulary = new Vocabulary(MOST);
    private final Map<String, Postings> agents = new HashMap<>();
    private final Map<String, Postings> passages = new HashMap<>();

    private WordIndex() {}

    /// The index of all events; null where nearly every event has words of its own, and an index
    /// would take more room than they do, or where nobody wants it any more.
    ///
    /// @param goOn asked now and then whether to
    static @Nullable WordIndex of(Events events, BooleanSupplier goOn) {
        WordIndex index = new WordIndex();
        Gathering gathering = index.new Gathering();
        for (int event = 0; event < events.size(); event++) {
            if (event % SOME == 0 && !goOn.getAsBoolean()) {
                return null;
            }
            gathering.event = event;
            events.prose(event, gathering);
            events.mentions(event, gathering);
            if (index.vocabulary.full() || index.agents.size() + index.passages.size() > MOST) {
                return null;
            }
        }
        index.vocabulary.trim();
        index.agents.values().forEach(Postings::trim);
        index.passages.values().forEach(Postings::trim);
        return index;
    }

    /// The events that have a word.
    ///
    /// @param word folded
    /// @param named ids of the agents that have it in their names
    /// @param cited ids of the passages that have it
    BitSet matching(String word, Set<String> named, Set<String> cited) {
        BitSet found = new BitSet();
        vocabulary.addTo(found, word.getBytes(StandardCharsets.UTF_8));
        add(found, named, agents);
        add(found, cited, passages);
        return found;
    }

    private static void add(BitSet found, Set<String> ids, Map<String, Postings> mentions) {
        for (String id : ids) {
            Postings mentioning = mentions.get(id);
            if (mentioning != null) {
                mentioning.addTo(found);
            }
        }
    }

    private final class Gathering implements Events.Letters, Events.Mentions {
        private int event;

        @Override
        public void ascii(byte[] bytes, int from, int to) {
            vocabulary.ascii(event, bytes, from, to);
        }

        @Override
        public void utf8(byte[] bytes, int from, int to) {
            vocabulary.utf8(event, bytes, from, to);
        }

        @Override
        public void agent(String id) {
            agents.computeIfAbsent(id, _ -> new Postings()).add(event);
        }

        @Override
        public void article(String id) {}

        @Override
        public void passage(String id) {
            passages.computeIfAbsent(id, _ -> new Postings()).add(event);
        }
    }
}

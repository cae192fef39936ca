package dateline.data;

import dateline.model.Agent;
import dateline.model.Article;
import dateline.model.Kind;
import dateline.model.Passage;
import dateline.model.Property;
import dateline.model.Term;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// The records of a dataset read so far, by id, in the order of the file.
final class Known {
    private static final Messages MESSAGES = Messages.of(Known.class);

    /// What a record is, for sentences.
    enum What {
        KIND,
        PROPERTY,
        TERM,
        AGENT,
        ARTICLE,
        PASSAGE,
        EVENT,
        CLAIM,
        EVIDENCE;

        /// The list of the file in which such records stand.
        Section section() {
            return switch (this) {
                case KIND -> Section.KINDS;
                case PROPERTY -> Section.PROPERTIES;
                case TERM -> Section.TERMS;
                case AGENT -> Section.AGENTS;
                case ARTICLE -> Section.ARTICLES;
                case PASSAGE -> Section.PASSAGES;
                case EVENT, CLAIM, EVIDENCE -> Section.EVENTS;
            };
        }
    }

    /// The records of one type.
    static class Records<T> {
        private final What what;
        private final Map<String, T> byId = new LinkedHashMap<>();
        private final Map<String, Long> places = new HashMap<>();
        private final Map<String, LeftOut> leftOut = new HashMap<>();

        Records(What what) {
            this.what = what;
        }

        @Nullable T get(String id) {
            return byId.get(id);
        }

        /// Adds a record, or reports that its id is taken.
        void add(String id, T record, Node at, Findings findings) {
            if (byId.putIfAbsent(id, record) == null) {
                places.put(id, at.at());
            } else {
                long first = places.getOrDefault(id, at.at());
                findings.twice(at, first, line -> twice(what, id, line));
            }
        }

        /// The record with an id, or null and a problem; where it was left out, only counted there.
        @Nullable T find(String id, Node at, Findings findings) {
            T record = get(id);
            LeftOut gone = record == null ? leftOut.get(id) : null;
            if (gone != null) {
                gone.takesAlong(1);
            } else if (record == null) {
                findings.missing(at, what, () -> missing(id));
            }
            return record;
        }

        /// Notes that the record with an id was left out.
        void leaveOut(String id, LeftOut gone) {
            if (!id.isEmpty()) {
                leftOut.putIfAbsent(id, gone);
            }
        }

        /// Why the record with an id was left out, or null where there never was one.
        @Nullable LeftOut leftOut(String id) {
            return leftOut.get(id);
        }

        What what() {
            return what;
        }

        /// Puts another record in the place of one with the same id.
        void replace(String id, T record) {
            byId.replace(id, record);
        }

        Collection<T> all() {
            return byId.values();
        }

        /// Says that no record has an id.
        String missing(String id) {
            return MESSAGES.say("record.missing", MESSAGES.say(what), Prose.clipped(id));
        }
    }

    final Records<Kind> kinds = new Records<>(What.KIND);
    final Records<Property> properties = new Records<>(What.PROPERTY);
    final Records<Term> terms = new Records<>(What.TERM);
    final Records<Agent> agents = new Records<>(What.AGENT);
    final Records<Article> articles = new Records<>(What.ARTICLE);
    final Records<Passage> passages = new Records<>(What.PASSAGE);
    final EventRecords events = new EventRecords();
    private final Map<String, Long> claims = new HashMap<>();
    private final Map<String, Long> evidence = new HashMap<>();

    /// Says of each record that was left out what went with it, once all is read.
    void reportLeftOut(Findings findings) {
        Stream.of(kinds, properties, terms, agents, articles, passages, events)
                .flatMap(records -> records.leftOut.values().stream())
                .distinct()
                .forEach(gone -> tell(gone, findings));
    }

    /// Says what went with a record that was left out, where anything did.
    static void tell(LeftOut gone, Findings findings) {
        if (gone.more() > 0) {
            findings.error(
                    gone.at(),
                    () ->
                            MESSAGES.say(
                                    "record.leftOut",
                                    MESSAGES.say(gone.what()),
                                    Prose.clipped(gone.id()),
                                    gone.more()));
        }
    }

    /// Takes the id of a claim; false, with a problem, when another claim has it.
    boolean newClaim(String id, Node at, Findings findings) {
        return fresh(claims, What.CLAIM, id, at, findings);
    }

    /// Takes the id of a piece of evidence; false, with a problem, when another has it.
    boolean newEvidence(String id, Node at, Findings findings) {
        return fresh(evidence, What.EVIDENCE, id, at, findings);
    }

    private boolean fresh(Map<String, Long> ids, What what, String id, Node at, Findings findings) {
        Long first = ids.putIfAbsent(id, at.at());
        if (first == null) {
            events.heard(what, id);
            return true;
        }
        findings.twice(at, first, line -> twice(what, id, line));
        return false;
    }

    private static String twice(What what, String id, int line) {
        return MESSAGES.say("record.twice", MESSAGES.say(what), Prose.clipped(id), line);
    }
}

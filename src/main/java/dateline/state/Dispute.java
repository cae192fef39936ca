package dateline.state;

import dateline.evidence.Assessment;
import dateline.evidence.Level;
import dateline.evidence.Survey.Disputed;
import dateline.model.Event;
import dateline.model.Events;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;

/// Something the sources disagree about.
///
/// @param property what is claimed; of a period's dates, `start` or `end`
/// @param of the agent whose property it is, or null for the event's own
/// @param level one of the levels at which claims speak against each other
public record Dispute(Event event, String property, @Nullable String of, Level level) {
    private static final Comparator<@Nullable String> NO_AGENT_FIRST =
            Comparator.nullsFirst(Comparator.naturalOrder());

    /// All disputes of a dataset: the worst first, then the most important, then by id. An event is
    /// made when its dispute is looked at.
    static List<Dispute> all(Assessment assessment) {
        Events events = assessment.dataset().eventList();
        List<Disputed> sorted =
                assessment.survey().disputes().stream()
                        .map(
                                it ->
                                        new Ranked(
                                                it,
                                                events.importance(it.event()),
                                                events.id(it.event())))
                        .sorted(
                                Comparator.comparing((Ranked it) -> it.disputed().level())
                                        .thenComparing(it -> -it.importance())
                                        .thenComparing(Ranked::id)
                                        .thenComparing(it -> it.disputed().property())
                                        .thenComparing(it -> it.disputed().of(), NO_AGENT_FIRST))
                        .map(Ranked::disputed)
                        .toList();
        return new Listed(events, sorted);
    }

    private record Ranked(Disputed disputed, int importance, String id) {}

    private static final class Listed extends AbstractList<Dispute> implements RandomAccess {
        private final Events events;
        private final List<Disputed> disputes;

        Listed(Events events, List<Disputed> disputes) {
            this.events = events;
            this.disputes = disputes;
        }

        @Override
        public Dispute get(int index) {
            Disputed it = disputes.get(index);
            return new Dispute(events.get(it.event()), it.property(), it.of(), it.level());
        }

        @Override
        public int size() {
            return disputes.size();
        }
    }
}

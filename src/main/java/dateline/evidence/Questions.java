package dateline.evidence;

import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Extent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The claims of an event sorted into the questions they answer.
final class Questions {
    private static final Comparator<@Nullable String> NO_AGENT_FIRST =
            Comparator.nullsFirst(Comparator.naturalOrder());

    /// What claims are about: the agent first, so that the event's own questions come before.
    private record Subject(@Nullable String of, String property) implements Comparable<Subject> {
        @Override
        public int compareTo(Subject other) {
            int agents = NO_AGENT_FIRST.compare(of, other.of);
            return agents != 0 ? agents : property.compareTo(other.property);
        }
    }

    private final Map<Subject, List<Candidate>> candidates = new TreeMap<>();

    private Questions() {}

    /// The questions of an event, those of the event itself first.
    static List<Question> of(Context context, Event event, List<Stand> stands) {
        if (stands.size() == 1 && event.extent() == Extent.INSTANT) {
            return List.of(alone(context, stands.getFirst()));
        }
        Questions questions = new Questions();
        for (Stand stand : stands) {
            questions.add(stand, event.extent());
        }
        List<Question> list = new ArrayList<>(questions.candidates.size());
        questions.candidates.forEach(
                (subject, claims) ->
                        list.add(new Question(context, subject.property, subject.of, claims)));
        return list;
    }

    private static Question alone(Context context, Stand stand) {
        Claim claim = stand.claim();
        Candidate candidate = new Candidate(stand, Dates.when(claim.value()));
        return new Question(context, claim.property(), claim.of(), List.of(candidate));
    }

    /// How two claims of an event stand to each other, whatever their evidence and rank: the worst
    /// of the questions they both answer; incomparable where there is none.
    static Comparison compare(Context context, Event event, Claim a, Claim b) {
        if (a.id().compareTo(b.id()) > 0) {
            return compare(context, event, b, a).mirrored();
        }
        Comparison all = null;
        for (Question question : of(context, event, List.of(Stand.bare(a), Stand.bare(b)))) {
            if (question.candidates().size() == 2) {
                Candidate x = question.candidates().getFirst();
                Candidate y = question.candidates().getLast();
                Comparison part = question.compare(x, y);
                all = all == null ? part : all.and(part);
            }
        }
        return all == null ? Comparison.INCOMPARABLE : all;
    }

    private void add(Stand stand, Extent extent) {
        Claim claim = stand.claim();
        if (extent == Extent.PERIOD && claim.property().equals(Dates.DATE)) {
            add(Dates.START, stand, Dates.start(claim.value()));
            add(Dates.END, stand, Dates.end(claim.value()));
        } else {
            add(claim.property(), stand, Dates.when(claim.value()));
        }
    }

    private void add(String property, Stand stand, @Nullable When when) {
        candidates
                .computeIfAbsent(new Subject(stand.claim().of(), property), _ -> new ArrayList<>(1))
                .add(new Candidate(stand, when));
    }
}

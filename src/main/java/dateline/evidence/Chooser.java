package dateline.evidence;

import dateline.evidence.Choice.Answer;
import dateline.evidence.When.Limit;
import dateline.model.Rank;
import dateline.time.DayRange;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses what is drawn for one moment.
///
/// The machine never decides between claims: it takes what an editor prefers, or what all direct
/// claims leave possible, or nothing.
final class Chooser {
    /// Of claims that say the same days: the least widened, the certain, the direct, the smallest
    /// id.
    private static final Comparator<Candidate> PLAINEST =
            Comparator.comparingLong(Chooser::fuzziness)
                    .thenComparing(Chooser::uncertain)
                    .thenComparing(candidate -> !candidate.isDirect())
                    .thenComparing(Candidate::id);

    private final Question question;
    private final Judgement judgement;
    private final List<Candidate> drawable;
    private final List<Candidate> counting;

    Chooser(Question question, Judgement judgement) {
        this.question = question;
        this.judgement = judgement;
        this.drawable = question.those(Candidate::drawable);
        this.counting = question.counting();
    }

    Choice choose() {
        Candidate preferred = preferred();
        Answer answer = preferred == null ? narrowest() : alone(preferred);
        Choice choice = new Choice(question, judgement, answer, List.of());
        return answer != null && drawable.size() == 1
                ? choice
                : new Choice(question, judgement, answer, bars(choice));
    }

    /// The one candidate there is, or that an editor prefers; where several are preferred, none
    /// is.
    private @Nullable Candidate preferred() {
        if (drawable.size() == 1) {
            return drawable.getFirst();
        }
        List<Candidate> preferred =
                drawable.stream().filter(it -> it.stand().rank() == Rank.PREFERRED).toList();
        return preferred.size() == 1 ? preferred.getFirst() : null;
    }

    private static @Nullable Answer alone(Candidate candidate) {
        When when = candidate.when();
        return when == null ? null : new Answer(when, candidate, List.of(candidate.id()));
    }

    /// The narrowest value compatible with all direct claims, or with all where none is direct.
    private @Nullable Answer narrowest() {
        List<Candidate> base = base();
        if (base.isEmpty() || judgement.level() == Level.CONFLICT || anyClash(base)) {
            return null;
        }
        List<Candidate> all = new ArrayList<>(base);
        all.addAll(narrowing(base));
        return intersection(all);
    }

    private List<Candidate> base() {
        if (counting.isEmpty()) {
            return drawable;
        }
        List<Candidate> direct = counting.stream().filter(Candidate::isDirect).toList();
        return direct.isEmpty()
                ? counting
                : direct.stream().filter(it -> !judgement.slips().contains(it.id())).toList();
    }

    /// The derived claims that may narrow what direct ones say: compatible with all of them and
    /// with each other, for nothing else would decide between two that clash.
    private List<Candidate> narrowing(List<Candidate> base) {
        List<Candidate> compatible =
                counting.stream()
                        .filter(it -> !it.isDirect() && !base.contains(it))
                        .filter(it -> base.stream().noneMatch(other -> clash(it, other)))
                        .toList();
        return compatible.stream()
                .filter(it -> compatible.stream().noneMatch(other -> clash(it, other)))
                .toList();
    }

    private boolean anyClash(List<Candidate> candidates) {
        return candidates.stream().anyMatch(a -> candidates.stream().anyMatch(b -> clash(a, b)));
    }

    private boolean clash(Candidate a, Candidate b) {
        return !a.is(b) && question.compare(a, b).clashes();
    }

    private @Nullable Answer intersection(List<Candidate> all) {
        List<DayRange> days = null;
        for (Candidate candidate : all) {
            When when = candidate.when();
            if (when != null && when.limit() == Limit.DATED) {
                days = days == null ? when.ranges() : DaySet.common(days, when.ranges());
            }
        }
        if (days == null) {
            return undated(all);
        }
        return days.isEmpty() ? null : saying(days, all);
    }

    /// The answer where no claim has a date: open if one says so, else unknown.
    private static @Nullable Answer undated(List<Candidate> all) {
        return all.stream()
                .min(Comparator.comparing(it -> limit(it) == Limit.OPEN ? 0 : 1))
                .map(Chooser::alone)
                .orElse(null);
    }

    private static @Nullable Limit limit(Candidate candidate) {
        When when = candidate.when();
        return when == null ? null : when.limit();
    }

    private Answer saying(List<DayRange> days, List<Candidate> all) {
        List<Candidate> same = all.stream().filter(it -> says(it, days)).sorted(PLAINEST).toList();
        if (!same.isEmpty()) {
            Candidate best = same.getFirst();
            When when = best.when();
            if (when != null) {
                return new Answer(when, best, ids(same));
            }
        }
        Spelling spelling = Spelling.of(days);
        When when = new When(Edtf.parse(spelling.edtf()), days, Limit.DATED);
        return new Answer(when, null, ids(innermost(all)));
    }

    private static boolean says(Candidate candidate, List<DayRange> days) {
        When when = candidate.when();
        return when != null && when.limit() == Limit.DATED && when.ranges().equals(days);
    }

    /// Those that contain no other; of equal ones all.
    private List<Candidate> innermost(List<Candidate> candidates) {
        return candidates.stream()
                .filter(
                        it ->
                                candidates.stream()
                                        .noneMatch(
                                                other ->
                                                        !other.is(it)
                                                                && question.compare(other, it)
                                                                        == Comparison
                                                                                .FIRST_REFINES))
                .toList();
    }

    List<Candidate> bars(Choice choice) {
        Answer answer = choice.answer();
        List<Candidate> pool = counting.isEmpty() ? drawable : counting;
        return answer == null
                ? innermost(telling(pool))
                : innermost(
                        pool.stream().filter(it -> choice.against(answer, it).clashes()).toList());
    }

    /// Those that say something, if any does: an unknown end is no rival of a date.
    private static List<Candidate> telling(List<Candidate> candidates) {
        List<Candidate> telling =
                candidates.stream().filter(it -> limit(it) != Limit.UNKNOWN).toList();
        return telling.isEmpty() ? candidates : telling;
    }

    private static long fuzziness(Candidate candidate) {
        When when = candidate.when();
        return when == null ? Long.MAX_VALUE : DaySet.size(when.fuzzy());
    }

    private static boolean uncertain(Candidate candidate) {
        When when = candidate.when();
        return when != null && when.uncertain();
    }

    private static List<String> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::id).sorted().toList();
    }
}

package dateline.evidence;

import dateline.model.Evidence;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// How well a question is answered.
///
/// @param slips ids of the claims that contradict others only because a lineage contradicts itself
///     or is repeated wrongly
/// @param corroborated the candidate of the narrowest value that two witnesses share, or null
record Judgement(Level level, Set<String> slips, @Nullable Candidate corroborated) {
    static Judgement of(Question question) {
        List<Candidate> counting = question.counting();
        if (counting.isEmpty()) {
            return new Judgement(Level.UNSOURCED, Set.of(), null);
        }
        if (counting.size() == 1) {
            return alone(question, counting.getFirst());
        }
        Clashes clashes = Clashes.among(question, counting);
        Level worst = clashes.level();
        if (worst != null) {
            return new Judgement(worst, clashes.slips(), null);
        }
        Candidate shared = corroborated(question, counting);
        Level level = shared == null ? unshared(question, counting) : Level.CORROBORATED;
        return new Judgement(level, Set.of(), shared);
    }

    /// The candidates that the answer rests on: those that agree with the value corroborated; where
    /// none is, all that count.
    List<Candidate> bearers(Question question) {
        Candidate shared = corroborated;
        return shared == null
                ? question.counting()
                : question.counting().stream()
                        .filter(it -> it.is(shared) || question.compare(shared, it).agrees())
                        .toList();
    }

    private static Judgement alone(Question question, Candidate candidate) {
        boolean shared =
                candidate.closed() && candidate.isDirect() && candidate.stand().lineages() >= 2;
        return shared
                ? new Judgement(Level.CORROBORATED, Set.of(), candidate)
                : new Judgement(unshared(question, List.of(candidate)), Set.of(), null);
    }

    private static Level unshared(Question question, List<Candidate> counting) {
        if (counting.stream().anyMatch(Candidate::isDirect)) {
            return Level.SINGLE_SOURCE;
        }
        List<Candidate> closed = counting.stream().filter(Candidate::closed).toList();
        return witnesses(question, closed) >= 2 ? Level.DERIVED_AGREED : Level.DERIVED_ONLY;
    }

    /// The closed value that two witnesses share, one of them directly: none inside another, then
    /// the one with most witnesses, then the fewest days, then the smallest id.
    private static @Nullable Candidate corroborated(Question question, List<Candidate> counting) {
        List<Candidate> shared =
                counting.stream().filter(value -> shared(question, counting, value)).toList();
        return shared.stream()
                .filter(value -> shared.stream().noneMatch(it -> refines(question, it, value)))
                .min(
                        Comparator.comparingInt(
                                        (Candidate it) ->
                                                -witnesses(
                                                        question, within(question, counting, it)))
                                .thenComparingLong(Judgement::days)
                                .thenComparing(Candidate::id))
                .orElse(null);
    }

    private static boolean shared(Question question, List<Candidate> counting, Candidate value) {
        if (!value.closed()) {
            return false;
        }
        List<Candidate> within = within(question, counting, value);
        return within.stream().anyMatch(Candidate::isDirect) && witnesses(question, within) >= 2;
    }

    private static List<Candidate> within(
            Question question, List<Candidate> counting, Candidate value) {
        return counting.stream()
                .filter(it -> it.is(value) || question.compare(value, it).firstHolds())
                .toList();
    }

    private static boolean refines(Question question, Candidate inner, Candidate outer) {
        return !inner.is(outer) && question.compare(inner, outer) == Comparison.FIRST_REFINES;
    }

    private static int witnesses(Question question, List<Candidate> candidates) {
        if (candidates.size() == 1) {
            return candidates.getFirst().stand().lineages();
        }
        List<Evidence> union = new ArrayList<>();
        candidates.forEach(candidate -> union.addAll(candidate.usable()));
        return question.lineages().count(union);
    }

    private static long days(Candidate candidate) {
        When when = candidate.when();
        return when == null ? 0 : DaySet.size(when.ranges());
    }
}

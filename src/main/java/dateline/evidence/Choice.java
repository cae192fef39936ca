package dateline.evidence;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is drawn for one moment: a single answer with what speaks against it, or rivals.
///
/// @param answer the candidate drawn, or the intersection of several; null where there is no single
///     answer
/// @param drawn the candidates of which each has its own bar: beside the answer those that clash
///     with it, without one the rivals; none contains another
record Choice(
        Question question, Judgement judgement, @Nullable Answer answer, List<Candidate> drawn) {
    /// The single answer.
    ///
    /// @param candidate the candidate that says exactly this, or null for an intersection
    /// @param claims ids of the claims that say it, or of those whose intersection it is, sorted
    record Answer(When when, @Nullable Candidate candidate, List<String> claims) {}

    /// How the answer stands to a candidate.
    Comparison against(Answer given, Candidate other) {
        Candidate same = given.candidate();
        if (same != null) {
            return same.is(other) ? Comparison.EQUAL : question.compare(same, other);
        }
        When when = other.when();
        return when == null ? Comparison.INCOMPARABLE : Moments.compare(given.when(), when);
    }

    /// The candidates that the answer rests on: those that agree with it; in conflict the preferred
    /// alone. None where there is no answer.
    List<Candidate> bearers() {
        Answer given = answer;
        return given == null
                ? List.of()
                : question.counting().stream().filter(it -> restsOn(given, it)).toList();
    }

    private boolean restsOn(Answer given, Candidate candidate) {
        return judgement.level() == Level.CONFLICT
                ? candidate.is(given.candidate())
                : against(given, candidate).agrees();
    }

    /// How what is drawn stands to a candidate: the answer, or the worst of all other candidates
    /// that count.
    Comparison standing(Candidate candidate) {
        if (answer != null) {
            return against(answer, candidate);
        }
        return question.candidates().stream()
                .filter(other -> !other.is(candidate) && other.counts())
                .map(other -> question.compare(other, candidate))
                .reduce(Comparison.EQUAL, Comparison::and);
    }
}

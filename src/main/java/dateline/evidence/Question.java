package dateline.evidence;

import dateline.evidence.When.Limit;
import dateline.model.Evidence;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// One (property, of) of an event with all claims that answer it.
///
/// The start and the end of a period are two questions, each answered by its `date` claims too.
final class Question {
    /// Comparisons are remembered for up to this many claims: two million of them, for a file made
    /// to hurt.
    private static final int MOST_KEPT = 1_500;

    private final Context context;
    private final String property;
    private final @Nullable String of;
    private final List<Candidate> candidates;
    private final List<Candidate> counting;
    private final @Nullable Comparison[] compared;

    /// @param candidates sorted by claim id, so that nothing depends on the order of the file
    Question(Context context, String property, @Nullable String of, List<Candidate> candidates) {
        this.context = context;
        this.property = property;
        this.of = of;
        this.candidates = List.copyOf(candidates);
        this.counting = those(Candidate::counts);
        int size = candidates.size() > 1 && candidates.size() <= MOST_KEPT ? candidates.size() : 0;
        this.compared = new @Nullable Comparison[size * size];
    }

    String property() {
        return property;
    }

    @Nullable String of() {
        return of;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    Lineages lineages() {
        return context.lineages();
    }

    /// The candidates that enter the level, sorted by id.
    List<Candidate> counting() {
        return counting;
    }

    /// The candidates of which something holds, sorted by id.
    List<Candidate> those(Predicate<Candidate> holds) {
        if (candidates.size() == 1) {
            return holds.test(candidates.getFirst()) ? candidates : List.of();
        }
        return candidates.stream().filter(holds).toList();
    }

    private Values values() {
        return new Values(context.vocabulary(), context.single(property));
    }

    /// Whether there is anything to judge: a claim that is not deprecated.
    boolean open() {
        for (Candidate candidate : candidates) {
            if (!candidate.stand().deprecated()) {
                return true;
            }
        }
        return false;
    }

    /// How the values of two candidates of this question stand to each other; each pair is compared
    /// once, unless there are very many.
    Comparison compare(Candidate a, Candidate b) {
        if (compared.length == 0) {
            return compareAnew(a, b);
        }
        int row = index(a) * candidates.size();
        int column = index(b);
        Comparison known = compared[row + column];
        if (known == null) {
            known = compareAnew(a, b);
            compared[row + column] = known;
            compared[column * candidates.size() + index(a)] = known.mirrored();
        }
        return known;
    }

    private int index(Candidate candidate) {
        return Collections.binarySearch(candidates, candidate);
    }

    private Comparison compareAnew(Candidate a, Candidate b) {
        When x = a.when();
        When y = b.when();
        if (x == null || y == null) {
            return x == null && y == null
                    ? values().compare(a.stand().claim(), b.stand().claim())
                    : Comparison.INCOMPARABLE;
        }
        if (property.equals(Dates.END) && x.limit() != y.limit()) {
            if (x.limit() == Limit.OPEN && y.limit() == Limit.DATED) {
                return Moments.compareOngoing(published(a), y);
            }
            if (y.limit() == Limit.OPEN && x.limit() == Limit.DATED) {
                return Moments.compareOngoing(published(b), x).mirrored();
            }
        }
        return Moments.compare(x, y);
    }

    /// What two candidates that overlap have in common, or null.
    @Nullable Common common(Candidate a, Candidate b) {
        When x = a.when();
        When y = b.when();
        if (x == null || y == null) {
            return Values.common(a.stand().claim(), b.stand().claim());
        }
        var days = DaySet.common(x.ranges(), y.ranges());
        return new Common.Days(days, Spelling.of(days).edtf());
    }

    /// When the articles appeared that a claim counts on; those of all its evidence where none is
    /// usable.
    private List<When> published(Candidate candidate) {
        List<Evidence> evidence =
                candidate.usable().isEmpty()
                        ? candidate.stand().claim().evidence()
                        : candidate.usable();
        return evidence.stream().map(piece -> context.published(piece.article())).toList();
    }

    /// Whether this is the question of a property and agent.
    boolean is(String otherProperty, @Nullable String otherOf) {
        return property.equals(otherProperty) && Objects.equals(of, otherOf);
    }
}

package dateline.evidence;

import dateline.model.Claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Relates every two claims that answer the same question; the start and the end of a period are
/// related apart and put together.
final class Relations {
    private final Map<Pair, Standing> pairs = new TreeMap<>();

    Relations(List<Question> questions) {
        for (Question question : questions) {
            List<Candidate> all = question.candidates();
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    relate(question, all.get(i), all.get(j));
                }
            }
        }
    }

    /// Two claims, the smaller id first.
    private record Pair(String first, String second) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int one = first.compareTo(other.first);
            return one != 0 ? one : second.compareTo(other.second);
        }
    }

    /// How two claims stand in the parts seen so far.
    private record Standing(
            Question question,
            Candidate a,
            Candidate b,
            Comparison comparison,
            List<Relation.Part> parts) {
        Standing and(Standing next) {
            List<Relation.Part> both = new ArrayList<>(parts);
            both.addAll(next.parts);
            return new Standing(question, a, b, comparison.and(next.comparison), List.copyOf(both));
        }
    }

    List<Relation> all() {
        return pairs.values().stream()
                .filter(standing -> standing.comparison() != Comparison.EQUAL)
                .map(Relations::relation)
                .toList();
    }

    private void relate(Question question, Candidate a, Candidate b) {
        Comparison comparison = question.compare(a, b);
        Common common = comparison == Comparison.OVERLAPS ? question.common(a, b) : null;
        Relation.Part part = new Relation.Part(question.property(), comparison.kind(), common);
        pairs.merge(
                new Pair(a.id(), b.id()),
                new Standing(question, a, b, comparison, List.of(part)),
                (start, end) -> end.and(start));
    }

    private static Relation relation(Standing standing) {
        boolean mirrored = standing.comparison() == Comparison.SECOND_REFINES;
        Candidate a = mirrored ? standing.b() : standing.a();
        Candidate b = mirrored ? standing.a() : standing.b();
        Claim claim = a.stand().claim();
        boolean same = Objects.equals(claim.property(), b.stand().claim().property());
        @Nullable String of = claim.of();
        return new Relation(
                same ? claim.property() : standing.question().property(),
                of,
                a.id(),
                b.id(),
                standing.comparison().kind(),
                a.counts() && b.counts(),
                standing.parts());
    }
}

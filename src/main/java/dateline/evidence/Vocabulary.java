package dateline.evidence;

import dateline.model.Term;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The terms of a dataset, each under its broader ones.
final class Vocabulary {
    private final Map<String, Term> terms;

    private Vocabulary(Map<String, Term> terms) {
        this.terms = terms;
    }

    static Vocabulary of(List<Term> terms) {
        Map<String, Term> byId = new HashMap<>();
        for (Term term : terms) {
            byId.putIfAbsent(term.id(), term);
        }
        return new Vocabulary(byId);
    }

    /// How two terms stand to each other, for a property that may hold several at once.
    Comparison compare(String a, String b) {
        Set<String> lineA = line(a);
        Set<String> lineB = line(b);
        if (lineA.contains(b) || lineB.contains(a)) {
            return Comparison.ofSets(lineA.contains(b), lineB.contains(a));
        }
        return disjoint(lineA, lineB) || disjoint(lineB, lineA)
                ? Comparison.CONTRADICTS
                : Comparison.DIFFERS;
    }

    /// A term and all that are broader; stops where they turn in a circle.
    private Set<String> line(String id) {
        Set<String> line = new LinkedHashSet<>();
        for (@Nullable String at = id; at != null && line.add(at); ) {
            Term term = terms.get(at);
            at = term == null ? null : term.broader();
        }
        return line;
    }

    private boolean disjoint(Set<String> line, Set<String> other) {
        return line.stream()
                .map(terms::get)
                .anyMatch(
                        term ->
                                term != null
                                        && term.disjointWith().stream().anyMatch(other::contains));
    }
}

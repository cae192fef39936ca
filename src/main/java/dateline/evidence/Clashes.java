package dateline.evidence;

import dateline.model.Evidence;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The contradictions and tensions among the candidates that count.
final class Clashes {
    private final Question question;
    private final List<Candidate> counting;
    private final boolean lineagesShared;
    private final Set<Level> found = EnumSet.noneOf(Level.class);
    private final Set<String> slips = new HashSet<>();
    private final Map<String, List<Candidate>> allies = new HashMap<>();

    private Clashes(Question question, List<Candidate> counting) {
        this.question = question;
        this.counting = counting;
        this.lineagesShared = counting.size() > 1 && lineagesShared(question, counting);
    }

    static Clashes among(Question question, List<Candidate> counting) {
        Clashes clashes = new Clashes(question, counting);
        for (int i = 0; i < counting.size(); i++) {
            for (int j = i + 1; j < counting.size(); j++) {
                clashes.judge(counting.get(i), counting.get(j));
            }
        }
        return clashes;
    }

    /// The worst of what was found, or null where nothing clashes.
    @Nullable Level level() {
        return found.isEmpty() ? null : found.iterator().next();
    }

    /// Ids of the claims left without direct evidence of their own when shared lineages are
    /// reduced.
    Set<String> slips() {
        return slips;
    }

    private void judge(Candidate a, Candidate b) {
        switch (question.compare(a, b)) {
            case CONTRADICTS -> found.add(contradiction(a, b));
            case TENSION -> found.add(Level.TENSION);
            case UNDECIDED, SUPERSEDED, OVERLAPS, FIRST_REFINES, SECOND_REFINES -> {}
            case EQUAL, INCOMPARABLE, DIFFERS -> {}
        }
    }

    private Level contradiction(Candidate a, Candidate b) {
        if (!a.isDirect() || !b.isDirect()) {
            return Level.DERIVED_CONFLICT;
        }
        if (!lineagesShared) {
            return Level.CONFLICT;
        }
        Reduction reduction = new Reduction(side(a, b), side(b, a), question.lineages());
        if (reduction.hears(a.stand().direct()) && reduction.hears(b.stand().direct())) {
            return Level.CONFLICT;
        }
        for (Candidate side : List.of(a, b)) {
            if (!reduction.keepsOne(side.stand().direct())) {
                slips.add(side.id());
            }
        }
        return Level.MISREPORTED;
    }

    /// The direct evidence for a candidate, and for what agrees with it and contradicts the other
    /// too: whether a source is exact or vague must not decide whether a slip of its copy is seen.
    private List<Evidence> side(Candidate candidate, Candidate other) {
        List<Evidence> evidence = new ArrayList<>(candidate.stand().direct());
        for (Candidate ally : allies.computeIfAbsent(candidate.id(), _ -> allies(candidate))) {
            if (question.compare(ally, other) == Comparison.CONTRADICTS) {
                evidence.addAll(ally.stand().direct());
            }
        }
        return evidence;
    }

    /// The other direct candidates that agree with one.
    private List<Candidate> allies(Candidate candidate) {
        return counting.stream()
                .filter(it -> it.isDirect() && !it.is(candidate))
                .filter(it -> question.compare(it, candidate).agrees())
                .toList();
    }

    private static boolean lineagesShared(Question question, List<Candidate> counting) {
        List<Evidence> union = new ArrayList<>();
        int apart = 0;
        for (Candidate candidate : counting) {
            union.addAll(candidate.stand().direct());
            apart += question.lineages().count(candidate.stand().direct());
        }
        return question.lineages().count(union) < apart;
    }
}

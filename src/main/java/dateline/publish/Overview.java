package dateline.publish;

import dateline.evidence.ClaimStanding;
import dateline.evidence.EventAssessment;
import dateline.evidence.Level;
import dateline.evidence.Relation;
import dateline.evidence.Support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// What a reader wants to know before the chronology: how well the events are supported, and what
/// the sources disagree about.
///
/// @param levels how many events have each level, the best first; levels of no event are missing
/// @param disputes the worst first, of these the most important event
record Overview(NavigableMap<Level, Integer> levels, List<Dispute> disputes) {
    private static final Set<Level> DISPUTED =
            Set.of(Level.CONFLICT, Level.MISREPORTED, Level.DERIVED_CONFLICT, Level.TENSION);

    /// What is claimed of one property of an event, or of one agent in it, and cannot all hold.
    ///
    /// @param sides the claims that speak against another, in the order of the file
    record Dispute(EventAssessment assessed, Support support, List<ClaimStanding> sides) {}

    static Overview of(List<EventAssessment> events) {
        NavigableMap<Level, Integer> levels = new TreeMap<>(Comparator.reverseOrder());
        List<Dispute> disputes = new ArrayList<>();
        for (EventAssessment assessed : events) {
            levels.merge(assessed.level(), 1, Integer::sum);
            disputes.addAll(disputes(assessed));
        }
        disputes.sort(
                Comparator.comparing((Dispute it) -> it.support().level())
                        .thenComparing(it -> -it.assessed().event().importance())
                        .thenComparing(it -> it.assessed().event().id()));
        return new Overview(levels, List.copyOf(disputes));
    }

    private static List<Dispute> disputes(EventAssessment assessed) {
        List<Support> disputed =
                assessed.supports().stream().filter(it -> DISPUTED.contains(it.level())).toList();
        if (disputed.isEmpty()) {
            return List.of();
        }
        Set<String> clashing = clashing(assessed.relations());
        return disputed.stream()
                .map(
                        support ->
                                new Dispute(
                                        assessed,
                                        support,
                                        assessed.claims().stream()
                                                .filter(it -> clashing.contains(it.claim().id()))
                                                .filter(it -> entersInto(support, it))
                                                .toList()))
                .toList();
    }

    private static boolean entersInto(Support support, ClaimStanding standing) {
        return support.claims().contains(standing.claim().id());
    }

    private static Set<String> clashing(List<Relation> relations) {
        Set<String> ids = new HashSet<>();
        for (Relation relation : relations) {
            if (relation.counts() && relation.kind().clashes()) {
                ids.add(relation.a());
                ids.add(relation.b());
            }
        }
        return ids;
    }
}

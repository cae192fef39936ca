package dateline.ui.source;

import dateline.evidence.ClaimStanding;
import dateline.evidence.Relation;
import dateline.evidence.RelationKind;
import dateline.evidence.Use;
import dateline.evidence.Verdict;
import dateline.model.Claim;
import dateline.model.Rank;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How claims and evidence of one event stand to its answers.
final class Stands {
    private final Desk desk;
    private final List<Relation> relations;
    private final List<ClaimStanding> standings;

    Stands(Desk desk) {
        this.desk = desk;
        relations = desk.assessed().relations();
        standings = desk.assessed().claims();
    }

    /// How a piece of evidence stands.
    Stand of(ClaimStanding standing, ClaimStanding.Used used) {
        if (standing.rank() == Rank.DEPRECATED) {
            return Stand.DEPRECATED;
        }
        return used.use() == Use.MENTION ? Stand.MENTIONS : of(standing);
    }

    /// How a claim stands: a date by what it says of the date drawn, anything else by the worst of
    /// its relations.
    Stand of(ClaimStanding standing) {
        if (standing.rank() == Rank.DEPRECATED) {
            return Stand.DEPRECATED;
        }
        Claim claim = standing.claim();
        Optional<Stand> dated =
                ValueWords.dates(claim.property())
                        ? standing.evidence().stream()
                                .map(it -> desk.assessed().verdict(it.evidence().id()))
                                .filter(verdict -> verdict != Verdict.NO_DATE)
                                .map(verdict -> dated(verdict, standing))
                                .findFirst()
                        : Optional.empty();
        return dated.orElseGet(() -> related(standing));
    }

    private Stand dated(Verdict verdict, ClaimStanding standing) {
        return switch (verdict) {
            case AGREES -> agreeing(standing);
            case REFINES -> Stand.REFINES;
            case WIDER -> Stand.WIDER;
            case OVERLAPS -> Stand.OVERLAPS;
            case SUPERSEDED -> Stand.SUPERSEDED;
            case UNDECIDED -> Stand.UNDECIDED;
            case TENSION -> Stand.TENSION;
            case CONTRADICTS -> Stand.CONTRADICTS;
            case NO_DATE -> Stand.MENTIONS;
        };
    }

    private Stand related(ClaimStanding standing) {
        return worst(standing.claim().id())
                .map(relation -> related(relation, standing))
                .orElseGet(() -> agreeing(standing));
    }

    private Stand related(Relation relation, ClaimStanding standing) {
        return switch (relation.kind()) {
            case CONTRADICTS -> Stand.CONTRADICTS;
            case TENSION -> Stand.TENSION;
            case UNDECIDED -> Stand.UNDECIDED;
            case SUPERSEDED -> Stand.SUPERSEDED;
            case OVERLAPS -> Stand.OVERLAPS;
            case REFINES -> holds(standing) ? Stand.WIDER : agreeing(standing);
            case EQUAL -> Stand.AGREES;
            case INCOMPARABLE -> Stand.INCOMPARABLE;
            case DIFFERS -> Stand.DIFFERS;
        };
    }

    /// Whether another claim that counts says it more exactly.
    private boolean holds(ClaimStanding standing) {
        return relations(standing.claim().id()).stream()
                .filter(Relation::counts)
                .filter(it -> it.kind() == RelationKind.REFINES)
                .anyMatch(it -> it.b().equals(standing.claim().id()));
    }

    private Optional<Relation> worst(String claim) {
        return relations(claim).stream()
                .filter(Relation::counts)
                .min(Comparator.comparing(Relation::kind));
    }

    /// The relations of a claim to others, the worst first.
    List<Relation> relations(String claim) {
        return relations.stream()
                .filter(it -> it.a().equals(claim) || it.b().equals(claim))
                .sorted(Comparator.comparing(Relation::kind))
                .toList();
    }

    /// Says what the answer says: alone, as the only one so exact, or with others.
    private Stand agreeing(ClaimStanding standing) {
        if (alone(standing)) {
            return Stand.ALONE;
        }
        boolean wider =
                relations(standing.claim().id()).stream()
                        .anyMatch(
                                it ->
                                        it.kind() == RelationKind.REFINES
                                                && it.counts()
                                                && it.a().equals(standing.claim().id()));
        return wider && standing.lineages() == 1 ? Stand.REFINES : Stand.AGREES;
    }

    private boolean alone(ClaimStanding standing) {
        long pieces =
                standings.stream()
                        .filter(it -> sameQuestion(it.claim(), standing.claim()))
                        .flatMap(it -> it.evidence().stream())
                        .filter(it -> it.use().usable())
                        .count();
        return pieces <= 1;
    }

    private static boolean sameQuestion(Claim a, Claim b) {
        return a.property().equals(b.property()) && java.util.Objects.equals(a.of(), b.of());
    }
}

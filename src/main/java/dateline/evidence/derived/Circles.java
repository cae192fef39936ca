package dateline.evidence.derived;

import dateline.model.Claim;
import dateline.model.Derived;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Evidence.Stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Finds derivations that start from what follows from them.
///
/// A claim follows from others only where nothing but such derivations supports it: a birth that
/// one article states and an event that follows from it by an age may well confirm each other.
final class Circles {
    private final Anchors anchors;

    Circles(Anchors anchors) {
        this.anchors = anchors;
    }

    /// The events on the way from an input back to a claim, both ends the claim's own event; empty
    /// where there is no way.
    List<String> from(Input input, Event event, Claim claim) {
        List<String> way = new ArrayList<>();
        return leads(input, claim, way, new HashSet<>()) ? closed(event.id(), way) : List.of();
    }

    private static List<String> closed(String event, List<String> way) {
        List<String> circle = new ArrayList<>();
        circle.add(event);
        circle.addAll(way);
        return circle;
    }

    private boolean leads(Input input, Claim target, List<String> way, Set<String> seen) {
        Optional<Event> event = anchors.event(input.event());
        if (event.isEmpty()) {
            return false;
        }
        way.add(input.event());
        for (Claim claim : event.get().claims()) {
            if (!input.claims().contains(claim.id()) || !seen.add(claim.id())) {
                continue;
            }
            if (claim.id().equals(target.id()) || leads(event.get(), claim, target, way, seen)) {
                return true;
            }
        }
        way.removeLast();
        return false;
    }

    private boolean leads(
            Event event, Claim claim, Claim target, List<String> way, Set<String> seen) {
        List<Evidence> support =
                claim.evidence().stream()
                        .filter(it -> it.stance() == Stance.SUPPORTS && it.confidence() > 0)
                        .toList();
        return support.stream().allMatch(Circles::follows)
                && support.stream()
                        .flatMap(it -> anchors.input(event, claim, step(it)).stream())
                        .anyMatch(it -> leads(it, target, way, seen));
    }

    private static boolean follows(Evidence piece) {
        return piece.derived() != null
                && !(piece.derived().anchor() instanceof Derived.Anchor.OfArticle);
    }

    private static Derived step(Evidence piece) {
        return Objects.requireNonNull(piece.derived());
    }
}

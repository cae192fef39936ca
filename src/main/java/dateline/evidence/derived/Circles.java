package dateline.evidence.derived;

import dateline.model.Claim;
import dateline.model.Derived;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Evidence.Stance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
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

    /// An event that a way has come to: the claims through which it may go on, and the inputs
    /// through which it may leave the claim it is at.
    private static final class Stop {
        private final Event event;
        private final Iterator<Claim> claims;
        private Iterator<Input> inputs = Collections.emptyIterator();

        Stop(Event event, Input input) {
            this.event = event;
            this.claims =
                    event.claims().stream()
                            .filter(it -> input.claims().contains(it.id()))
                            .iterator();
        }
    }

    /// The events on the way from an input back to a claim, both ends the claim's own event; empty
    /// where there is no way. Goes into the depth without recursion, for a way may be long.
    List<String> from(Input input, Event event, Claim claim) {
        Deque<Stop> way = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        enter(way, input);
        while (!way.isEmpty()) {
            Stop stop = way.getLast();
            if (stop.inputs.hasNext()) {
                enter(way, stop.inputs.next());
            } else if (stop.claims.hasNext()) {
                Claim next = stop.claims.next();
                if (next.id().equals(claim.id())) {
                    return closed(event.id(), way);
                }
                if (seen.add(next.id())) {
                    stop.inputs = inputs(stop.event, next);
                }
            } else {
                way.removeLast();
            }
        }
        return List.of();
    }

    private void enter(Deque<Stop> way, Input input) {
        anchors.event(input.event()).ifPresent(it -> way.addLast(new Stop(it, input)));
    }

    private static List<String> closed(String event, Deque<Stop> way) {
        List<String> circle = new ArrayList<>();
        circle.add(event);
        way.forEach(stop -> circle.add(stop.event.id()));
        return circle;
    }

    /// What a claim follows from; nothing where anything else supports it.
    private Iterator<Input> inputs(Event event, Claim claim) {
        List<Evidence> support =
                claim.evidence().stream()
                        .filter(it -> it.stance() == Stance.SUPPORTS && it.confidence() > 0)
                        .toList();
        return support.stream().allMatch(Circles::follows)
                ? support.stream()
                        .flatMap(it -> anchors.input(event, claim, step(it)).stream())
                        .iterator()
                : Collections.emptyIterator();
    }

    private static boolean follows(Evidence piece) {
        return piece.derived() != null
                && !(piece.derived().anchor() instanceof Derived.Anchor.OfArticle);
    }

    private static Derived step(Evidence piece) {
        return Objects.requireNonNull(piece.derived());
    }
}

package dateline.state;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Steps back and forward through the values something had.
///
/// @param past the values before the present one, the latest last, at most [#LONGEST]
/// @param future the values gone back from, the nearest last
/// @param last when the latest step was made or added to
public record Trail<T>(List<T> past, List<T> future, Instant last) {
    /// Changes closer together than this belong to one burst.
    public static final Duration BURST = Duration.ofMillis(500);

    /// How many steps are kept: more than anybody goes back by hand.
    public static final int LONGEST = 500;

    /// Whether a change can belong to the step before it.
    public enum Join {
        /// It is a step of its own.
        NEVER,
        /// It belongs to the step before it when that is less than [#BURST] ago.
        IN_BURST
    }

    /// A step taken: the value it leads to, and the trail from there.
    public record Step<T>(T value, Trail<T> trail) {}

    public Trail {
        past = List.copyOf(past.subList(Math.max(0, past.size() - LONGEST), past.size()));
        future = List.copyOf(future);
    }

    /// A trail without steps.
    public static <T> Trail<T> start() {
        return new Trail<>(List.of(), List.of(), Instant.MIN);
    }

    /// This trail after a change away from `before`; what was gone back from is forgotten.
    public Trail<T> changed(T before, Instant now, Join join) {
        boolean joins = join == Join.IN_BURST && !past.isEmpty() && now.isBefore(last.plus(BURST));
        return new Trail<>(joins ? past : with(past, before), List.of(), now);
    }

    /// The value before the present one.
    public Optional<Step<T>> back(T present) {
        return past.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Step<>(
                                past.getLast(),
                                new Trail<>(without(past), with(future, present), Instant.MIN)));
    }

    /// The value last gone back from.
    public Optional<Step<T>> forward(T present) {
        return future.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Step<>(
                                future.getLast(),
                                new Trail<>(with(past, present), without(future), Instant.MIN)));
    }

    private static <T> List<T> with(List<T> list, T value) {
        List<T> longer = new ArrayList<>(list);
        longer.add(value);
        return longer;
    }

    private static <T> List<T> without(List<T> list) {
        return list.subList(0, list.size() - 1);
    }
}

package dateline.state;

import dateline.time.Bound;
import dateline.time.DayRange;
import dateline.time.Edtf;
import dateline.time.Viewport;

import java.util.Optional;

/// The half-open stretch of time [from, to) over which an event is drawn, in seconds from
/// 1970-01-01T00:00Z.
///
/// @param from the first moment
/// @param to one past the last, after `from`
public record Span(long from, long to) {
    /// Seconds of a day.
    static final long DAY = 86_400;

    public Span {
        if (to <= from) {
            throw new IllegalArgumentException("end " + to + " is not after start " + from);
        }
    }

    /// The stretch of whole days from one to another, both included, counted from 1970-01-01.
    ///
    /// @throws ArithmeticException beyond ±292 thousand million years
    public static Span ofDays(long first, long last) {
        return new Span(
                Math.multiplyExact(first, DAY), Math.multiplyExact(Math.addExact(last, 1), DAY));
    }

    /// From the earliest day of one date to the latest of another; empty where either is open or
    /// unknown or they stand the wrong way round.
    public static Optional<Span> of(Edtf from, Edtf to) {
        return from.earliest() instanceof Bound.Day(long first)
                        && to.latest() instanceof Bound.Day(long last)
                        && first <= last
                ? Optional.of(ofDays(first, last))
                : Optional.empty();
    }

    /// The least stretch that holds both.
    public Span hull(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }

    /// Whether the two have a moment in common.
    public boolean intersects(Span other) {
        return from < other.to && other.from < to;
    }

    /// The days it touches.
    public DayRange days() {
        return new DayRange(Math.floorDiv(from, DAY), Math.floorDiv(to - 1, DAY));
    }

    /// The view that it fills.
    public Viewport view(double widthPx) {
        return Viewport.between(from, to, widthPx);
    }

    /// How long it is, in seconds, as a double because it may exceed a `long`.
    public double seconds() {
        return (double) to - (double) from;
    }
}

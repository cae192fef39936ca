package dateline.layout;

/// A half-open stretch [from, to) of seconds from 1970-01-01T00:00Z, and how its ends look.
///
/// An open side has no bound there: its end holds the nearest moment that is known.
///
/// @param from the first second
/// @param to the first second after it, not before `from`
/// @param fuzzBefore how many seconds before `from` the fuzzy bound lies, 0 for a sharp end
/// @param fuzzAfter how many seconds after `to` the fuzzy bound lies, 0 for a sharp end
/// @param open which side has no bound
public record Stretch(long from, long to, long fuzzBefore, long fuzzAfter, Open open) {
    /// Which sides of a stretch have no bound, or an unknown one.
    public enum Open {
        NEITHER,
        LEFT,
        RIGHT,
        BOTH;

        /// The constant for two sides.
        static Open of(boolean left, boolean right) {
            if (left) {
                return right ? BOTH : LEFT;
            }
            return right ? RIGHT : NEITHER;
        }

        /// Whether the left side is open.
        public boolean left() {
            return this == LEFT || this == BOTH;
        }

        /// Whether the right side is open.
        public boolean right() {
            return this == RIGHT || this == BOTH;
        }
    }

    /// The largest magnitude of a moment here, 73 thousand million years: differences of two never
    /// overflow.
    public static final long LIMIT = 1L << 61;

    /// Seconds of one day.
    public static final long DAY = 86_400;

    public Stretch {
        from = Math.clamp(from, -LIMIT, LIMIT);
        to = Math.clamp(to, -LIMIT, LIMIT);
        if (to < from) {
            throw new IllegalArgumentException("end " + to + " is before start " + from);
        }
        if (fuzzBefore < 0 || fuzzAfter < 0) {
            throw new IllegalArgumentException("a fuzzy bound lies outside the strict one");
        }
    }

    /// The stretch [from, to) with two sharp ends.
    public static Stretch of(long from, long to) {
        return new Stretch(from, to, 0, 0, Open.NEITHER);
    }

    /// The days `first` to `last`, both included, each counted from 1970-01-01.
    public static Stretch ofDays(long first, long last) {
        return of(first * DAY, (last + 1) * DAY);
    }

    /// This stretch with a side that has no bound.
    public Stretch opening(Open sides) {
        return new Stretch(from, to, fuzzBefore, fuzzAfter, sides);
    }

    /// This stretch with fuzzy bounds that many seconds outside the strict ones.
    public Stretch fuzzy(long before, long after) {
        return new Stretch(from, to, before, after, open);
    }
}

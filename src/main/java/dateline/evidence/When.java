package dateline.evidence;

import dateline.time.Bound;
import dateline.time.DayRange;
import dateline.time.Edtf;
import dateline.time.Unit;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The days that one claim allows for one moment: an instant, or one end of a period.
///
/// @param edtf the date it was read from, or that says the intersection it is; null for an end
///     without a date
/// @param ranges sorted, disjoint, never empty; of an end that is open or unknown, all days
/// @param limit whether the end is a date, open or unknown
public record When(@Nullable Edtf edtf, List<DayRange> ranges, Limit limit) {
    /// Whether a moment has a date at all.
    public enum Limit {
        /// Some days are said.
        DATED,
        /// `..`: it had not come when it was written.
        OPEN,
        /// There is one, and it is not known.
        UNKNOWN
    }

    private static final List<DayRange> EVER =
            List.of(new DayRange(DayRange.BEGINNING, DayRange.END));

    /// The open end.
    public static final When OPEN = new When(null, EVER, Limit.OPEN);

    /// The unknown end.
    public static final When UNKNOWN = new When(null, EVER, Limit.UNKNOWN);

    public When {
        ranges = List.copyOf(ranges);
    }

    /// The days of a date that is no interval, or the hull of one that is.
    public static When of(Edtf edtf) {
        return new When(edtf, edtf.ranges(), Limit.DATED);
    }

    /// The ranges widened where they are approximate.
    public List<DayRange> fuzzy() {
        return edtf == null ? ranges : edtf.fuzzyRanges();
    }

    /// Whether the date carries `?` or `%`.
    public boolean uncertain() {
        return edtf != null && edtf.uncertain();
    }

    /// The unit of its least precise component; a day where it has no date.
    public Unit precision() {
        return edtf == null ? Unit.DAY : edtf.precision();
    }

    /// The first day of all, or [DayRange#BEGINNING].
    public long first() {
        return ranges.getFirst().first();
    }

    /// The last day of all, or [DayRange#END].
    public long last() {
        return ranges.getLast().last();
    }

    /// Whether it has a first and a last day.
    public boolean closed() {
        return limit == Limit.DATED && first() != DayRange.BEGINNING && last() != DayRange.END;
    }

    /// Its first day as a bound.
    public Bound earliest() {
        return bound(first());
    }

    /// Its last day as a bound.
    public Bound latest() {
        return bound(last());
    }

    private Bound bound(long day) {
        return switch (limit) {
            case OPEN -> Bound.OPEN;
            case UNKNOWN -> Bound.UNKNOWN;
            case DATED ->
                    day == DayRange.BEGINNING || day == DayRange.END
                            ? Bound.OPEN
                            : new Bound.Day(day);
        };
    }
}

package dateline.time;

import java.util.List;

/// Widens what is only approximately so: either side by one unit of the finest component that
/// carries `~` or `%`.
///
/// The unit of a season is its own length, of a year with digits left open the decade, century or
/// more that these make.
final class Fuzz {
    private Fuzz() {}

    /// The days of a date with its approximation taken into account; its hull where it has none.
    static DayRange of(Expression.Single date) {
        DayRange hull = date.hull();
        return switch (finest(date.marks())) {
            case -1 -> hull;
            case 0 -> widened(hull, date.form(), 12 * years(date.form().year()));
            case 1 -> widened(hull, date.form(), months(date.form()));
            default -> new DayRange(hull.first() - 1, hull.last() + 1);
        };
    }

    private static int finest(List<Mark> marks) {
        int finest = marks.size() - 1;
        while (finest >= 0 && !marks.get(finest).includes(Mark.APPROXIMATE)) {
            finest--;
        }
        return finest;
    }

    private static long years(Year year) {
        long years = 1;
        for (int i = 0; i < year.openDigits(); i++) {
            years *= 10;
        }
        return years;
    }

    private static int months(DateForm form) {
        return form instanceof DateForm.OfSeason of ? of.season().months() : 1;
    }

    private static DayRange widened(DayRange hull, DateForm form, long months) {
        CivilDay first = CivilDay.of(hull.first()).plusMonths(-months);
        return new DayRange(
                Math.max(CivilDay.FIRST, first.epochDay()),
                Math.min(CivilDay.LAST, later(hull.last(), form, months)));
    }

    /// A day moved by months: the end of a month to the end of the month it comes to, unless that
    /// very day was written.
    private static long later(long day, DateForm form, long months) {
        boolean written = form instanceof DateForm.OfDay of && of.day().openEnd() < 2;
        return written
                ? CivilDay.of(day).plusMonths(months).epochDay()
                : CivilDay.of(day + 1).plusMonths(months).epochDay() - 1;
    }
}

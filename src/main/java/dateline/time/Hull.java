package dateline.time;

import java.util.Optional;

/// The days from the first to the last that fit a date form, its marks left out.
final class Hull {
    private Hull() {}

    /// The hull of the members that are real days; empty when there are none, as of `2019-02-29`.
    static Optional<DayRange> of(DateForm form) {
        return switch (form) {
            case DateForm.OfYear of ->
                    Optional.of(
                            new DayRange(
                                    firstOf(of.year().first(), 1),
                                    firstOf(of.year().last() + 1, 1) - 1));
            case DateForm.OfSeason of -> Optional.of(ofSeason(of));
            case DateForm.OfMonth of -> ofMonth(of);
            case DateForm.OfDay of -> ofDay(of);
        };
    }

    /// Whether a form names one day and nothing in it is unspecified.
    static boolean isOneDay(DateForm form) {
        return form instanceof DateForm.OfDay && !form.masked();
    }

    private static DayRange ofSeason(DateForm.OfSeason of) {
        CivilDay last = new CivilDay(of.year().last(), of.season().firstMonth(), 1);
        return new DayRange(
                firstOf(of.year().first(), of.season().firstMonth()),
                last.plusMonths(of.season().months()).epochDay() - 1);
    }

    private static Optional<DayRange> ofMonth(DateForm.OfMonth of) {
        return ofDay(new DateForm.OfDay(of.year(), of.month(), new Digits("XX")));
    }

    private static Optional<DayRange> ofDay(DateForm.OfDay of) {
        int years = of.year().count();
        for (int i = 0; i < years; i++) {
            Optional<CivilDay> first = first(of, of.year().year(i));
            if (first.isPresent()) {
                return Optional.of(
                        new DayRange(first.get().epochDay(), latest(of, years).epochDay()));
            }
        }
        return Optional.empty();
    }

    private static CivilDay latest(DateForm.OfDay of, int years) {
        for (int i = years - 1; i > 0; i--) {
            Optional<CivilDay> last = last(of, of.year().year(i));
            if (last.isPresent()) {
                return last.get();
            }
        }
        return last(of, of.year().year(0)).orElseThrow();
    }

    private static Optional<CivilDay> first(DateForm.OfDay of, long year) {
        for (int m = 0; m < of.month().count(); m++) {
            int month = of.month().number(m);
            for (int d = 0; isMonth(month) && d < of.day().count(); d++) {
                int day = of.day().number(d);
                if (day >= 1 && day <= CivilDay.lengthOfMonth(year, month)) {
                    return Optional.of(new CivilDay(year, month, day));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<CivilDay> last(DateForm.OfDay of, long year) {
        for (int m = of.month().count() - 1; m >= 0; m--) {
            int month = of.month().number(m);
            for (int d = of.day().count() - 1; isMonth(month) && d >= 0; d--) {
                int day = of.day().number(d);
                if (day >= 1 && day <= CivilDay.lengthOfMonth(year, month)) {
                    return Optional.of(new CivilDay(year, month, day));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    private static long firstOf(long year, int month) {
        return new CivilDay(year, month, 1).epochDay();
    }
}

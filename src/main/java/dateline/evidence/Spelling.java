package dateline.evidence;

import dateline.time.CivilDay;
import dateline.time.DayRange;
import dateline.time.Unit;

import java.util.List;
import java.util.stream.Collectors;

/// Writes days as the EDTF date that says exactly them: a year, month or day where they are one,
/// else "one of" (`[2021-01..2021-02]`).
///
/// @param unit the coarsest unit in which every first and last day can be written
public record Spelling(List<DayRange> days, Unit unit) {
    public Spelling {
        days = List.copyOf(days);
    }

    /// The spelling of sorted, disjoint ranges.
    public static Spelling of(List<DayRange> days) {
        Unit unit = Unit.YEAR;
        for (DayRange range : days) {
            unit = finer(unit, begins(range.first()));
            unit = finer(unit, range.last() == DayRange.END ? unit : begins(range.last() + 1));
        }
        return new Spelling(days, unit);
    }

    /// The date string; of all days, which no date says, `[..]`.
    public String edtf() {
        String members = days.stream().map(this::member).collect(Collectors.joining(","));
        boolean single = days.size() == 1 && !members.contains("..");
        return single ? members : "[" + members + "]";
    }

    private String member(DayRange range) {
        String first = range.first() == DayRange.BEGINNING ? "" : written(range.first());
        String last = range.last() == DayRange.END ? "" : written(range.last());
        return first.equals(last) ? first : first + ".." + last;
    }

    private String written(long epochDay) {
        CivilDay day = CivilDay.of(epochDay);
        long size = Math.abs(day.year());
        if (size > 9999) {
            return "Y" + day.year();
        }
        String year = (day.year() < 0 ? "-" : "") + "%04d".formatted(size);
        return switch (unit) {
            case DAY -> year + "-%02d-%02d".formatted(day.month(), day.day());
            case MONTH -> year + "-%02d".formatted(day.month());
            default -> year;
        };
    }

    private static Unit begins(long epochDay) {
        if (epochDay == DayRange.BEGINNING) {
            return Unit.YEAR;
        }
        CivilDay day = CivilDay.of(epochDay);
        return day.day() != 1 ? Unit.DAY : day.month() != 1 ? Unit.MONTH : Unit.YEAR;
    }

    private static Unit finer(Unit a, Unit b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}

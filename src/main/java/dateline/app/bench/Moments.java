package dateline.app.bench;

import java.time.LocalDate;
import java.time.YearMonth;

/// Made-up dates from 1900 to 2026, most of them in bursts, of mixed precision.
final class Moments {
    private static final long FIRST = LocalDate.of(1900, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(2026, 12, 31).toEpochDay();
    private static final int BURSTS = 48;

    /// Of a hundred events so many belong to a burst.
    private static final int IN_BURSTS = 75;

    private final Dice dice;
    private final long[] centre = new long[BURSTS];
    private final double[] breadth = new double[BURSTS];

    Moments(Dice dice) {
        this.dice = dice;
        for (int burst = 0; burst < BURSTS; burst++) {
            centre[burst] = anyDay();
            breadth[burst] = dice.magnitude(0.7, 3.2);
        }
    }

    /// A day on which something happens.
    LocalDate day() {
        if (dice.below(100) >= IN_BURSTS) {
            return LocalDate.ofEpochDay(anyDay());
        }
        int burst = (int) (BURSTS * dice.share() * dice.share());
        double off = dice.share() + dice.share() + dice.share() - 1.5;
        long day = centre[burst] + Math.round(off * breadth[burst]);
        return LocalDate.ofEpochDay(Math.clamp(day, FIRST, LAST));
    }

    /// Some days later, but not after the last day there is.
    static LocalDate later(LocalDate day, long days) {
        return LocalDate.ofEpochDay(Math.min(LAST, day.toEpochDay() + days));
    }

    private long anyDay() {
        return FIRST + (long) (dice.share() * (LAST - FIRST + 1));
    }

    /// What a source says of the day an event happened, in EDTF.
    String instant(LocalDate day) {
        int year = day.getYear();
        YearMonth month = YearMonth.from(day);
        int of100 = dice.below(100);
        if (of100 < 50) {
            return day.toString();
        } else if (of100 < 68) {
            return month.toString();
        } else if (of100 < 78) {
            return Integer.toString(year);
        } else if (of100 < 82) {
            return month + "~";
        } else if (of100 < 88) {
            return year + dice.among("~", "?");
        } else if (of100 < 91) {
            return year + "-" + (21 + dice.below(4));
        } else if (of100 < 93) {
            return year / 10 + "X";
        } else if (of100 < 98) {
            return "[" + day + ".." + day.plusDays(2L + dice.below(60)) + "]";
        }
        return "[.." + day + "]";
    }

    /// What a source says of a period that began on a day, in EDTF; it lasts from days to years.
    String period(LocalDate start) {
        LocalDate end = later(start, Math.round(dice.magnitude(0.5, 3.4)));
        int of100 = dice.below(100);
        if (of100 < 50) {
            return start + "/" + end;
        } else if (of100 < 75) {
            return YearMonth.from(start) + "/" + YearMonth.from(end);
        } else if (of100 < 90) {
            return start.getYear() + "/" + end.getYear();
        } else if (of100 < 95) {
            return start.getYear() + "~/" + YearMonth.from(end);
        }
        return start + "/..";
    }
}

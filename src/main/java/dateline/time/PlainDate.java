package dateline.time;

import org.jspecify.annotations.Nullable;

/// Reads the dates of which there are millions: a year of four digits, with a month, with a day,
/// and nothing unsure about it.
final class PlainDate {
    private PlainDate() {}

    /// The date a string says as [Edtf#parse] would read it, or null where the string is not so
    /// plain, or no date.
    static @Nullable Edtf read(String text) {
        return switch (text.length()) {
            case 4 -> year(text, number(text, 0, 4));
            case 7 -> month(text, number(text, 0, 4), pair(text, 4));
            case 10 -> day(text, number(text, 0, 4), pair(text, 4), pair(text, 7));
            default -> null;
        };
    }

    private static @Nullable Edtf year(String text, int year) {
        if (year < 0) {
            return null;
        }
        long first = new CivilDay(year, 1, 1).epochDay();
        long last = new CivilDay(year, 12, 31).epochDay();
        return date(text, new DateForm.OfYear(Year.FourDigits.of(year)), first, last);
    }

    private static @Nullable Edtf month(String text, int year, int month) {
        if (year < 0 || month < 1 || month > 12) {
            return null;
        }
        long first = new CivilDay(year, month, 1).epochDay();
        DateForm form = new DateForm.OfMonth(Year.FourDigits.of(year), Digits.pair(month));
        return date(text, form, first, first + CivilDay.lengthOfMonth(year, month) - 1);
    }

    private static @Nullable Edtf day(String text, int year, int month, int day) {
        boolean real =
                year >= 0
                        && month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= CivilDay.lengthOfMonth(year, month);
        if (!real) {
            return null;
        }
        long only = new CivilDay(year, month, day).epochDay();
        DateForm form =
                new DateForm.OfDay(Year.FourDigits.of(year), Digits.pair(month), Digits.pair(day));
        return date(text, form, only, only);
    }

    private static Edtf date(String text, DateForm form, long first, long last) {
        int parts = 1 + text.length() / 7 + text.length() / 10;
        return Edtf.certain(
                text,
                new Expression.Single(text, form, Mark.unmarked(parts), 0),
                new DayRange(first, last));
    }

    /// The two digits behind a hyphen, or -1.
    private static int pair(String text, int hyphen) {
        return text.charAt(hyphen) == '-' ? number(text, hyphen + 1, hyphen + 3) : -1;
    }

    /// The number that some digits make, or -1 where they are none.
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}

package dateline.time;

import static dateline.time.Cursor.SAY;

/// Reads the year of a date.
final class YearReader {
    private final Cursor cursor;

    YearReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Reads a year, with its significant digits if they are given.
    Year read() {
        int start = cursor.place();
        Year year = cursor.take("Y") ? afterY(start) : fourDigits(start);
        return cursor.at("S") ? significant(start, year) : year;
    }

    private Year fourDigits(int start) {
        int sign = cursor.take("-") ? -1 : 1;
        int digitsStart = cursor.place();
        while (cursor.place() - digitsStart < 4) {
            if (!cursor.atDigit() && cursor.peek() != 'X') {
                throw cursor.expected(Wanted.YEAR_DIGIT);
            }
            cursor.next();
        }
        if (cursor.atDigit()) {
            throw cursor.error(cursor.place(), SAY.say("edtf.longYearWithoutY"));
        }
        Digits digits = new Digits(cursor.since(digitsStart));
        if (sign < 0 && digits.greatest() == 0) {
            throw cursor.error(start, SAY.say("edtf.minusZero"));
        }
        return Year.FourDigits.of(sign, digits);
    }

    private Year afterY(int start) {
        int sign = cursor.take("-") ? -1 : 1;
        int mantissaStart = cursor.place();
        long mantissa = sign * positive(start, Wanted.YEAR_DIGIT);
        int digits = cursor.place() - mantissaStart;
        if (cursor.take("E")) {
            long exponent = positive(start, Wanted.EXPONENT);
            return new Year.AfterY(raised(start, mantissa, exponent), mantissa, (int) exponent);
        }
        if (digits <= 4) {
            throw cursor.error(start, SAY.say("edtf.shortYearWithY"));
        }
        return new Year.AfterY(counted(start, mantissa), mantissa, 0);
    }

    private Year significant(int start, Year estimate) {
        if (!estimate.isExact()) {
            throw cursor.error(cursor.place(), SAY.say("edtf.maskedSignificant"));
        }
        cursor.next();
        Year year = new Year.Significant(estimate, positive(start, Wanted.SIGNIFICANT_DIGITS));
        counted(start, year.first());
        counted(start, year.last());
        return year;
    }

    /// Reads a whole number above 0 without leading zeros.
    private long positive(int yearStart, Wanted wanted) {
        if (!cursor.atDigit()) {
            throw cursor.expected(wanted);
        }
        if (cursor.peek() == '0') {
            throw cursor.error(cursor.place(), SAY.say("edtf.leadingZero"));
        }
        long number = 0;
        while (cursor.atDigit()) {
            number = number * 10 + (cursor.next() - '0');
            counted(yearStart, number);
        }
        return number;
    }

    private long raised(int start, long mantissa, long exponent) {
        long year = mantissa;
        for (long i = 0; i < exponent; i++) {
            year = counted(start, year * 10);
        }
        return year;
    }

    private long counted(int start, long year) {
        if (year < CivilDay.FIRST_YEAR || year > CivilDay.LAST_YEAR) {
            throw cursor.error(start, SAY.say("edtf.yearTooFar"));
        }
        return year;
    }
}

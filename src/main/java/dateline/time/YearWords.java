package dateline.time;

import static dateline.time.Cursor.SAY;

/// Years in words.
///
/// Year 0 is 1 BCE, as everywhere outside of computing. Years of more than four digits are grouped.
final class YearWords {
    private static final long MILLION = 1_000_000;

    private YearWords() {}

    /// One year: "1985", "480 CE", "44 BCE", "12,000", "50,000 BCE".
    static String plain(long year) {
        if (year <= 0) {
            return SAY.say("words.year.before", grouped(1 - year));
        }
        return year < 1000 ? SAY.say("words.year.early", Long.toString(year)) : grouped(year);
    }

    /// A year no finer than is asked for: "1987", "12,000", "13,800 million BCE".
    ///
    /// @param years how many years may be left out either side
    static String rounded(long year, double years) {
        long unit = 1;
        while (unit * 10 <= years) {
            unit *= 10;
        }
        if (unit == 1) {
            return plain(year);
        }
        long round = Math.round((double) year / unit) * unit;
        long size = Math.abs(round);
        String words =
                size >= MILLION && unit >= MILLION / 10
                        ? SAY.say("words.year.millions", decimal(size))
                        : grouped(size);
        return round < 0 ? SAY.say("words.year.before", words) : round == 0 ? plain(1) : words;
    }

    private static String decimal(long size) {
        long tenths = Math.round(size / (MILLION / 10.0));
        String whole = grouped(tenths / 10);
        return tenths % 10 == 0 ? whole : whole + "." + tenths % 10;
    }

    /// What a year says: "1985", "the 2010s"; of an estimate "1950 (1900–1999)".
    static String of(Year year) {
        return switch (year) {
            case Year.AfterY exact -> large(exact);
            case Year.Significant part when part.isExact() -> of(part.estimate());
            case Year.Significant part -> estimate(part);
            case Year.FourDigits four when four.isExact() -> plain(four.first());
            case Year.FourDigits four when isAny(four) -> SAY.say("words.year.any");
            case Year.FourDigits four when isNamed(four) -> named(four);
            case Year.FourDigits four -> SAY.say("words.between", first(four), plain(four.last()));
        };
    }

    /// A year after "of" or "in": "1985", "a year in the 2010s", "a year between 1900 and 1999".
    static String one(Year.FourDigits year) {
        if (year.isExact() || isAny(year)) {
            return of(year);
        }
        boolean decade = isNamed(year) && !isHundred(year);
        return decade
                ? SAY.say("words.year.one", Long.toString(year.first()))
                : SAY.say("words.yearBetween", first(year), plain(year.last()));
    }

    /// A number with its thousands apart, from 10,000 on.
    static String grouped(long number) {
        String digits = Long.toString(number);
        if (number < 10_000) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            grouped.insert(place, ',');
        }
        return grouped.toString();
    }

    private static String large(Year.AfterY year) {
        if (Math.abs(year.value()) < 10_000) {
            return plain(year.value());
        }
        boolean round = year.exponent() > 0 && year.value() % MILLION == 0;
        String size =
                round
                        ? SAY.say("words.year.millions", grouped(Math.abs(year.value()) / MILLION))
                        : grouped(year.value() < 0 ? 1 - year.value() : year.value());
        return year.value() < 0
                ? SAY.say("words.year.before", size)
                : SAY.say("words.year.large", size);
    }

    private static String estimate(Year.Significant year) {
        boolean before = year.last() <= 0;
        String last = before ? plain(year.last()) : grouped(year.last());
        return SAY.say("words.year.estimate", of(year.estimate()), first(year), last);
    }

    /// The first year, without the era that the last one names.
    private static String first(Year year) {
        boolean sameEra = year.last() <= 0 || year.first() > 0;
        return sameEra
                ? grouped(year.last() <= 0 ? 1 - year.first() : year.first())
                : plain(year.first());
    }

    private static String named(Year.FourDigits year) {
        String first = Long.toString(year.first());
        return isHundred(year)
                ? SAY.say("words.year.hundred", first, Long.toString(year.last()))
                : SAY.say("words.year.decade", first);
    }

    /// Whether the years are a decade or a century with a name in use.
    private static boolean isNamed(Year.FourDigits year) {
        int open = year.digits().openEnd();
        return year.first() >= 1000
                && (open == 1 || open == 2)
                && year.count() == (open == 1 ? 10 : 100);
    }

    private static boolean isAny(Year.FourDigits year) {
        return year.sign() > 0 && year.digits().openEnd() == 4;
    }

    /// Whether "the 1900s" could mean a decade or a century, so that the years must be said.
    private static boolean isHundred(Year.FourDigits year) {
        return year.first() % 100 == 0;
    }
}

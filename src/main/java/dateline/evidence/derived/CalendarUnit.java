package dateline.evidence.derived;

import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a derivation counts in.
enum CalendarUnit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    DECADE,
    CENTURY;

    private static final Messages SAY = Messages.of(CalendarUnit.class);

    /// The unit a dataset calls so; empty for null and for any other name.
    static Optional<CalendarUnit> named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /// How many months it has; 0 for those that are counted in days.
    int months() {
        return switch (this) {
            case DAY, WEEK -> 0;
            case MONTH -> 1;
            case QUARTER, SEASON -> 3;
            case YEAR -> 12;
            case DECADE -> 120;
            case CENTURY -> 1_200;
        };
    }

    /// A number of these in words, such as "2 weeks".
    String count(int number) {
        return switch (this) {
            case DAY -> SAY.say("count.day", number);
            case WEEK -> SAY.say("count.week", number);
            case MONTH -> SAY.say("count.month", number);
            case QUARTER -> SAY.say("count.quarter", number);
            case SEASON -> SAY.say("count.season", number);
            case YEAR -> SAY.say("count.year", number);
            case DECADE -> SAY.say("count.decade", number);
            case CENTURY -> SAY.say("count.century", number);
        };
    }
}

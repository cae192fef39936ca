package dateline.layout;

import dateline.evidence.Bar;
import dateline.evidence.Drawn;
import dateline.evidence.Survey;
import dateline.evidence.When;
import dateline.model.Extent;
import dateline.time.DayRange;

import java.util.List;
import java.util.OptionalLong;

/// Turns the days that an event is drawn with into seconds on the axis.
final class DrawnDates {
    private static final long LAST_DAY = Stretch.LIMIT / Stretch.DAY - 1;

    private DrawnDates() {}

    /// Where an event stands.
    static Where where(Drawn drawn, Extent extent) {
        List<Bar> bars = drawn.bars().stream().filter(DrawnDates::bounded).toList();
        if (bars.isEmpty()) {
            return new Where.Undated(asOf(drawn));
        }
        if (bars.size() > 1) {
            return new Where.Disputed(bars.stream().map(bar -> claimed(bar, extent)).toList());
        }
        return switch (extent) {
            case INSTANT -> new Where.At(instant(bars.getFirst().start()));
            case PERIOD -> period(bars.getFirst());
        };
    }

    /// Where an event stands that is drawn plainly.
    static Where plain(Survey survey, int event, Extent extent) {
        long first = survey.first(event);
        long last = survey.last(event);
        return switch (extent) {
            case INSTANT -> new Where.At(days(first, last));
            case PERIOD -> {
                Stretch starts = Stretch.of(second(first), second(survey.latestStart(event)));
                yield inOrder(
                        starts,
                        Stretch.of(second(survey.earliestEnd(event) + 1), second(last + 1)));
            }
        };
    }

    private static OptionalLong asOf(Drawn drawn) {
        DayRange asOf = drawn.asOf();
        return asOf == null || asOf.first() == DayRange.BEGINNING
                ? OptionalLong.empty()
                : OptionalLong.of(second(asOf.first()));
    }

    /// Whether any day of a bar is known, so that it can stand somewhere.
    private static boolean bounded(Bar bar) {
        return starts(bar.start()) || ends(bar.start()) || starts(bar.end()) || ends(bar.end());
    }

    private static boolean starts(When when) {
        return when.first() != DayRange.BEGINNING;
    }

    private static boolean ends(When when) {
        return when.last() != DayRange.END;
    }

    private static long second(long day) {
        return Math.clamp(day, -LAST_DAY, LAST_DAY) * Stretch.DAY;
    }

    private static Where.Claimed claimed(Bar bar, Extent extent) {
        return new Where.Claimed(
                switch (extent) {
                    case INSTANT -> instant(bar.start());
                    case PERIOD -> hull(period(bar));
                },
                switch (bar.standing()) {
                    case ANSWER -> Where.Standing.ANSWER;
                    case BESIDE -> Where.Standing.BESIDE;
                    case RIVAL -> Where.Standing.RIVAL;
                });
    }

    /// An open side leaves the day nearest to it; without any day, what is left is unknown and
    /// [#bounded] has kept it out.
    private static Stretch instant(When when) {
        if (!starts(when)) {
            return days(when.last(), when.last()).opening(Stretch.Open.LEFT);
        }
        if (!ends(when)) {
            return days(when.first(), when.first()).opening(Stretch.Open.RIGHT);
        }
        return days(when.first(), when.last()).fuzzy(fuzzBefore(when), fuzzAfter(when));
    }

    private static Stretch days(long first, long last) {
        return Stretch.of(second(first), second(last) + Stretch.DAY);
    }

    private static long fuzzBefore(When when) {
        long first = when.fuzzy().getFirst().first();
        return first == DayRange.BEGINNING ? 0 : second(when.first()) - second(first);
    }

    private static long fuzzAfter(When when) {
        long last = when.fuzzy().getLast().last();
        return last == DayRange.END ? 0 : second(last) - second(when.last());
    }

    private static Where.Over period(Bar bar) {
        return inOrder(starts(bar), ends(bar));
    }

    private static Where.Over inOrder(Stretch starts, Stretch ends) {
        long last = Math.max(starts.from(), ends.to());
        return new Where.Over(
                starts,
                new Stretch(Math.min(ends.from(), last), last, 0, ends.fuzzAfter(), ends.open()));
    }

    private static Stretch starts(Bar bar) {
        When start = bar.start();
        if (!starts(start)) {
            long known =
                    ends(start)
                            ? start.last()
                            : starts(bar.end()) ? bar.end().first() : bar.end().last();
            return Stretch.of(second(known), second(known)).opening(Stretch.Open.LEFT);
        }
        long latest = ends(start) ? start.last() : start.first();
        return Stretch.of(second(start.first()), second(latest)).fuzzy(fuzzBefore(start), 0);
    }

    private static Stretch ends(Bar bar) {
        When end = bar.end();
        if (!ends(end)) {
            long known =
                    starts(end)
                            ? end.first()
                            : ends(bar.start()) ? bar.start().last() - 1 : bar.start().first() - 1;
            return Stretch.of(second(known + 1), second(known + 1)).opening(Stretch.Open.RIGHT);
        }
        long earliest = starts(end) ? end.first() : end.last();
        return Stretch.of(second(earliest + 1), second(end.last() + 1)).fuzzy(0, fuzzAfter(end));
    }

    /// A period as one stretch from its earliest start to its latest end.
    private static Stretch hull(Where.Over period) {
        Stretch.Open open =
                Stretch.Open.of(period.starts().open().left(), period.ends().open().right());
        return new Stretch(
                period.starts().from(),
                period.ends().to(),
                period.starts().fuzzBefore(),
                period.ends().fuzzAfter(),
                open);
    }
}

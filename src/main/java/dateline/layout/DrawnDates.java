package dateline.layout;

import dateline.evidence.BarDays;
import dateline.evidence.Drawn;
import dateline.evidence.Survey;
import dateline.model.Extent;
import dateline.time.DayRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Turns the days that an event is drawn with into seconds on the axis.
final class DrawnDates {
    private static final long LAST_DAY = Stretch.LIMIT / Stretch.DAY - 1;

    private DrawnDates() {}

    /// Where an event stands.
    static Where where(Drawn drawn, Extent extent) {
        Where where = where(drawn.bars().stream().map(BarDays::of).toList(), extent);
        return where == null ? new Where.Undated(asOf(drawn)) : where;
    }

    /// Where an event stands that is drawn with some bars; null where no day of them is known.
    static @Nullable Where where(List<BarDays> drawn, Extent extent) {
        BarDays only = null;
        List<Where.Claimed> all = new ArrayList<>(drawn.size());
        for (BarDays bar : drawn) { // a loop: a stream for each of a million takes its time
            if (bounded(bar)) {
                only = bar;
                all.add(claimed(bar, extent));
            }
        }
        if (only == null) {
            return null;
        }
        if (all.size() > 1) {
            return new Where.Disputed(all);
        }
        return switch (extent) {
            case INSTANT -> new Where.At(instant(only));
            case PERIOD -> period(only);
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
    private static boolean bounded(BarDays bar) {
        return bar.starts() || bar.begun() || bar.ending() || bar.ends();
    }

    private static long second(long day) {
        return Math.clamp(day, -LAST_DAY, LAST_DAY) * Stretch.DAY;
    }

    private static Where.Claimed claimed(BarDays bar, Extent extent) {
        return new Where.Claimed(
                switch (extent) {
                    case INSTANT -> instant(bar);
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
    private static Stretch instant(BarDays bar) {
        if (!bar.starts()) {
            return days(bar.last(), bar.last()).opening(Stretch.Open.LEFT);
        }
        if (!bar.ends()) {
            return days(bar.first(), bar.first()).opening(Stretch.Open.RIGHT);
        }
        return days(bar.first(), bar.last()).fuzzy(fuzzBefore(bar), fuzzAfter(bar));
    }

    private static Stretch days(long first, long last) {
        return Stretch.of(second(first), second(last) + Stretch.DAY);
    }

    private static long fuzzBefore(BarDays bar) {
        long first = bar.fuzzyFirst();
        return first == DayRange.BEGINNING ? 0 : second(bar.first()) - second(first);
    }

    private static long fuzzAfter(BarDays bar) {
        long last = bar.fuzzyLast();
        return last == DayRange.END ? 0 : second(last) - second(bar.last());
    }

    private static Where.Over period(BarDays bar) {
        return inOrder(starts(bar), ends(bar));
    }

    /// The day on which a period without an end is known to have begun is the least of it.
    private static Where.Over inOrder(Stretch starts, Stretch ends) {
        boolean shut = !ends.open().right();
        long last = Math.max(starts.from() + (shut ? 0 : Stretch.DAY), ends.to());
        long first = shut ? Math.min(ends.from(), last) : last;
        return new Where.Over(starts, new Stretch(first, last, 0, ends.fuzzAfter(), ends.open()));
    }

    private static Stretch starts(BarDays bar) {
        if (!bar.starts()) {
            long known =
                    bar.begun() ? bar.latestStart() : bar.ending() ? bar.earliestEnd() : bar.last();
            return Stretch.of(second(known), second(known)).opening(Stretch.Open.LEFT);
        }
        long latest = bar.begun() ? bar.latestStart() : bar.first();
        return Stretch.of(second(bar.first()), second(latest)).fuzzy(fuzzBefore(bar), 0);
    }

    private static Stretch ends(BarDays bar) {
        if (!bar.ends()) {
            long known =
                    bar.ending()
                            ? bar.earliestEnd()
                            : bar.begun() ? bar.latestStart() : bar.first();
            return Stretch.of(second(known + 1), second(known + 1)).opening(Stretch.Open.RIGHT);
        }
        long earliest = bar.ending() ? bar.earliestEnd() : bar.last();
        return Stretch.of(second(earliest + 1), second(bar.last() + 1)).fuzzy(0, fuzzAfter(bar));
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

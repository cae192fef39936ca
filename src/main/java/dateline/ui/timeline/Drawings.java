package dateline.ui.timeline;

import dateline.evidence.Bar;
import dateline.evidence.Drawn;
import dateline.evidence.Level;
import dateline.evidence.When;
import dateline.layout.Glyph;
import dateline.layout.Stretch;
import dateline.layout.Where;
import dateline.model.Extent;
import dateline.time.CivilDay;
import dateline.time.DayRange;

import java.util.List;
import java.util.OptionalLong;

/// What the evidence room says is drawn, as the layout takes it.
final class Drawings {
    private Drawings() {}

    /// The shape that stands for a level.
    static Glyph glyph(Level level) {
        return switch (level) {
            case CORROBORATED -> Glyph.FILLED;
            case SINGLE_SOURCE -> Glyph.RING;
            case DERIVED_AGREED, DERIVED_ONLY -> Glyph.DASHED_RING;
            case CONFLICT -> Glyph.DIAMOND;
            case MISREPORTED, DERIVED_CONFLICT, TENSION -> Glyph.OUTLINED_DIAMOND;
            case UNSOURCED, UNDATED -> Glyph.CROSS;
        };
    }

    /// Where an event stands: one bar at its place, several as a dispute, none at its as-of.
    static Where where(Drawn drawn, Extent extent) {
        List<Bar> bars = drawn.bars().stream().filter(Drawings::bounded).toList();
        if (bars.isEmpty()) {
            DayRange asOf = drawn.asOf();
            boolean known = asOf != null && asOf.first() != DayRange.BEGINNING;
            return new Where.Undated(
                    asOf != null && known
                            ? OptionalLong.of(moment(asOf.first()))
                            : OptionalLong.empty());
        }
        if (bars.size() > 1) {
            return new Where.Disputed(bars.stream().map(Drawings::claimed).toList());
        }
        return switch (extent) {
            case INSTANT -> new Where.At(instant(bars.getFirst().start()));
            case PERIOD -> period(bars.getFirst());
        };
    }

    /// Whether anything of a bar is known.
    private static boolean bounded(Bar bar) {
        return known(bar.start()) || known(bar.end());
    }

    private static boolean known(When when) {
        return when.limit() == When.Limit.DATED
                && (when.first() != DayRange.BEGINNING || when.last() != DayRange.END);
    }

    private static Where.Claimed claimed(Bar bar) {
        Where.Standing standing =
                switch (bar.standing()) {
                    case ANSWER -> Where.Standing.ANSWER;
                    case BESIDE -> Where.Standing.BESIDE;
                    case RIVAL -> Where.Standing.RIVAL;
                };
        long from = known(bar.start()) ? first(bar.start()) : first(bar.end());
        long to = known(bar.end()) ? last(bar.end()) : last(bar.start());
        return new Where.Claimed(
                Stretch.of(moment(from), Math.max(moment(from), moment(to + 1))), standing);
    }

    private static Stretch instant(When when) {
        Stretch days = Stretch.of(moment(first(when)), moment(last(when) + 1));
        return days.fuzzy(before(when), after(when)).opening(open(when));
    }

    private static Where.Over period(Bar bar) {
        Stretch starts = known(bar.start()) ? starts(bar.start()) : null;
        Stretch ends = known(bar.end()) ? ends(bar.end()) : null;
        if (starts == null && ends != null) {
            starts = Stretch.of(ends.from(), ends.from()).opening(Stretch.Open.LEFT);
        }
        if (ends == null && starts != null) {
            ends = unended(starts);
        }
        if (starts == null || ends == null) {
            throw new IllegalArgumentException("nothing is known of " + bar);
        }
        boolean late = ends.to() < starts.from();
        return new Where.Over(starts, late ? unended(starts) : ends);
    }

    /// An end of which only an earliest day is known, before the start.
    private static Stretch unended(Stretch starts) {
        return Stretch.of(starts.to(), starts.to()).opening(Stretch.Open.RIGHT);
    }

    /// From the beginning of the first day it may have begun to the beginning of the last.
    private static Stretch starts(When when) {
        return Stretch.of(moment(first(when)), moment(last(when)))
                .fuzzy(before(when), after(when))
                .opening(open(when));
    }

    /// From the end of the first day it may have ended to the end of the last.
    private static Stretch ends(When when) {
        return Stretch.of(moment(first(when) + 1), moment(last(when) + 1))
                .fuzzy(before(when), after(when))
                .opening(open(when));
    }

    private static long first(When when) {
        return when.first() == DayRange.BEGINNING ? when.last() : when.first();
    }

    private static long last(When when) {
        return when.last() == DayRange.END ? when.first() : when.last();
    }

    private static Stretch.Open open(When when) {
        boolean left = when.first() == DayRange.BEGINNING;
        boolean right = when.last() == DayRange.END;
        if (left) {
            return right ? Stretch.Open.BOTH : Stretch.Open.LEFT;
        }
        return right ? Stretch.Open.RIGHT : Stretch.Open.NEITHER;
    }

    private static long before(When when) {
        long fuzzy = when.fuzzy().getFirst().first();
        boolean open = when.first() == DayRange.BEGINNING || fuzzy == DayRange.BEGINNING;
        return open ? 0 : moment(when.first()) - moment(fuzzy);
    }

    private static long after(When when) {
        long fuzzy = when.fuzzy().getLast().last();
        boolean open = when.last() == DayRange.END || fuzzy == DayRange.END;
        return open ? 0 : moment(fuzzy) - moment(when.last());
    }

    private static long moment(long day) {
        return Math.clamp(day, CivilDay.FIRST, CivilDay.LAST) * CivilDay.SECONDS;
    }
}

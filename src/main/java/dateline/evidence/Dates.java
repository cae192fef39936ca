package dateline.evidence;

import dateline.model.Event;
import dateline.model.Extent;
import dateline.model.Value;
import dateline.time.Bound;
import dateline.time.Edtf;
import dateline.time.EdtfException;

import org.jspecify.annotations.Nullable;

/// The properties that date an event, and how the date of a period is taken apart and put together.
final class Dates {
    /// When an instant was, or a period from its start to its end.
    static final String DATE = "date";

    /// When a period began.
    static final String START = "start";

    /// When a period ended.
    static final String END = "end";

    private Dates() {}

    /// Whether claims of a property say when an event was.
    static boolean dates(Event event, String property) {
        return property.equals(DATE)
                || (event.extent() == Extent.PERIOD
                        && (property.equals(START) || property.equals(END)));
    }

    /// The days a value says, or null where it is no date.
    static @Nullable When when(Value value) {
        return value instanceof Value.OfDate(Edtf edtf) ? When.of(edtf) : null;
    }

    /// When a period began that has this `date`.
    static @Nullable When start(Value value) {
        return value instanceof Value.OfDate(Edtf edtf) ? start(edtf) : null;
    }

    /// When a period began that has this date.
    static When start(Edtf edtf) {
        return edtf.shape() == Edtf.Shape.INTERVAL
                ? edtf.start().map(When::of).orElseGet(() -> without(edtf.earliest()))
                : When.of(edtf);
    }

    /// When a period ended that has this `date`.
    static @Nullable When end(Value value) {
        return value instanceof Value.OfDate(Edtf edtf) ? end(edtf) : null;
    }

    /// When a period ended that has this date.
    static When end(Edtf edtf) {
        return edtf.shape() == Edtf.Shape.INTERVAL
                ? edtf.end().map(When::of).orElseGet(() -> without(edtf.latest()))
                : When.of(edtf);
    }

    /// The interval from one moment to another, or null where no date string says it: an end that
    /// is one of several days has no place in an interval.
    static @Nullable Edtf interval(When start, When end) {
        String from = written(start);
        String to = written(end);
        if (from == null || to == null) {
            return null;
        }
        try {
            return Edtf.parse(from + "/" + to);
        } catch (EdtfException _) {
            return null;
        }
    }

    private static @Nullable String written(When when) {
        Edtf edtf = when.edtf();
        return switch (when.limit()) {
            case OPEN -> "..";
            case UNKNOWN -> "";
            case DATED -> edtf == null ? null : written(edtf);
        };
    }

    /// A date as the end of an interval; one of several days has a string there only where another
    /// date says the same, as 2018 does for `[2018-01..2018-12]`.
    private static @Nullable String written(Edtf edtf) {
        if (edtf.shape() == Edtf.Shape.DATE) {
            return edtf.canonical();
        }
        Spelling spelling = Spelling.of(edtf.ranges());
        return Edtf.parse(spelling.edtf()).shape() == Edtf.Shape.DATE ? spelling.edtf() : null;
    }

    private static When without(Bound bound) {
        return switch (bound) {
            case Bound.Open _ -> When.OPEN;
            case Bound.Unknown _, Bound.Day _ -> When.UNKNOWN;
        };
    }
}

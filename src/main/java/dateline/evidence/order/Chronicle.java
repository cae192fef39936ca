package dateline.evidence.order;

import dateline.model.Constraint.End;
import dateline.model.Constraint.Point;
import dateline.model.Extent;

/// What is known of the events that constraints order.
public interface Chronicle {
    /// Whether an event is an instant or a period; an instant where it is not known.
    Extent extent(String event);

    /// The days of an event, or of one end of a period.
    Reach reach(Point point);

    /// The point that "this before …" is about: of a period its end.
    default Point leaving(Point point) {
        return end(point, End.END);
    }

    /// The point that "… before this" is about: of a period its start.
    default Point entering(Point point) {
        return end(point, End.START);
    }

    private Point end(Point point, End whole) {
        return switch (extent(point.event())) {
            case INSTANT -> new Point(point.event(), End.WHOLE);
            case PERIOD -> point.end() == End.WHOLE ? new Point(point.event(), whole) : point;
        };
    }
}

package dateline.layout;

/// Keeps the label of an instant in sight while the band of its date is, after its mark has left.
///
/// A band reserves no room in its row, so the label has what the next mark in the row leaves it.
final class BandLabels {
    private final Framing framing;
    private final Marks marks;
    private final Items items;

    BandLabels(Framing framing) {
        this.framing = framing;
        marks = framing.marks;
        items = framing.placement.items();
    }

    /// Gives labels to the marks of one lane.
    ///
    /// @param first the first of them, up to the last mark there is
    void slide(int first) {
        for (int mark = first; mark < marks.count(); mark++) {
            if (left(mark) && instant(mark) && reachesIn(mark) && last(mark, first)) {
                label(mark, next(mark, first));
            }
        }
    }

    private boolean instant(int mark) {
        int item = marks.item(mark);
        return !items.period(item) && !items.disputed(item);
    }

    private boolean left(int mark) {
        return marks.x(mark) < Frame.HEADER_PX;
    }

    private boolean reachesIn(int mark) {
        return marks.to(mark) > Frame.HEADER_PX + Framing.NARROWEST;
    }

    /// Whether no later mark of the row has left too.
    private boolean last(int mark, int first) {
        for (int other = first; other < marks.count(); other++) {
            boolean later = from(other) > from(mark) || (from(other) == from(mark) && other > mark);
            if (other != mark && sameRow(mark, other) && left(other) && later) {
                return false;
            }
        }
        return true;
    }

    /// Where the next mark of the row begins, in pixels.
    private double next(int mark, int first) {
        double next = Double.POSITIVE_INFINITY;
        for (int other = first; other < marks.count(); other++) {
            if (sameRow(mark, other) && !left(other)) {
                next = Math.min(next, Math.min(marks.x(other), marks.from(other)) - Room.GLYPH);
            }
        }
        return next;
    }

    private boolean sameRow(int one, int other) {
        return marks.y(one) == marks.y(other);
    }

    private long from(int mark) {
        return items.from(marks.item(mark));
    }

    private void label(int mark, double next) {
        double x = Frame.HEADER_PX + Framing.EDGE;
        double end = Math.min(next, marks.to(mark)) - Room.AIR;
        double room = Math.min(end, framing.frame.widthPx() - Framing.RIGHT_EDGE) - x;
        double full = Room.width(items, marks.item(mark), framing.placement.ruler());
        double width = Math.min(full, room);
        if (width > marks.labelWidth(mark) && width >= Framing.least(full)) {
            marks.label(mark, x, width);
            marks.cut(mark, Framing.cut(width, full));
        }
    }
}

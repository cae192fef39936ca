package dateline.layout;

/// Finds the room for the label of a dispute: behind its last bar, or on its line where nothing of
/// the dispute lies, so that no claimed date and no mark is hidden by words.
final class DisputeLabels {
    private final Bars bars;
    private final Marks marks;
    private final double edge;

    DisputeLabels(Framing framing) {
        bars = framing.bars;
        marks = framing.marks;
        edge = framing.frame.widthPx() - Framing.RIGHT_EDGE;
    }

    /// Where a label of some width may stand; not right of its left end where there is no room.
    ///
    /// Behind the last bar where that ends in sight. Else in front of what leaves at the right
    /// edge, and behind all that lies before that.
    Bars.Span room(int mark, double width) {
        double last = marks.right(mark);
        if (last < edge) {
            double behind = last + Room.GLYPH + Room.GAP;
            return new Bars.Span(behind, behind + width);
        }
        double end = end(mark);
        double start = start(mark, end);
        return new Bars.Span(Math.max(start, end - width), end);
    }

    private double end(int mark) {
        double end = reaches(glyph(mark)) ? glyph(mark).left() : edge + Room.GAP;
        for (int bar = bars.count() - 1; bar >= 0 && bars.mark(bar) == mark; bar--) {
            end = reaches(span(bar)) ? Math.min(end, bars.left(bar)) : end;
        }
        return end - Room.GAP;
    }

    /// Whether something lies over the right edge.
    private boolean reaches(Bars.Span span) {
        return span.left() < edge && span.right() >= edge;
    }

    private double start(int mark, double end) {
        double start = Math.max(marks.left(mark), Frame.HEADER_PX);
        start = glyph(mark).left() < end ? Math.max(start, glyph(mark).right()) : start;
        for (int bar = bars.count() - 1; bar >= 0 && bars.mark(bar) == mark; bar--) {
            start = bars.left(bar) < end ? Math.max(start, bars.right(bar)) : start;
        }
        return start + Framing.EDGE;
    }

    private Bars.Span span(int bar) {
        return new Bars.Span(bars.left(bar), bars.right(bar));
    }

    private Bars.Span glyph(int mark) {
        return new Bars.Span(marks.x(mark) - Room.GLYPH, marks.x(mark) + Room.GLYPH);
    }
}

package dateline.layout;

import java.util.Arrays;

/// Finds the room for the label of a dispute: behind its last bar, or else in what is in sight of
/// it, so that a dispute that fills the window is not without a name.
///
/// The ends of its bars and its mark part a dispute into pieces: bare line, or inside of a bar. A
/// label stands in one of them, so that no end and no mark is hidden by words.
final class DisputeLabels {
    private final Bars bars;
    private final Marks marks;
    private final double edge;

    DisputeLabels(Framing framing) {
        bars = framing.bars;
        marks = framing.marks;
        edge = framing.frame.widthPx() - Framing.RIGHT_EDGE;
    }

    /// What lies between two ends next to each other.
    ///
    /// @param inBar whether it is the inside of a bar, or else of several
    private record Piece(double from, double to, boolean inBar) {
        /// Where a label may stand in it: in a bar where that begins, as does that of a period; on
        /// the line where it ends, next to what it leads to.
        Bars.Span room(double width) {
            double first = from + Framing.EDGE;
            double last = to - Room.GAP;
            double end = inBar ? Math.min(first + width, last) : last;
            return new Bars.Span(inBar ? first : Math.max(first, end - width), end);
        }

        /// The more, the better a label stands here. All of it is better than most of it; and it is
        /// better on the line, as far to the right as may be, than on a date that is claimed, and
        /// there as far to the left.
        double worth(double width) {
            double room = to - from - Framing.EDGE - Room.GAP;
            if (room < width) {
                return room;
            }
            return TextRuler.CAP_PX + (inBar ? 1 / (1 + from) : from);
        }
    }

    /// Where a label is at home: behind the last bar.
    Bars.Span home(int mark, double width) {
        double behind = marks.right(mark) + Room.GLYPH + Room.GAP;
        return new Bars.Span(behind, behind + width);
    }

    /// The best place for a label in what is in sight, or at home where that gives it more room.
    Bars.Span inSight(int mark, double width) {
        Bars.Span best = home(mark, width);
        double most = edge - best.left();
        double[] ends = ends(mark);
        for (int end = 1; end < ends.length; end++) {
            Piece piece = new Piece(ends[end - 1], ends[end], inBar(mark, ends[end - 1]));
            if (piece.worth(width) > most && !onGlyph(mark, piece)) {
                best = piece.room(width);
                most = piece.worth(width);
            }
        }
        return best;
    }

    /// All ends in what is in sight, from left to right.
    private double[] ends(int mark) {
        double left = Math.max(marks.left(mark), Frame.HEADER_PX);
        double right = Math.max(left, Math.min(marks.right(mark), edge + Room.GAP));
        int first = firstBar(mark);
        double[] ends = new double[2 * (bars.count() - first) + 4];
        for (int bar = first; bar < bars.count(); bar++) {
            ends[2 * (bar - first)] = bars.left(bar);
            ends[2 * (bar - first) + 1] = bars.right(bar);
        }
        ends[ends.length - 4] = marks.x(mark) - Room.GLYPH;
        ends[ends.length - 3] = marks.x(mark) + Room.GLYPH;
        ends[ends.length - 2] = left;
        ends[ends.length - 1] = right;
        Arrays.setAll(ends, end -> Math.clamp(ends[end], left, right));
        Arrays.sort(ends);
        return ends;
    }

    /// The first bar of the mark that has the last ones.
    private int firstBar(int mark) {
        int bar = bars.count();
        while (bar > 0 && bars.mark(bar - 1) == mark) {
            bar--;
        }
        return bar;
    }

    private boolean inBar(int mark, double from) {
        for (int bar = firstBar(mark); bar < bars.count(); bar++) {
            if (bars.left(bar) <= from && bars.right(bar) > from) {
                return true;
            }
        }
        return false;
    }

    private boolean onGlyph(int mark, Piece piece) {
        double middle = (piece.from + piece.to) / 2;
        return Math.abs(middle - marks.x(mark)) < Room.GLYPH;
    }
}

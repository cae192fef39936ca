package dateline.paint;

import dateline.layout.Bars;
import dateline.layout.Items;
import dateline.layout.Marks;
import dateline.layout.TextRuler;
import dateline.layout.TimelineLayout;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Tells how a selected event is named: in bold where nothing stands in the way, else in the plain
/// letters for which its row has room.
final class BoldRoom {
    /// From the letters to the end of the plate they stand on, in pixels.
    static final double PLATE = 3;

    /// From the middle of a mark to where nothing of it or its ring is drawn.
    private static final double GLYPH = 10;

    private final TimelineLayout layout;
    private final Marks marks;
    private final Items items;

    BoldRoom(TimelineLayout layout) {
        this.layout = layout;
        marks = layout.marks();
        items = layout.items();
    }

    /// How a label is written.
    ///
    /// @param widthPx how wide it is at most
    record Written(Lettering lettering, double widthPx) {}

    /// How the label of a selected mark is written.
    Written of(int mark) {
        double plain = layout.placement().ruler().width(layout.labelText(mark), TextRuler.CAP_PX);
        double bold = TextRuler.BOLD * plain + 1;
        return bold + PLATE <= room(mark)
                ? new Written(Lettering.LABEL_STRONG, bold)
                : new Written(Lettering.LABEL, marks.labelWidth(mark));
    }

    /// From the left end of a label to the next thing in its row, or to the edge of the window.
    private double room(int mark) {
        double left = marks.labelX(mark);
        double next = nearer(layout.frame().widthPx(), ownEnd(mark), left);
        for (int other = 0; other < marks.count(); other++) {
            if (other != mark && marks.y(other) == marks.y(mark)) {
                next = nearer(next, begin(other), left);
                next = marks.labelWidth(other) > 0 ? nearer(next, marks.labelX(other), left) : next;
            }
        }
        return next - left;
    }

    /// The nearest of two places right of a label, if the second is.
    private static double nearer(double known, double other, double left) {
        return other > left ? Math.min(known, other) : known;
    }

    /// Where a mark begins; what is merely possible before it leaves letters readable.
    private double begin(int mark) {
        int item = marks.item(mark);
        double mid = marks.x(mark) - (items.period(item) ? 0 : GLYPH);
        return items.disputed(item) ? Math.min(marks.left(mark), mid) : mid;
    }

    /// The first end right of a label of the bars that belong to it.
    private double ownEnd(int mark) {
        double nearest = Double.POSITIVE_INFINITY;
        for (double place : ends(mark)) {
            nearest = nearer(nearest, place, marks.labelX(mark));
        }
        return nearest;
    }

    private double[] ends(int mark) {
        if (items.disputed(marks.item(mark))) {
            Bars bars = layout.bars();
            return DoubleStream.concat(
                            DoubleStream.of(marks.x(mark) - GLYPH),
                            IntStream.range(0, bars.count())
                                    .filter(bar -> bars.mark(bar) == mark)
                                    .mapToObj(
                                            bar -> DoubleStream.of(bars.left(bar), bars.right(bar)))
                                    .flatMapToDouble(both -> both))
                    .toArray();
        }
        return items.period(marks.item(mark))
                ? new double[] {
                    marks.from(mark), marks.sureLeft(mark), marks.sureRight(mark), marks.to(mark)
                }
                : new double[0];
    }
}

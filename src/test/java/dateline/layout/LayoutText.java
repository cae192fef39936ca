package dateline.layout;

import java.util.Locale;

/// A layout written as text, one line for each thing on screen, for golden tests.
public final class LayoutText {
    private LayoutText() {}

    /// The lanes, each with its marks from left to right and its density.
    public static String of(TimelineLayout layout) {
        StringBuilder text = new StringBuilder();
        for (LaneBox box : layout.lanes()) {
            Lane lane = layout.placement().lanes().lane(box.lane());
            text.append(
                    String.format(
                            Locale.ROOT, "%s %.0f..%.0f%n", lane.label(), box.top(), box.bottom()));
            marks(layout, box, text);
            layout.ribbons().stream()
                    .filter(ribbon -> ribbon.box().lane() == box.lane())
                    .forEach(
                            ribbon -> text.append("  hidden ").append(ribbon.total()).append('\n'));
        }
        return text.toString();
    }

    private static void marks(TimelineLayout layout, LaneBox box, StringBuilder text) {
        Marks marks = layout.marks();
        java.util.stream.IntStream.range(0, marks.count())
                .filter(mark -> marks.lane(mark) == box.lane())
                .boxed()
                .sorted(
                        java.util.Comparator.comparingDouble(marks::y)
                                .thenComparingDouble(marks::x)
                                .thenComparing(mark -> layout.items().label(marks.item(mark))))
                .forEach(mark -> text.append(line(layout, mark)));
    }

    private static String line(TimelineLayout layout, int mark) {
        Marks marks = layout.marks();
        int item = marks.item(mark);
        String label =
                layout.placement()
                        .ruler()
                        .cut(layout.items().label(item), marks.labelWidth(mark) + 0.01);
        return String.format(
                Locale.ROOT,
                "  y%.0f x%.0f %s [%.0f..%.0f] %.0f \"%s\"%n",
                marks.y(mark),
                marks.x(mark),
                layout.items().glyph(item),
                marks.left(mark),
                marks.right(mark),
                marks.labelX(mark),
                label);
    }
}

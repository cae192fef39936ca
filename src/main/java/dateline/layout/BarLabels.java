package dateline.layout;

/// Finds the room for the label of a period: inside its bar where that holds it, sliding with what
/// is in sight, or else behind the bar, so that no line crosses its letters.
///
/// A bar has up to three parts: what is possible before, what is certain, and what is possible
/// after. The label is at home in one of them, the same at every zoom. From the scale on at which
/// that part holds it, the label is in it, wholly; at coarser ones it has the room behind the bar.
final class BarLabels {
    /// What is certain is the home unless another part is this many times as long.
    private static final int MUCH_LONGER = 2;

    private final Framing framing;
    private final Marks marks;
    private final Items items;

    BarLabels(Framing framing) {
        this.framing = framing;
        marks = framing.marks;
        items = framing.placement.items();
    }

    /// The parts of a bar.
    private enum Part {
        BEFORE,
        CERTAIN,
        AFTER
    }

    /// The coarsest scale at which a label needs no room behind its bar.
    ///
    /// @param width of the label, in pixels
    static double inside(Items items, int item, double width) {
        return seconds(items, item, home(items, item)) / needed(items, item, width);
    }

    /// The coarsest scale at which a bar holds enough of its label to be known by, if nothing else
    /// has room.
    static double known(Items items, int item, double width) {
        long longest = 0;
        for (Part part : Part.values()) {
            longest = Math.max(longest, seconds(items, item, part));
        }
        return longest / needed(items, item, Framing.least(width));
    }

    private static double needed(Items items, int item, double width) {
        return Room.inset(items, item) + width + Room.INSET;
    }

    private static Part home(Items items, int item) {
        long before = seconds(items, item, Part.BEFORE);
        long after = seconds(items, item, Part.AFTER);
        long sure = seconds(items, item, Part.CERTAIN);
        if (sure >= Math.max(before, after) / MUCH_LONGER) {
            return Part.CERTAIN;
        }
        return before >= after ? Part.BEFORE : Part.AFTER;
    }

    /// How long a part is. Where nothing is certain, all is what may come before that.
    private static long seconds(Items items, int item, Part part) {
        boolean none = items.sureTo(item) <= items.sureFrom(item);
        return switch (part) {
            case BEFORE -> (none ? items.to(item) : items.sureFrom(item)) - items.from(item);
            case CERTAIN -> none ? 0 : items.sureTo(item) - items.sureFrom(item);
            case AFTER -> none ? 0 : items.to(item) - items.sureTo(item);
        };
    }

    /// Where a label is at home: in its part of the bar where that holds it, else behind the bar.
    Bars.Span home(int mark, double width) {
        Part home = home(items, marks.item(mark));
        double x = holds(mark, width) ? in(mark, home, width) : behind(mark);
        return new Bars.Span(x, x + width);
    }

    private boolean holds(int mark, double width) {
        return framing.scale <= inside(items, marks.item(mark), width);
    }

    /// Where a label stands: at home, or in another part where nothing of its own is in sight, or
    /// in the bar where it would be so near to the right edge of the window that nothing could be
    /// read.
    ///
    /// @param home its home
    /// @param edge right of all labels, in pixels
    Bars.Span inSight(int mark, Bars.Span home, double edge) {
        double width = home.right() - home.left();
        Part own = home(items, marks.item(mark));
        if (holds(mark, width) && seen(mark, own) <= 0) {
            for (Part part : Part.values()) {
                if (seen(mark, part) >= needed(items, marks.item(mark), width)) {
                    double x = in(mark, part, width);
                    return new Bars.Span(x, x + width);
                }
            }
        }
        double room = edge - home.left();
        Bars.Span leaving = room < Framing.least(width) ? leaving(mark, edge) : home;
        return leaving.right() - leaving.left() > room ? leaving : home;
    }

    /// The room in what is in sight of the part that shows most, so that a bar on its way out is
    /// not without a name.
    private Bars.Span leaving(int mark, double edge) {
        Part part = home(items, marks.item(mark));
        for (Part other : Part.values()) {
            part = seen(mark, other) > seen(mark, part) ? other : part;
        }
        double left =
                Math.max(left(mark, part) + inset(mark, part), Frame.HEADER_PX + Framing.EDGE);
        return new Bars.Span(left, Math.min(right(mark, part) - Room.INSET, edge));
    }

    private double behind(int mark) {
        int item = marks.item(mark);
        double bar = marks.to(mark) + Room.behind(items, item);
        return Room.carriesGlyph(items, item) ? bar + glyphBeyond(mark) : bar;
    }

    /// How far the glyph of a short bar reaches beyond it.
    private double glyphBeyond(int mark) {
        return Math.max(0, marks.x(mark) + Room.BAR_GLYPH - marks.to(mark));
    }

    /// How many pixels of a part are in sight.
    private double seen(int mark, Part part) {
        double left = Math.max(left(mark, part), Frame.HEADER_PX);
        return Math.min(right(mark, part), framing.frame.widthPx()) - left;
    }

    private double left(int mark, Part part) {
        return switch (part) {
            case BEFORE -> marks.from(mark);
            case CERTAIN -> marks.sureLeft(mark);
            case AFTER -> marks.sureRight(mark);
        };
    }

    private double right(int mark, Part part) {
        boolean none = marks.sureRight(mark) <= marks.sureLeft(mark);
        return switch (part) {
            case BEFORE -> none ? marks.to(mark) : marks.sureLeft(mark);
            case CERTAIN -> marks.sureRight(mark);
            case AFTER -> marks.to(mark);
        };
    }

    private double in(int mark, Part part, double width) {
        double first = left(mark, part) + inset(mark, part);
        double last = Math.max(first, right(mark, part) - Room.INSET - width);
        return Math.clamp(Frame.HEADER_PX + Framing.EDGE, first, last);
    }

    private double inset(int mark, Part part) {
        boolean begins = left(mark, part) <= marks.from(mark);
        return begins ? Room.inset(items, marks.item(mark)) : Room.INSET;
    }
}

package dateline.layout;

/// What lies under one point of a layout: looked for in what was painted, the uppermost first.
final class HitTest {
    /// Half the side of the square in which a glyph is hit.
    private static final double REACH = 10;

    /// Half the height of a bar or a label.
    private static final double HALF_ROW = LaneBox.ROW_PX / 2;

    private final TimelineLayout layout;
    private final double x;
    private final double y;

    HitTest(TimelineLayout layout, double x, double y) {
        this.layout = layout;
        this.x = x;
        this.y = y;
    }

    Hit hit() {
        LaneBox box = box();
        if (box == null || x < 0 || x >= layout.frame().widthPx()) {
            return Hit.NOTHING;
        }
        if (x < Frame.HEADER_PX) {
            return header(box);
        }
        for (Hit.Part part : Hit.Part.values()) {
            int mark = markAt(part);
            if (mark >= 0) {
                Marks marks = layout.marks();
                return new Hit.OnEvent(marks.item(mark), marks.lane(mark), mark, part);
            }
        }
        return y >= box.ribbonTop() ? density(box) : new Hit.OnLane(box.lane());
    }

    private @org.jspecify.annotations.Nullable LaneBox box() {
        for (LaneBox box : layout.lanes()) {
            if (y >= box.top() && y < box.bottom()) {
                return box;
            }
        }
        return null;
    }

    private Hit header(LaneBox box) {
        int rowless = layout.placement().rowless(box.lane());
        boolean chip = Chip.of(layout.placement(), box).map(c -> c.holds(x, y)).orElse(false);
        if (chip) {
            return new Hit.OnChip(box.lane(), rowless);
        }
        Tally hidden = layout.hidden(box);
        return box.saysHidden(y) && hidden.total() > 0
                ? new Hit.OnHidden(box.lane(), hidden)
                : new Hit.OnHeader(box.lane());
    }

    private int markAt(Hit.Part part) {
        Marks marks = layout.marks();
        for (int mark = marks.count() - 1; mark >= 0; mark--) {
            if (Math.abs(marks.y(mark) - y) <= HALF_ROW && at(mark, part)) {
                return mark;
            }
        }
        return -1;
    }

    private boolean at(int mark, Hit.Part part) {
        Marks marks = layout.marks();
        return switch (part) {
            case MARK ->
                    layout.hasGlyph(mark)
                            && Math.abs(marks.x(mark) + layout.glyphOffset(mark) - x) <= REACH;
            case LABEL -> within(marks.labelX(mark), marks.labelX(mark) + marks.labelWidth(mark));
            case BAR -> inBar(mark);
            case BAND -> within(marks.left(mark), marks.right(mark));
        };
    }

    private boolean inBar(int mark) {
        Marks marks = layout.marks();
        if (layout.items().period(marks.item(mark))) {
            return within(marks.sureLeft(mark), marks.sureRight(mark));
        }
        for (int bar = 0; bar < layout.bars().count(); bar++) {
            if (layout.bars().mark(bar) == mark
                    && within(layout.bars().left(bar), layout.bars().right(bar))) {
                return true;
            }
        }
        return false;
    }

    private boolean within(double left, double right) {
        return x >= left && x < right;
    }

    private Hit density(LaneBox box) {
        for (Ribbon ribbon : layout.ribbons()) {
            int cell = ribbon.box().lane() == box.lane() ? ribbon.cellAt(x) : -1;
            if (cell >= 0) {
                return new Hit.OnDensity(
                        box.lane(),
                        ribbon.start(cell),
                        ribbon.start(cell + 1),
                        ribbon.counts()[cell]);
            }
        }
        return new Hit.OnLane(box.lane());
    }
}

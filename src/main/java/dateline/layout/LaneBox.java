package dateline.layout;

/// Where a lane lies in the picture, in pixels; `top` may be above it or below.
///
/// @param lane its index
/// @param rows how many rows are drawn, 0 when folded or empty
/// @param foot the height of the strip of density at its bottom
public record LaneBox(int lane, double top, double height, int rows, double foot) {
    /// The height of a row.
    public static final double ROW_PX = 20;

    /// From the top of a lane to its first row.
    static final double ABOVE_PX = 5;

    /// How far density rises into the last row beyond the foot's edge to the next lane: bars and
    /// glyphs end above.
    private static final double RISE_PX = 1;

    /// From the top of a lane to the middle of its title, and as much from title to bottom at
    /// least.
    private static final double TITLE_PX = 15;

    private static final double UNDER_TITLE_PX = 15;

    /// How high a capital of the title is.
    private static final double CAPITAL_PX = 10;

    /// The height of the sign at the foot of the headers that counts the lanes below, with its
    /// margins.
    public static final double SIGN_PX = 26;

    /// The height of a folded lane.
    static final double FOLDED_PX = 24;

    /// The height of a lane of which nothing is shown at any zoom: its title.
    static final double EMPTY_PX = 20;

    /// Whether the lane is one line, on which all its marks stand: it is folded, or has none.
    public boolean folded() {
        return rows == 0;
    }

    /// The first pixel below.
    public double bottom() {
        return top + height;
    }

    /// The middle of a row.
    public double rowY(int row) {
        return folded() ? top + (height - foot) / 2 : top + ABOVE_PX + (row + 0.5) * ROW_PX;
    }

    /// The middle of the lane's title: it stays in sight while any of the lane is.
    public double titleY() {
        double first = folded() ? top + height / 2 : top + TITLE_PX;
        return Math.max(first, Math.min(TITLE_PX, bottom() - TITLE_PX));
    }

    /// The lower end of the title's capitals.
    public double titleEnd() {
        return titleY() + CAPITAL_PX / 2;
    }

    /// The middle of the line under the title that says how many events are hidden.
    public double hiddenY() {
        return titleY() + UNDER_TITLE_PX;
    }

    /// Whether that line has room in the lane.
    public boolean showsHidden() {
        return !folded() && hiddenY() + UNDER_TITLE_PX / 2 < bottom();
    }

    /// Whether that line lies at a height.
    boolean saysHidden(double y) {
        return showsHidden() && Math.abs(y - hiddenY()) <= UNDER_TITLE_PX / 2;
    }

    /// The top of the room that density has: at its highest it rises behind what hangs from the
    /// letters of the last row.
    public double ribbonTop() {
        return bottom() - 1 - ribbonPx();
    }

    /// How high density may stand, in pixels, from one pixel above the next lane.
    public double ribbonPx() {
        return folded() ? foot - 1 : foot + RISE_PX;
    }

    LaneBox moved(double down) {
        return new LaneBox(lane, top + down, height, rows, foot);
    }
}

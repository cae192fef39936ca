package dateline.layout;

import java.util.Optional;

/// Where the "+n" of a lane stands in its header, in pixels.
public record Chip(double x, double y, double width, double height) {
    /// How many rows a click opens at most.
    public static final int MOST_ROWS = LaneRows.MOST_EXTRA;

    private static final double X_PX = 16;

    /// From the middle of the title, below the line that counts what is hidden.
    private static final double UNDER_TITLE_PX = 25;

    private static final double WIDTH_PX = 84;

    private static final double HEIGHT_PX = 18;

    /// The chip of a lane; none where every event has a row and none were opened, or when folded.
    ///
    /// It stays under the title, and leaves with the lane as soon as there is no room for both.
    public static Optional<Chip> of(Placement placement, LaneBox box) {
        boolean wanted = placement.rowless(box.lane()) > 0 || placement.expandedAt(box.lane());
        Chip chip = new Chip(X_PX, box.titleY() + UNDER_TITLE_PX, WIDTH_PX, HEIGHT_PX);
        return Optional.of(chip).filter(_ -> wanted && !box.folded() && chip.fits(box));
    }

    private boolean fits(LaneBox box) {
        return y + height <= box.bottom();
    }

    boolean holds(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}

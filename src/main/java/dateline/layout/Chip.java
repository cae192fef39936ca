package dateline.layout;

import java.util.Optional;

/// Where the "+n" of a lane stands in its header, in pixels.
public record Chip(double x, double y, double width, double height) {
    private static final double X_PX = 12;
    private static final double DOWN_PX = 40;
    private static final double WIDTH_PX = 92;
    private static final double HEIGHT_PX = 18;

    /// The chip of a lane; none where every event has a row and none were opened, or when folded.
    public static Optional<Chip> of(Placement placement, LaneBox box) {
        boolean wanted = placement.rowless(box.lane()) > 0 || placement.expandedAt(box.lane());
        return wanted && !box.folded()
                ? Optional.of(new Chip(X_PX, box.top() + DOWN_PX, WIDTH_PX, HEIGHT_PX))
                : Optional.empty();
    }

    boolean holds(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}

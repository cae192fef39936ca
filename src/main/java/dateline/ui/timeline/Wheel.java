package dateline.ui.timeline;

import javafx.scene.input.ScrollEvent;

/// What a turn of the wheel, or a scroll with two fingers, asks for.
sealed interface Wheel {
    /// To move: right and down, in pixels of what is shown.
    record Pan(double rightPx, double downPx) implements Wheel {}

    /// To change the scale by a factor, below 1 nearer.
    record Zoom(double factor) implements Wheel {}

    /// What the pointer is over.
    enum Over {
        LANES,
        /// The ruler or the overview, where the wheel has nothing to scroll and so zooms.
        AXIS
    }

    /// What the plain wheel does over the lanes.
    enum Habit {
        SCROLLS,
        ZOOMS
    }

    /// Three notches of a usual wheel double the scale.
    double PX_PER_DOUBLING = 120;

    /// Reads an event.
    static Wheel of(ScrollEvent event, Over over, Habit habit) {
        double along = event.getDeltaX();
        double across = event.getDeltaY();
        double turned = across == 0 ? along : across;
        if (event.isShortcutDown() || event.isControlDown()) {
            return zoom(turned);
        }
        if (event.isShiftDown()) {
            return new Pan(0 - (along == 0 ? across : along), 0);
        }
        boolean sideways = Math.abs(along) > Math.abs(across);
        boolean zooms = over == Over.AXIS || habit == Habit.ZOOMS;
        return zooms && !sideways ? zoom(across) : new Pan(0 - along, 0 - across);
    }

    private static Wheel zoom(double turned) {
        return new Zoom(Math.pow(2, -turned / PX_PER_DOUBLING));
    }
}

package dateline.paint;

/// The few ways text is written in the picture; a surface maps each to one font.
public enum Lettering {
    /// Labels of events.
    LABEL(13, false),
    /// The label of a selected event.
    LABEL_STRONG(13, true),
    /// Headers of lanes.
    HEADER(12, true),
    /// The upper tier of the ruler, ages, counts.
    SMALL(11, false),
    /// The lower tier of the ruler.
    TICK(12, true),
    /// The sign in a conflict mark.
    SIGN(10, true);

    private final double px;
    private final boolean bold;

    Lettering(double px, boolean bold) {
        this.px = px;
        this.bold = bold;
    }

    /// The size, in pixels.
    public double px() {
        return px;
    }

    /// Whether it is bold.
    public boolean bold() {
        return bold;
    }
}

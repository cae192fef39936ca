package dateline.time;

import dateline.time.TickWords.Size;

import java.util.List;

/// The marks over a window on time: a row that names the context, a row that names the steps in it,
/// and marks between these without a name.
///
/// Marks stand at true beginnings of seconds, days, months and years. No two labels of a row
/// overlap. Which steps are shown depends on the scale, the font and the number of digits of the
/// years in view, so that nothing changes its step while the reader pans.
///
/// @param upper the context, coarser than `lower`: "June 2025" over days. The label of the stretch
///     at the left edge of the window stays there for as long as the stretch is in sight
/// @param lower the steps: "12", "13", "14" in a month
/// @param subticks the pixels of finer marks without labels, ascending, none of them a mark of
///     `lower`
public record Ruler(List<Tick> upper, List<Tick> lower, List<Double> subticks) {
    /// The pixels between a mark and its label, and the fewest between a label and the next mark.
    public static final double LABEL_GAP = 4;

    private static final double LOWER_GAP = 12;
    private static final double NARROWEST_STEP = 24;
    private static final double NARROWEST_SUBSTEP = 8;

    /// The ruler of a view.
    public static Ruler of(Viewport viewport, LabelWidth labelWidth) {
        LabelRoom room = new LabelRoom(viewport, labelWidth);
        Tiers tiers = tiers(room);
        Marks marks = new Marks(viewport, labelWidth);
        return new Ruler(
                upper(tiers.upper(), marks, room),
                lower(tiers.lower(), marks, room),
                subticks(tiers.lower(), marks, room));
    }

    /// This ruler without the labels that the right edge of a window would cut; their marks stay.
    ///
    /// @param widthPx of the window
    public Ruler uncut(double widthPx, LabelWidth labelWidth) {
        return new Ruler(
                uncut(upper, widthPx, labelWidth), uncut(lower, widthPx, labelWidth), subticks);
    }

    /// Ticks without the labels that the right edge of a window would cut.
    public static List<Tick> uncut(List<Tick> ticks, double widthPx, LabelWidth labelWidth) {
        return ticks.stream()
                .map(
                        tick ->
                                tick.labelX() + labelWidth.px(tick.label()) <= widthPx
                                        ? tick
                                        : tick.unlabelled())
                .toList();
    }

    private static Tiers tiers(LabelRoom room) {
        return Tiers.TABLE.stream()
                .filter(tiers -> room.px(tiers.lower()) >= NARROWEST_STEP)
                .filter(tiers -> fits(tiers.lower(), Size.SHORT, room))
                .findFirst()
                .orElse(Tiers.TABLE.getLast());
    }

    private static boolean fits(Step step, Size size, LabelRoom room) {
        return room.lower(step, size) + LOWER_GAP <= room.px(step);
    }

    private static List<Tick> lower(Step step, Marks marks, LabelRoom room) {
        Size size = fits(step, Size.LONG, room) ? Size.LONG : Size.SHORT;
        return marks.plain(step, moment -> TickWords.lower(step, moment, size));
    }

    private static List<Tick> upper(Step step, Marks marks, LabelRoom room) {
        boolean roomy = room.upper(step, Size.LONG) + 3 * LABEL_GAP <= room.px(step);
        Size size = roomy ? Size.LONG : Size.SHORT;
        return marks.sticky(marks.moments(step), moment -> TickWords.upper(step, moment, size));
    }

    private static List<Double> subticks(Step lower, Marks marks, LabelRoom room) {
        return Tiers.TABLE.stream()
                .map(Tiers::lower)
                .filter(step -> step.divides(lower) && room.px(step) >= NARROWEST_SUBSTEP)
                .findFirst()
                .map(step -> marks.between(step, lower))
                .orElse(List.of());
    }
}

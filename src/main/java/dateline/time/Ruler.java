package dateline.time;

import java.util.List;

/// The marks over a window on time: a row that names the context, a row that names the steps in
/// it, and marks between these without a name.
///
/// Marks stand at true beginnings of seconds, days, months and years. No two labels of a row
/// overlap. Which step is shown depends on the scale and on how long the labels can be, never on
/// what happens to be visible, so that nothing changes its step while the reader pans.
///
/// @param upper the context, coarser than `lower`: "June 2025" over days. The first label stays at
///     the left edge of the window for as long as its stretch is in sight
/// @param lower the steps: "12", "13", "14" in a month
/// @param subticks the pixels of finer marks without labels, ascending
public record Ruler(List<Tick> upper, List<Tick> lower, List<Double> subticks) {
    /// The ruler of a view.
    public static Ruler of(Viewport viewport, LabelWidth labelWidth) {
        return new Ruler(List.of(), List.of(), List.of());
    }
}

package dateline.ui.source;

import java.util.List;

/// The axis on which a few claims are compared: seconds from 1970 or amounts.
///
/// @param from the left end
/// @param to the right end, above `from`
/// @param ticks a few places to read it by
/// @param context what the ticks stand in, such as a year over months; may be empty
/// @param unit what the numbers of the ticks count; empty for dates
public record Scale(double from, double to, List<Tick> ticks, List<Tick> context, String unit) {
    public Scale {
        if (!(to > from)) {
            throw new IllegalArgumentException("axis from " + from + " to " + to);
        }
        ticks = List.copyOf(ticks);
        context = List.copyOf(context);
    }

    /// A place with its name.
    public record Tick(double at, String label) {}

    /// A stretch that a claim allows, both ends included; an end may be infinite.
    public record Stretch(double from, double to) {}

    /// Where a value stands, from 0 at the left end to 1 at the right, held within both.
    public double share(double value) {
        return Math.clamp((value - from) / (to - from), 0, 1);
    }
}

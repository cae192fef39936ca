package dateline.time;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Rulers of views a thousand pixels wide, as text: each label after the pixel at which it begins.
final class Rulers {
    /// A plain font: every character is six pixels wide.
    static final LabelWidth SIX = label -> 6.0 * label.length();

    private Rulers() {}

    /// The rows of the ruler over the seconds between two moments, the context above.
    static String rows(long from, long to) {
        Ruler ruler = Ruler.of(Viewport.between(from, to, 1000), SIX);
        return row(ruler.upper())
                + "\n"
                + row(ruler.lower())
                + "\n"
                + marks(ruler.subticks())
                + "\n";
    }

    /// One row.
    static String row(List<Tick> ticks) {
        return ticks.stream()
                .map(tick -> Math.round(tick.labelX()) + " " + tick.label())
                .collect(Collectors.joining(" | "));
    }

    private static String marks(List<Double> subticks) {
        if (subticks.isEmpty()) {
            return "no marks";
        }
        String first =
                subticks.stream()
                        .limit(3)
                        .map(x -> String.format(Locale.ROOT, "%.0f", x))
                        .collect(Collectors.joining(" "));
        return subticks.size() + " marks: " + first + " …";
    }
}

package dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/// The steps of a view, placed and labelled.
final class Marks {
    private static final double GAP = Ruler.LABEL_GAP;

    private final Viewport viewport;
    private final LabelWidth labelWidth;

    Marks(Viewport viewport, LabelWidth labelWidth) {
        this.viewport = viewport;
        this.labelWidth = labelWidth;
    }

    /// The steps with a label beside each mark, left out where it would touch the one before.
    List<Tick> plain(Step step, LongFunction<String> label) {
        List<Tick> ticks = new ArrayList<>();
        double free = Double.NEGATIVE_INFINITY;
        for (long moment : moments(step)) {
            double x = viewport.x(moment);
            String words = x + GAP >= free ? label.apply(moment) : "";
            ticks.add(new Tick(moment, x, x + GAP, words));
            free = words.isEmpty() ? free : x + 2 * GAP + labelWidth.px(words);
        }
        return List.copyOf(ticks);
    }

    /// Marks with labels that keep within their stretch; the first stays at the left edge until the
    /// next pushes it out.
    ///
    /// @param moments where they stand, ascending, the first at or left of the left edge
    List<Tick> sticky(List<Long> moments, LongFunction<String> label) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            double x = viewport.x(moments.get(i));
            double end =
                    i + 1 < moments.size()
                            ? viewport.x(moments.get(i + 1))
                            : Double.POSITIVE_INFINITY;
            String words = label.apply(moments.get(i));
            double latest = end - GAP - labelWidth.px(words);
            boolean fits = x < 0 || x + GAP <= latest;
            double labelX = Math.min(Math.max(x, 0) + GAP, latest);
            ticks.add(new Tick(moments.get(i), x, fits ? labelX : x + GAP, fits ? words : ""));
        }
        return List.copyOf(ticks);
    }

    /// The pixels of the steps that are none of `coarser`.
    List<Double> between(Step step, Step coarser) {
        return moments(step).stream()
                .filter(moment -> coarser.floor(moment) != moment)
                .map(viewport::x)
                .toList();
    }

    /// The steps from the last at or before the left edge to the last before the right edge.
    List<Long> moments(Step step) {
        List<Long> moments = new ArrayList<>();
        long end = viewport.end();
        long moment = step.floor(viewport.start());
        while (moment < end) {
            if (moment > Long.MIN_VALUE) {
                moments.add(moment);
            }
            long next = step.next(moment);
            if (next <= moment) {
                break;
            }
            moment = next;
        }
        return moments;
    }
}

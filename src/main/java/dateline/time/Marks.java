package dateline.time;

import java.util.ArrayList;
import java.util.Collections;
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
        long[] moments = moments(step);
        List<Tick> ticks = new ArrayList<>(moments.length);
        double free = Double.NEGATIVE_INFINITY;
        for (long moment : moments) {
            double x = viewport.x(moment);
            String words = x + GAP >= free ? label.apply(moment) : "";
            ticks.add(new Tick(moment, x, x + GAP, words));
            free = words.isEmpty() ? free : x + 2 * GAP + labelWidth.px(words);
        }
        return Collections.unmodifiableList(ticks);
    }

    /// Marks with labels that keep within their stretch; the first stays at the left edge until the
    /// next pushes it out.
    ///
    /// @param moments where they stand, ascending, the first at or left of the left edge
    List<Tick> sticky(long[] moments, LongFunction<String> label) {
        List<Tick> ticks = new ArrayList<>(moments.length);
        for (int i = 0; i < moments.length; i++) {
            boolean last = i + 1 == moments.length;
            double x = viewport.x(moments[i]);
            double end = last ? Double.POSITIVE_INFINITY : viewport.x(moments[i + 1]);
            String words = label.apply(moments[i]);
            double latest = end - GAP - labelWidth.px(words);
            boolean fits = x < 0 || x + GAP <= latest;
            double labelX = fits ? Math.min(Math.max(x, 0) + GAP, latest) : x + GAP;
            ticks.add(new Tick(moments[i], x, labelX, fits ? words : ""));
        }
        return Collections.unmodifiableList(ticks);
    }

    /// The pixels of the steps that are none of `coarser`.
    List<Double> between(Step step, Step coarser) {
        long[] without = moments(coarser);
        List<Double> marks = new ArrayList<>();
        int i = 0;
        for (long moment : moments(step)) {
            while (i < without.length && without[i] < moment) {
                i++;
            }
            if (i == without.length || without[i] > moment) {
                marks.add(viewport.x(moment));
            }
        }
        return Collections.unmodifiableList(marks);
    }

    /// The steps from the last at or before the left edge to the last before the right edge.
    long[] moments(Step step) {
        return step.within(viewport.start(), viewport.end());
    }
}

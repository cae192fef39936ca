package dateline.time;

import dateline.time.TickWords.Size;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// How much room the labels of a step need in a view.
///
/// All digits count as equally wide, and all months and weekdays as if in view, so that panning
/// does not change the step; only the number of digits of the years in view counts.
final class LabelRoom {
    private final Viewport viewport;
    private final LabelWidth labelWidth;

    LabelRoom(Viewport viewport, LabelWidth labelWidth) {
        this.viewport = viewport;
        this.labelWidth = labelWidth;
    }

    /// The fewest pixels between two steps.
    double px(Step step) {
        return step.shortestSeconds() / viewport.secondsPerPixel();
    }

    /// The pixels of the widest label that steps can have.
    double lower(Step step, Size size) {
        return switch (step.unit()) {
            case SECOND, MINUTE, HOUR -> width(TickWords.lower(step, 0, size));
            case DAY ->
                    LongStream.range(9, 16)
                            .mapToDouble(
                                    day ->
                                            width(
                                                    TickWords.lower(
                                                            step, day * CivilDay.SECONDS, size)))
                            .max()
                            .orElseThrow();
            case MONTH -> month(size);
            case YEAR ->
                    Math.max(
                            width(TickWords.lower(step, step.floor(viewport.start()), size)),
                            width(TickWords.lower(step, step.floor(viewport.end()), size)));
        };
    }

    /// The pixels of the widest label that context can have.
    double upper(Step step, Size size) {
        return Math.max(upper(step, size, viewport.start()), upper(step, size, viewport.end()));
    }

    private double upper(Step step, Size size, long moment) {
        String label = TickWords.upper(step, step.floor(moment), size);
        return switch (step.unit()) {
            case DAY, MONTH -> {
                int month = CivilDay.at(moment).month();
                String name =
                        size == Size.LONG ? DateWords.month(month) : DateWords.shortMonth(month);
                yield width(label) - width(name) + month(size) + width("8");
            }
            default -> width(label);
        };
    }

    private double month(Size size) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(m -> size == Size.LONG ? DateWords.month(m) : DateWords.shortMonth(m))
                .mapToDouble(labelWidth::px)
                .max()
                .orElseThrow();
    }

    private double width(String label) {
        return labelWidth.px(label.replaceAll("[0-9]", "8"));
    }
}

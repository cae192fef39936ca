package dateline.time;

import dateline.time.TickWords.Size;

/// How much room the labels of a step need in a view.
///
/// All digits count as equally wide, and all months and weekdays as if in view, so that panning
/// does not change the step; only the number of digits of the years in view counts.
final class LabelRoom {
    private static final int FIRST_OF_TWO_DIGITS = 10;

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
            case DAY -> size == Size.LONG ? weekday(step, size) : labelWidth.px("88");
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
                yield width(label) - width(name(month, size)) + month(size) + width("8");
            }
            default -> width(label);
        };
    }

    private double month(Size size) {
        double widest = 0;
        for (int month = 1; month <= 12; month++) {
            widest = Math.max(widest, labelWidth.px(name(month, size)));
        }
        return widest;
    }

    private static String name(int month, Size size) {
        return size == Size.LONG ? DateWords.month(month) : DateWords.shortMonth(month);
    }

    private double weekday(Step step, Size size) {
        double widest = 0;
        for (int day = FIRST_OF_TWO_DIGITS; day < FIRST_OF_TWO_DIGITS + 7; day++) {
            widest = Math.max(widest, width(TickWords.lower(step, day * CivilDay.SECONDS, size)));
        }
        return widest;
    }

    /// The width of a label with eights for digits.
    private double width(String label) {
        char[] wide = label.toCharArray();
        for (int i = 0; i < wide.length; i++) {
            wide[i] = wide[i] >= '0' && wide[i] <= '9' ? '8' : wide[i];
        }
        return labelWidth.px(new String(wide));
    }
}

package dateline.layout;

import dateline.model.Events;
import dateline.model.Heads;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// The titles of events as labels of items: looked up when they are asked for, and all measured in
/// one go where they lie.
final class Titles implements Labels {
    /// Titles are cut here, in UTF-16 units: far more than [TextRuler#CAP_PX] can hold.
    private static final int LONGEST = 400;

    /// So many are measured by one thread at a time.
    private static final int RUN = 1 << 13;

    private final Events events;
    private final IntUnaryOperator order;

    /// @param order tells of each item the index of its event
    Titles(Events events, IntUnaryOperator order) {
        this.events = events;
        this.order = order;
    }

    @Override
    public String label(int item) {
        return shown(events.title(order.applyAsInt(item)));
    }

    @Override
    public double[] widths(TextRuler ruler) {
        double[] ofEvent = new double[events.size()];
        Measuring measuring = new Measuring(ruler, advances(ruler), ofEvent);
        IntStream.range(0, (ofEvent.length + RUN - 1) / RUN)
                .parallel()
                .forEach(
                        run ->
                                events.heads(
                                        run * RUN,
                                        Math.min(ofEvent.length, (run + 1) * RUN),
                                        measuring::measure));
        double[] widths = new double[ofEvent.length];
        for (int item = 0; item < widths.length; item++) {
            widths[item] = ofEvent[order.applyAsInt(item)];
        }
        return widths;
    }

    /// How wide each letter from the blank to the tilde is.
    private static double[] advances(TextRuler ruler) {
        double[] advances = new double[Byte.MAX_VALUE + 1];
        for (int letter = ' '; letter <= '~'; letter++) {
            advances[letter] = ruler.advance(letter);
        }
        return advances;
    }

    /// Measures one title after the other; on any thread.
    private final class Measuring {
        private final TextRuler ruler;
        private final double[] advances;
        private final double[] widths;

        Measuring(TextRuler ruler, double[] advances, double[] widths) {
            this.ruler = ruler;
            this.advances = advances;
            this.widths = widths;
        }

        void measure(Heads heads) {
            Heads.Texts titles = heads.titles();
            for (int i = 0; i < heads.count(); i++) {
                int event = heads.first() + i;
                int from = titles.from(i);
                int to = Math.min(titles.to(i), from + LONGEST);
                double width = titles.ascii(i) ? width(titles.bytes(i), from, to) : -1;
                widths[event] = width < 0 ? looked(event) : width;
            }
        }

        /// As [TextRuler#width] measures, below 0 where a letter is not plain.
        private double width(byte[] bytes, int from, int to) {
            double width = 0;
            for (int i = from; i < to && width < TextRuler.CAP_PX; i++) {
                byte letter = bytes[i];
                if (letter < ' ' || letter > '~') {
                    return -1;
                }
                width += advances[letter];
            }
            return Math.min(width, TextRuler.CAP_PX);
        }

        private double looked(int event) {
            return ruler.width(shown(events.title(event)), TextRuler.CAP_PX);
        }
    }

    /// A title on one line, without characters that steer text rather than being it.
    static String shown(String title) {
        String start = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        for (int i = 0; i < start.length(); i++) {
            char letter = start.charAt(i);
            if (letter < ' ' || letter > '~') {
                return start.codePoints().allMatch(Titles::plain) ? start : cleaned(start);
            }
        }
        return start;
    }

    private static String cleaned(String title) {
        StringBuilder text = new StringBuilder(title.length());
        title.codePoints().forEach(c -> text.appendCodePoint(plain(c) ? c : ' '));
        return text.toString().strip();
    }

    private static boolean plain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    false;
            case Character.SURROGATE -> false;
            default ->
                    !(codePoint >= 0x202A && codePoint <= 0x202E)
                            && !(codePoint >= 0x2066 && codePoint <= 0x2069);
        };
    }
}

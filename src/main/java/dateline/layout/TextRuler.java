package dateline.layout;

/// How wide text will be, so that a layout needs no font.
///
/// One advance per code point, without kerning: a million titles are measured by table.
@FunctionalInterface
public interface TextRuler {
    /// Labels are cut at this width before anything else looks at them, in pixels.
    double CAP_PX = 240;

    /// How much wider bold text is, at most.
    double BOLD = 1.15;

    /// A formula that stands for a 13-pixel sans serif, the same on every machine.
    TextRuler PLAIN = TextRuler::plainAdvance;

    /// The width of one code point in pixels, not negative.
    double advance(int codePoint);

    /// The width of a text in pixels, at most `limit`; what lies beyond is not looked at.
    default double width(String text, double limit) {
        double width = 0;
        for (int i = 0; i < text.length() && width < limit; ) {
            int codePoint = text.codePointAt(i);
            width += advance(codePoint);
            i += Character.charCount(codePoint);
        }
        return Math.min(width, limit);
    }

    /// The width of a label of the time ruler, which is set in bold.
    default double tick(String label) {
        return BOLD * width(label, Double.POSITIVE_INFINITY);
    }

    /// The text itself where it fits in `limit` pixels, else as much as fits with an ellipsis.
    default String cut(String text, double limit) {
        int end = fitting(text, limit);
        if (end == text.length()) {
            return text;
        }
        int shorter = fitting(text, limit - advance('…'));
        return shorter == 0 ? "" : text.substring(0, shorter).stripTrailing() + "…";
    }

    private int fitting(String text, double limit) {
        double width = 0;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            width += advance(codePoint);
            if (width > limit) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return i;
    }

    private static double plainAdvance(int codePoint) {
        if (codePoint >= 0x2E80) {
            return 13;
        }
        return switch (codePoint) {
            case ' ', '.', ',', ':', ';', '\'', '|', 'i', 'j', 'l', 'I' -> 4;
            case 'm', 'w', 'M', 'W', '%', '@', '…' -> 11;
            default -> Character.isUpperCase(codePoint) ? 8.5 : 7;
        };
    }
}

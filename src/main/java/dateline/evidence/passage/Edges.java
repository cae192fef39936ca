package dateline.evidence.passage;

import java.lang.Character.UnicodeScript;

/// Where words and numbers of a text begin and end.
///
/// A position between two letters or digits cuts a word, and one between a digit and the fraction
/// or thousands that follow it cuts a number. Scripts that set no space between words have no such
/// edges.
record Edges(NormalText text) {
    /// Whether a stretch begins and ends with whole words and numbers.
    boolean whole(int start, int end) {
        return !cut(start) && !cut(end);
    }

    /// The stretch, grown until it cuts nothing.
    Span snapped(int start, int end) {
        int from = start;
        while (cut(from)) {
            from--;
        }
        int to = end;
        while (cut(to)) {
            to++;
        }
        return new Span(from, to);
    }

    /// Whether a digit stands at a position.
    boolean digit(int position) {
        return position >= 0
                && position < text.length()
                && Character.isDigit(text.codePoint(position));
    }

    private boolean cut(int position) {
        if (position <= 0 || position >= text.length()) {
            return false;
        }
        return (inWord(position - 1) && inWord(position))
                || (separator(position) && digit(position - 1) && digit(position + 1))
                || (separator(position - 1) && digit(position - 2) && digit(position));
    }

    private boolean separator(int position) {
        int codePoint = text.codePoint(position);
        return codePoint == '.' || codePoint == ',';
    }

    private boolean inWord(int position) {
        int codePoint = text.codePoint(position);
        if (codePoint < 0x80) {
            return Character.isLetterOrDigit(codePoint);
        }
        return Character.isLetterOrDigit(codePoint)
                && switch (UnicodeScript.of(codePoint)) {
                    case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
                    default -> true;
                };
    }
}

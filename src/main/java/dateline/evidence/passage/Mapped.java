package dateline.evidence.passage;

import java.util.Arrays;

/// Code points, each with the stretch of the raw text that it was made from.
///
/// Starts and ends never decrease along the text; two code points made from one share its stretch.
final class Mapped {
    private int[] codePoints;
    private int[] starts;
    private int[] ends;
    private int length;

    Mapped(int capacity) {
        codePoints = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /// A raw text, each code point made from itself.
    static Mapped of(String raw) {
        Mapped mapped = new Mapped(raw.length());
        for (int i = 0; i < raw.length(); ) {
            int codePoint = raw.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            mapped.add(codePoint, i, next);
            i = next;
        }
        return mapped;
    }

    int length() {
        return length;
    }

    int codePoint(int position) {
        return codePoints[position];
    }

    int start(int position) {
        return starts[position];
    }

    int end(int position) {
        return ends[position];
    }

    void add(int codePoint, int start, int end) {
        if (length == codePoints.length) {
            int capacity = Math.max(16, length + (length >> 1));
            codePoints = Arrays.copyOf(codePoints, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        codePoints[length] = codePoint;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    /// Lets the last code point reach further into the raw text.
    void stretchLast(int end) {
        ends[length - 1] = end;
    }

    /// Takes the last code point away.
    void dropLast() {
        length--;
    }

    Span origin(Span span) {
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    String text() {
        return new String(codePoints, 0, length);
    }

    String text(Span span) {
        return new String(codePoints, span.start(), span.end() - span.start());
    }

    boolean sameText(Mapped other) {
        return Arrays.equals(codePoints, 0, length, other.codePoints, 0, other.length);
    }
}

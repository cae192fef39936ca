package dateline.evidence.passage;

import java.util.Arrays;

/// A text without its digits, each character with its position in the whole.
final class Digitless {
    private final int[] codePoints;
    private final int[] positions;
    private int length;

    private Digitless(int capacity) {
        codePoints = new int[capacity];
        positions = new int[capacity];
    }

    static Digitless of(NormalText text) {
        Digitless digitless = new Digitless(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.codePoint(i))) {
                digitless.codePoints[digitless.length] = text.codePoint(i);
                digitless.positions[digitless.length++] = i;
            }
        }
        return digitless;
    }

    /// The characters of a fragment that are no digits.
    static int[] of(String fragment) {
        return fragment.codePoints().filter(it -> !Character.isDigit(it)).toArray();
    }

    int length() {
        return length;
    }

    int codePoint(int index) {
        return codePoints[index];
    }

    /// Where a character stands in the normalised text.
    int position(int index) {
        return positions[index];
    }

    int[] slice(int start, int end) {
        return Arrays.copyOfRange(codePoints, start, end);
    }
}

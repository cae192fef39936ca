package dateline.evidence.passage;

import java.util.Arrays;

/// A text without its digits, each character with its position in the whole.
///
/// @param codePoints the characters that are no digits
/// @param positions where each stands in the normalised text
record Digitless(int[] codePoints, int[] positions) {
    static Digitless of(NormalText text) {
        int[] codePoints = new int[text.length()];
        int[] positions = new int[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.codePoint(i))) {
                codePoints[length] = text.codePoint(i);
                positions[length++] = i;
            }
        }
        return new Digitless(Arrays.copyOf(codePoints, length), Arrays.copyOf(positions, length));
    }

    /// The characters of a fragment that are no digits.
    static int[] of(String fragment) {
        return fragment.codePoints().filter(it -> !Character.isDigit(it)).toArray();
    }

    int length() {
        return codePoints.length;
    }
}

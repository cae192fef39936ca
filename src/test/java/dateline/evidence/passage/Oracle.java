package dateline.evidence.passage;

/// What a search must find, worked out the slow way.
final class Oracle {
    private Oracle() {}

    /// For each position of the text, the fewest edits between the pattern and what ends there.
    static int[] lastRow(int[] pattern, int[] text) {
        int[][] table = new int[pattern.length + 1][text.length + 1];
        for (int i = 1; i <= pattern.length; i++) {
            table[i][0] = i;
            for (int j = 1; j <= text.length; j++) {
                int replaced = table[i - 1][j - 1] + (pattern[i - 1] == text[j - 1] ? 0 : 1);
                int skipped = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
                table[i][j] = Math.min(replaced, skipped);
            }
        }
        int[] row = new int[text.length];
        System.arraycopy(table[pattern.length], 1, row, 0, text.length);
        return row;
    }

    /// Whether some stretch of a text is as like a fragment as a place may be.
    static boolean hasLookalike(String fragment, String text) {
        int[] letters = Digitless.of(fragment);
        for (int edits : lastRow(letters, Digitless.of(text))) {
            if (edits <= letters.length / 5) {
                return true;
            }
        }
        return false;
    }
}

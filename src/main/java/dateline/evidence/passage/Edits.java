package dateline.evidence.passage;

/// Counting edits one cell at a time, for short stretches.
///
/// Sellers, "The theory and computation of evolutionary distances" (J. Algorithms 1, 1980).
final class Edits {
    private Edits() {}

    /// The fewest characters to insert, delete or replace that turn one string into another.
    static int between(int[] a, int[] b) {
        int[] row = firstRow(b.length);
        for (int i = 0; i < a.length; i++) {
            advance(row, a[i], b);
        }
        return row[b.length];
    }

    /// The length of the shortest end of `before` that is as near to the pattern as any.
    ///
    /// @param before what stands before some position of a text, at least one character
    static int nearestTail(int[] pattern, int[] before) {
        int[] backwards = reversed(pattern);
        int[] row = firstRow(backwards.length);
        int nearest = row[backwards.length];
        int length = 0;
        for (int i = 1; i <= before.length; i++) {
            advance(row, before[before.length - i], backwards);
            if (row[backwards.length] < nearest) {
                nearest = row[backwards.length];
                length = i;
            }
        }
        return length;
    }

    private static int[] firstRow(int length) {
        int[] row = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            row[i] = i;
        }
        return row;
    }

    private static void advance(int[] row, int read, int[] other) {
        int diagonal = row[0]++;
        for (int j = 1; j < row.length; j++) {
            int replaced = diagonal + (other[j - 1] == read ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
        }
    }

    private static int[] reversed(int[] pattern) {
        int[] backwards = new int[pattern.length];
        for (int i = 0; i < pattern.length; i++) {
            backwards[i] = pattern[pattern.length - 1 - i];
        }
        return backwards;
    }
}

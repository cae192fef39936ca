package dateline.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The placement rule written down as it is said, without regard to time: each event is held
/// against
/// all others in each row.
final class SlowPlacer {
    final int[] row;
    final int[] octave;
    private final LaneColumns columns;
    private final int rows;

    SlowPlacer(LaneColumns columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        row = new int[columns.count()];
        octave = new int[columns.count()];
        Arrays.fill(octave, Octaves.NONE);
        Arrays.fill(row, -1);
    }

    void place() {
        Items items = columns.items;
        IntStream.range(0, columns.count())
                .boxed()
                .sorted(
                        Comparator.<Integer>comparingInt(r -> -items.importance(columns.item[r]))
                                .thenComparingDouble(r -> -(float) length(r))
                                .thenComparingLong(r -> items.hash(columns.item[r])))
                .forEach(this::place);
    }

    private double length(int rank) {
        return columns.right(rank) - columns.left[rank];
    }

    private void place(int x) {
        long over =
                IntStream.range(x, columns.count())
                        .filter(n -> columns.left[n] < columns.right(x))
                        .count();
        int open = length(x) > 0 && over > 2L * rows ? (rows + 1) / 2 : rows;
        for (int r = 0; r < open; r++) {
            int found = Octaves.of(limit(r, x));
            if (found > octave[x]) {
                octave[x] = found;
                row[x] = r;
            }
        }
    }

    private double limit(int r, int x) {
        return IntStream.range(0, columns.count())
                .filter(n -> n != x && row[n] == r)
                .mapToDouble(n -> limitBy(n, x))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private double limitBy(int n, int x) {
        double both = columns.coarsest(Math.min(n, x), Math.max(n, x));
        return Octaves.scale(octave[n]) > both ? both : Double.POSITIVE_INFINITY;
    }
}

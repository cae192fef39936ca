package dateline.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The placement rule written down as it is said, without regard to time: at each scale each event
/// is held against all others in each row.
final class SlowPlacer {
    final int[] row;
    final float[] reveal;
    private final LaneColumns columns;
    private final Pairs pairs;
    private final int rows;

    SlowPlacer(LaneColumns columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        pairs = new Pairs(columns, new Bunches(columns, new int[0], new int[0]));
        row = new int[columns.count()];
        reveal = new float[columns.count()];
        Arrays.fill(row, -1);
    }

    void place() {
        sweep(ordered(true, 20), (rows + 1) / 2);
        sweep(ordered(false, 1), rows);
    }

    private List<Integer> ordered(boolean crowding, int alike) {
        Items items = columns.items;
        return IntStream.range(0, columns.count())
                .filter(rank -> crowds(rank) == crowding)
                .boxed()
                .sorted(
                        Comparator.<Integer>comparingInt(
                                        r -> -(items.importance(columns.item[r]) / alike))
                                .thenComparingDouble(r -> -(float) length(r))
                                .thenComparing(
                                        Comparator.<Integer>comparingInt(
                                                        r -> -items.importance(columns.item[r]))
                                                .thenComparingLong(
                                                        r -> items.hash(columns.item[r]))))
                .toList();
    }

    private double length(int rank) {
        return columns.right(rank) - columns.left[rank];
    }

    private boolean crowds(int x) {
        long over =
                IntStream.range(x, columns.count())
                        .filter(n -> columns.left[n] < columns.right(x))
                        .count();
        return length(x) > 0 && over > 2L * rows;
    }

    private void sweep(List<Integer> order, int open) {
        for (int twelfth = 720; twelfth >= -144; twelfth--) {
            double part = Math.pow(2, Math.floorMod(twelfth, 12) / 12.0);
            double scale = Math.scalb(part, Math.floorDiv(twelfth, 12));
            order.stream().filter(x -> row[x] < 0).forEach(x -> place(x, open, scale));
        }
    }

    private void place(int x, int open, double scale) {
        double best = 0;
        int bestRow = -1;
        for (int r = 0; r < open; r++) {
            double limit = limit(r, x);
            if (limit > best) {
                best = limit;
                bestRow = r;
            }
        }
        if (Octaves.reveal(best) >= scale) {
            row[x] = bestRow;
            reveal[x] = Octaves.reveal(best);
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
        double both = pairs.coarsest(Math.min(n, x), Math.max(n, x));
        return reveal[n] > both ? both : Double.POSITIVE_INFINITY;
    }
}

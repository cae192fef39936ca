package dateline.time;

import dateline.time.Step.Measure;

import java.util.ArrayList;
import java.util.List;

/// The table of steps from one second to five hundred thousand million years, each with the step
/// that gives it context.
///
/// @param lower the step that is labelled
/// @param upper the coarser step named above it
record Tiers(Step lower, Step upper) {
    private static final long LARGEST_POWER = 100_000_000_000L;

    /// All tiers, the finest first.
    static final List<Tiers> TABLE = table();

    private static List<Tiers> table() {
        List<Tiers> table = new ArrayList<>();
        Step day = new Step(Measure.DAY, 1);
        Step month = new Step(Measure.MONTH, 1);
        add(table, Measure.SECOND, day, 1, 5, 15, 30);
        add(table, Measure.MINUTE, day, 1, 5, 15, 30);
        add(table, Measure.HOUR, day, 1, 3, 6, 12);
        add(table, Measure.DAY, month, 1, 2, 5, 10);
        add(table, Measure.MONTH, new Step(Measure.YEAR, 1), 1, 3, 6);
        for (long power = 1; power <= LARGEST_POWER; power *= 10) {
            add(table, Measure.YEAR, new Step(Measure.YEAR, 10 * power), power, 2 * power);
            // two steps of five years have room for the name of a decade, not of what is longer
            long context = power == 1 ? 10 : 100 * power;
            add(table, Measure.YEAR, new Step(Measure.YEAR, context), 5 * power);
        }
        return List.copyOf(table);
    }

    private static void add(List<Tiers> table, Measure unit, Step upper, long... counts) {
        for (long count : counts) {
            table.add(new Tiers(new Step(unit, count), upper));
        }
    }
}

package dateline.evidence;

import dateline.evidence.Bar.Standing;
import dateline.time.DayRange;
import dateline.time.DaySpan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The bars of some events of a survey as columns, in the order of the events.
final class BarColumns {
    private static final int DAYS = 6;
    private static final Standing[] STANDINGS = Standing.values();

    private int count;
    private int[] event = new int[0];
    private int[] days = new int[0];
    private byte[] standing = new byte[0];

    /// Adds a bar from what a claim says.
    ///
    /// @param of the event, not before any added so far
    /// @return false where an `int` does not hold its days; nothing is added then
    boolean add(int of, DaySpan start, DaySpan end, Standing what) {
        return add(
                of,
                new BarDays(
                        start.first(),
                        start.last(),
                        end.first(),
                        end.last(),
                        start.fuzzyFirst(),
                        end.fuzzyLast(),
                        what));
    }

    private boolean add(int of, BarDays bar) {
        if (count == event.length) {
            resize(Math.max(16, 2 * count));
        }
        long[] each = {
            bar.first(),
            bar.latestStart(),
            bar.earliestEnd(),
            bar.last(),
            bar.fuzzyFirst(),
            bar.fuzzyLast()
        };
        for (int i = 0; i < DAYS; i++) {
            int day = small(each[i]);
            if (large(day) != each[i]) {
                return false;
            }
            days[count * DAYS + i] = day;
        }
        event[count] = of;
        standing[count++] = (byte) what(bar.standing());
        return true;
    }

    @SuppressWarnings("EnumOrdinal") // never leaves the process
    private static int what(Standing standing) {
        return standing.ordinal();
    }

    private static int small(long day) {
        return Math.clamp(day, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static long large(int day) {
        return switch (day) {
            case Integer.MIN_VALUE -> DayRange.BEGINNING;
            case Integer.MAX_VALUE -> DayRange.END;
            default -> day;
        };
    }

    private void resize(int room) {
        event = Arrays.copyOf(event, room);
        days = Arrays.copyOf(days, room * DAYS);
        standing = Arrays.copyOf(standing, room);
    }

    /// Takes back the bars of an event that was added last.
    void drop(int last) {
        while (count > 0 && event[count - 1] == last) {
            count--;
        }
    }

    /// Makes room for so many bars more, and no more than that.
    void expect(int more) {
        resize(count + more);
    }

    int count() {
        return count;
    }

    /// Adds all bars of others.
    ///
    /// @param by how far on in the list their events stand
    void addAll(BarColumns others, int by) {
        for (int i = 0; i < others.count; i++) {
            event[count + i] = others.event[i] + by;
        }
        System.arraycopy(others.days, 0, days, count * DAYS, others.count * DAYS);
        System.arraycopy(others.standing, 0, standing, count, others.count);
        count += others.count;
    }

    /// The bars of an event, null where there are none of it here.
    @Nullable List<BarDays> of(int wanted) {
        int found = Arrays.binarySearch(event, 0, count, wanted);
        if (found < 0) {
            return null;
        }
        int first = found;
        while (first > 0 && event[first - 1] == wanted) {
            first--;
        }
        List<BarDays> bars = new ArrayList<>(2);
        for (int i = first; i < count && event[i] == wanted; i++) {
            bars.add(bar(i));
        }
        return bars;
    }

    private BarDays bar(int i) {
        int at = i * DAYS;
        return new BarDays(
                large(days[at]),
                large(days[at + 1]),
                large(days[at + 2]),
                large(days[at + 3]),
                large(days[at + 4]),
                large(days[at + 5]),
                STANDINGS[standing[i]]);
    }
}

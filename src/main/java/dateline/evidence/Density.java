package dateline.evidence;

import dateline.time.DayRange;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// How the events read so far are spread over time: counts of how many begin in each cell of days,
/// to be drawn while a file is still being read. Immutable.
///
/// There are never more than [#CELLS] cells. Where an event falls outside of them all, cells are
/// joined two and two until it does not, so that a shape grows and never has to be begun anew.
public final class Density {
    /// The most cells there are.
    public static final int CELLS = 512;

    /// Before any event is read.
    public static final Density NONE = new Density(0, 1, new int[0], null);

    private final long firstCell;
    private final long daysPerCell;
    private final int[] counts;
    private final @Nullable DayRange hull;

    private Density(long firstCell, long daysPerCell, int[] counts, @Nullable DayRange hull) {
        this.firstCell = firstCell;
        this.daysPerCell = daysPerCell;
        this.counts = counts;
        this.hull = hull;
    }

    /// How many cells there are, none before the first event.
    public int cells() {
        return counts.length;
    }

    /// How many events begin in a cell.
    public int count(int cell) {
        return counts[cell];
    }

    /// The most that begin in one cell.
    public int greatest() {
        return Arrays.stream(counts).max().orElse(0);
    }

    /// All events counted.
    public long total() {
        return Arrays.stream(counts).asLongStream().sum();
    }

    /// The first day of the first cell, counted from 1970-01-01.
    public long firstDay() {
        return firstCell * daysPerCell;
    }

    /// One past the last day of the last cell.
    public long pastDay() {
        return (firstCell + counts.length) * daysPerCell;
    }

    /// From the first day of the first event to the last of the last, which the cells reach beyond
    /// on either side; null before any event.
    public @Nullable DayRange hull() {
        return hull;
    }

    /// This with the events of a survey that are drawn anywhere.
    public Density with(Survey survey) {
        Growing growing = new Growing(this);
        for (int event = 0; event < survey.size(); event++) {
            if (survey.drawn(event)) {
                growing.add(survey.first(event));
                growing.reach(survey.first(event), survey.last(event));
            }
        }
        return growing.density();
    }

    /// A density as it grows.
    private static final class Growing {
        private long width;
        private long first;
        private long past;
        private int @Nullable [] counts;
        private long earliest = Long.MAX_VALUE;
        private long latest = Long.MIN_VALUE;

        Growing(Density start) {
            if (start.hull != null) {
                reach(start.hull.first(), start.hull.last());
            }
            width = start.daysPerCell;
            first = start.firstCell;
            past = first + start.counts.length;
            counts = start.counts.length == 0 ? null : start.counts.clone();
        }

        void add(long day) {
            int[] grown = counts;
            if (grown == null) {
                first = day;
                past = day + 1;
                counts = new int[] {1};
                return;
            }
            long cell = Math.floorDiv(day, width);
            while (Math.max(past, cell + 1) - Math.min(first, cell) > CELLS) {
                grown = halved(grown);
                cell = Math.floorDiv(day, width);
            }
            if (cell < first || cell >= past) {
                grown = reaching(grown, cell);
            }
            grown[(int) (cell - first)]++;
            counts = grown;
        }

        void reach(long from, long to) {
            earliest = Math.min(earliest, from);
            latest = Math.max(latest, to);
        }

        private int[] halved(int[] fine) {
            long begin = Math.floorDiv(first, 2L);
            long end = Math.floorDiv(past - 1, 2L) + 1;
            int[] coarse = new int[(int) (end - begin)];
            for (int i = 0; i < fine.length; i++) {
                coarse[(int) (Math.floorDiv(first + i, 2L) - begin)] += fine[i];
            }
            width *= 2;
            first = begin;
            past = end;
            return coarse;
        }

        private int[] reaching(int[] narrow, long cell) {
            long begin = Math.min(first, cell);
            long end = Math.max(past, cell + 1);
            int[] wide = new int[(int) (end - begin)];
            System.arraycopy(narrow, 0, wide, (int) (first - begin), narrow.length);
            first = begin;
            past = end;
            return wide;
        }

        Density density() {
            int[] grown = counts;
            return grown == null
                    ? NONE
                    : new Density(first, width, grown, new DayRange(earliest, latest));
        }
    }
}

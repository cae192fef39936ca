package dateline.state;

import dateline.evidence.Survey;
import dateline.model.Events;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Puts events in order: by the first day drawn, then the last, then the id; those drawn nowhere
/// last, by id.
///
/// The first days are sorted as plain numbers; ids, which have to be unpacked, are compared only
/// among events of one first day.
final class TimeOrder {
    private static final Comparator<Standing> LATER_DAY_THEN_ID =
            Comparator.comparingLong(Standing::last).thenComparing(Standing::id);

    private final Events events;
    private final Survey survey;

    private record Standing(int event, long last, String id) {}

    private TimeOrder(Events events, Survey survey) {
        this.events = events;
        this.survey = survey;
    }

    /// The indexes of the events in order.
    static int[] of(Events events, Survey survey) {
        return new TimeOrder(events, survey).order();
    }

    private int[] order() {
        int size = events.size();
        long[] days =
                IntStream.range(0, size).filter(survey::drawn).mapToLong(survey::first).toArray();
        Arrays.parallelSort(days);
        long[] distinct = distinct(days);
        long[] keys = new long[size];
        Arrays.parallelSetAll(keys, event -> (long) rank(event, distinct) << 32 | event);
        Arrays.parallelSort(keys);
        int[] order = new int[size];
        Arrays.setAll(order, place -> (int) keys[place]);
        int[] starts = IntStream.range(0, size).filter(place -> begins(keys, place)).toArray();
        IntStream.range(0, starts.length)
                .parallel()
                .forEach(
                        run ->
                                settle(
                                        order,
                                        starts[run],
                                        run + 1 < starts.length ? starts[run + 1] : size));
        return order;
    }

    private static long[] distinct(long[] sorted) {
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    private int rank(int event, long[] distinct) {
        return survey.drawn(event)
                ? Arrays.binarySearch(distinct, survey.first(event))
                : distinct.length;
    }

    private static boolean begins(long[] keys, int place) {
        return place == 0 || keys[place] >> 32 != keys[place - 1] >> 32;
    }

    /// Sorts a run of events that have the same first day.
    private void settle(int[] order, int from, int to) {
        if (to - from < 2) {
            return;
        }
        Standing[] run = new Standing[to - from];
        for (int i = 0; i < run.length; i++) {
            int event = order[from + i];
            long last = survey.drawn(event) ? survey.last(event) : 0;
            run[i] = new Standing(event, last, events.id(event));
        }
        Arrays.sort(run, LATER_DAY_THEN_ID);
        for (int i = 0; i < run.length; i++) {
            order[from + i] = run[i].event();
        }
    }
}

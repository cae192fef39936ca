package dateline.state;

import dateline.evidence.Survey;
import dateline.model.Events;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Puts events in order: by the first day drawn, then the last, then the id; those drawn nowhere
/// last, by id.
///
/// The days are sorted as plain numbers, and so are the starts of ids among events of the same
/// days; whole ids, which have to be unpacked, are compared only where those do not tell.
final class TimeOrder {
    /// A longer run is sorted by merging; for a shorter one a plain loop takes less time, most of
    /// all to be compiled.
    private static final int MANY = 1 << 10;

    /// Ciura's gaps.
    private static final int[] GAPS = {701, 301, 132, 57, 23, 10, 4, 1};

    private final Events events;
    private final Survey survey;

    private final long @Nullable [] keys;

    private TimeOrder(Events events, Survey survey) {
        this.events = events;
        this.survey = survey;
        keys = IdKeys.of(events);
    }

    /// The indexes of the events in order.
    static int[] of(Events events, Survey survey) {
        return new TimeOrder(events, survey).order();
    }

    private int[] order() {
        int size = events.size();
        long[] first = new long[size];
        long[] last = new long[size];
        int drawn = 0;
        for (int event = 0; event < size; event++) {
            if (survey.drawn(event)) {
                first[event] = survey.first(event);
                last[event] = survey.last(event);
                drawn++;
            }
        }
        int[] order = new int[size];
        int dated = 0;
        int undated = drawn;
        for (int event = 0; event < size; event++) {
            order[survey.drawn(event) ? dated++ : undated++] = event;
        }
        Radix.sort(order, drawn, last);
        Radix.sort(order, drawn, first);
        settle(order, drawn, first, last);
        return order;
    }

    /// Sorts the runs of events of the same days by their ids.
    private void settle(int[] order, int drawn, long[] first, long[] last) {
        int[] starts = new int[order.length + 1];
        int runs = 0;
        for (int place = 0; place < order.length; place++) {
            if (begins(order, place, drawn, first, last)) {
                starts[runs++] = place;
            }
        }
        starts[runs] = order.length;
        IntStream.range(0, runs)
                .parallel()
                .forEach(run -> byId(order, starts[run], starts[run + 1]));
    }

    private static boolean begins(int[] order, int place, int drawn, long[] first, long[] last) {
        if (place == 0 || place == drawn) {
            return true;
        }
        int event = order[place];
        int before = order[place - 1];
        return first[event] != first[before] || last[event] != last[before];
    }

    private void byId(int[] order, int from, int to) {
        if (to - from > MANY) {
            merged(order, from, to);
            return;
        }
        for (int gap : GAPS) { // Shell's method
            for (int i = from + gap; i < to; i++) {
                int event = order[i];
                int at = i;
                for (; at - gap >= from && compare(order[at - gap], event) > 0; at -= gap) {
                    order[at] = order[at - gap];
                }
                order[at] = event;
            }
        }
    }

    private void merged(int[] order, int from, int to) {
        Integer[] run = new Integer[to - from];
        Arrays.setAll(run, i -> order[from + i]);
        Arrays.sort(run, this::compare);
        for (int i = 0; i < run.length; i++) {
            order[from + i] = run[i];
        }
    }

    private int compare(int one, int other) {
        int byKey = keys == null ? 0 : Long.compare(keys[one], keys[other]);
        return byKey != 0 ? byKey : events.id(one).compareTo(events.id(other));
    }
}

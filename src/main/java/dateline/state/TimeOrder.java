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
    private final Events events;
    private final Survey survey;

    private final long @Nullable [] keys;

    /// @param key the start of the id as a number, 0 where ids have none
    private record Named(long key, int event) {}

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
        int[] starts =
                IntStream.range(0, order.length)
                        .filter(place -> begins(order, place, drawn, first, last))
                        .toArray();
        IntStream.range(0, starts.length)
                .parallel()
                .forEach(
                        run ->
                                byId(
                                        order,
                                        starts[run],
                                        run + 1 < starts.length ? starts[run + 1] : order.length));
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
        if (to - from < 2) {
            return;
        }
        Named[] run = new Named[to - from];
        for (int i = 0; i < run.length; i++) {
            int event = order[from + i];
            run[i] = new Named(keys == null ? 0 : keys[event], event);
        }
        Arrays.sort(run, this::compare);
        for (int i = 0; i < run.length; i++) {
            order[from + i] = run[i].event();
        }
    }

    private int compare(Named one, Named other) {
        int byKey = Long.compare(one.key(), other.key());
        return byKey != 0 ? byKey : events.id(one.event()).compareTo(events.id(other.event()));
    }
}

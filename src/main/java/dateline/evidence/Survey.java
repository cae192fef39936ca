package dateline.evidence;

import dateline.model.Events;
import dateline.time.DayRange;
import dateline.time.DaySpan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What the assessments of many events come to, as columns: how well each is dated, from which day
/// to which it is drawn, and what its sources dispute.
///
/// An event is named by its index. Whoever wants to know something of all events looks here, so
/// that each is assessed once; whoever wants to know everything of one event asks the
/// [Assessment].
public final class Survey {
    /// Events surveyed at a time by one thread.
    private static final int RUN = 1 << 12;

    /// Days that one end of a plain bar may span, about 179 years; two bytes hold them.
    static final int LONGEST = Character.MAX_VALUE;

    private static final int LEVEL = 15;
    private static final int CONFLICTED = 16;
    private static final int PLAIN = 32;
    private static final int DRAWN = 64;
    private static final Level[] LEVELS = Level.values();

    private final byte[] signs;
    private final int[] first;
    private final int[] last;
    private final char[] startDays;
    private final char[] endDays;
    private final BitSet doubtful = new BitSet();
    private final Map<Integer, DayRange> far = new HashMap<>();
    private final List<Disputed> disputes = new ArrayList<>();
    private final BarColumns bars = new BarColumns();

    /// A question about an event on which its sources speak against each other.
    ///
    /// @param property what is claimed; of a period's dates, `start` or `end`
    /// @param of the agent whose property it is, or null for the event's own
    /// @param level one of those at which claims speak against each other
    public record Disputed(int event, String property, @Nullable String of, Level level) {
        private Disputed moved(int by) {
            return new Disputed(event + by, property, of, level);
        }
    }

    private Survey(int size) {
        signs = new byte[size];
        first = new int[size];
        last = new int[size];
        startDays = new char[size];
        endDays = new char[size];
    }

    /// Surveys all events of a dataset, on several threads.
    static Survey of(Assessment assessment, Events events) {
        int runs = (events.size() + RUN - 1) / RUN;
        List<Survey> parts =
                IntStream.range(0, runs)
                        .parallel()
                        .mapToObj(run -> of(assessment, events, run * RUN))
                        .toList();
        return joined(parts);
    }

    private static Survey of(Assessment assessment, Events events, int from) {
        int to = Math.min(events.size(), from + RUN);
        Surveyor surveyor = new Surveyor(assessment, to - from);
        for (int i = from; i < to; i++) {
            surveyor.add(events.get(i));
        }
        return surveyor.survey();
    }

    /// Surveys of runs of events as one of all, in the order of the list.
    public static Survey joined(List<Survey> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        Survey all = new Survey(parts.stream().mapToInt(Survey::size).sum());
        all.bars.expect(parts.stream().mapToInt(part -> part.bars.count()).sum());
        int at = 0;
        for (Survey part : parts) {
            all.take(part, at);
            at += part.size();
        }
        return all;
    }

    private void take(Survey part, int at) {
        System.arraycopy(part.signs, 0, signs, at, part.size());
        System.arraycopy(part.first, 0, first, at, part.size());
        System.arraycopy(part.last, 0, last, at, part.size());
        System.arraycopy(part.startDays, 0, startDays, at, part.size());
        System.arraycopy(part.endDays, 0, endDays, at, part.size());
        part.doubtful.stream().forEach(event -> doubtful.set(at + event));
        part.far.forEach((event, days) -> far.put(at + event, days));
        part.disputes.forEach(dispute -> disputes.add(dispute.moved(at)));
        bars.addAll(part.bars, at);
    }

    /// How many events were surveyed.
    public int size() {
        return signs.length;
    }

    /// How well the date of an event is supported.
    public Level level(int event) {
        return LEVELS[signs[event] & LEVEL];
    }

    /// Whether any property of an event is in CONFLICT.
    public boolean conflicted(int event) {
        return (signs[event] & CONFLICTED) != 0;
    }

    /// Whether an event is drawn anywhere.
    public boolean drawn(int event) {
        return (signs[event] & DRAWN) != 0;
    }

    /// Whether an event is drawn as one bar of which every day is certain or within bounds that
    /// are: nothing open, unknown, approximate or disputed.
    public boolean plain(int event) {
        return (signs[event] & PLAIN) != 0;
    }

    /// The first day of an event that is [#drawn].
    public long first(int event) {
        DayRange days = far(event);
        return days == null ? first[event] : days.first();
    }

    /// The last day of an event that is [#drawn].
    public long last(int event) {
        DayRange days = far(event);
        return days == null ? last[event] : days.last();
    }

    private @Nullable DayRange far(int event) {
        return far.isEmpty() ? null : far.get(event);
    }

    /// The last day on which an event that is [#plain] may have begun.
    public long latestStart(int event) {
        return (long) first[event] + startDays[event];
    }

    /// The first day on which an event that is [#plain] may have ended.
    public long earliestEnd(int event) {
        return (long) last[event] - endDays[event];
    }

    /// The bars of an event that is drawn otherwise than [#plain], in no order; null where only its
    /// assessment tells.
    public @Nullable List<BarDays> bars(int event) {
        return bars.of(event);
    }

    /// What the sources dispute, by event.
    public List<Disputed> disputes() {
        return List.copyOf(disputes);
    }

    /// The events in which something may be wrong that no single record shows.
    IntStream doubtful() {
        return doubtful.stream();
    }

    /// Writes a survey, event by event.
    static final class Columns {
        private final Survey survey;
        private int count;

        Columns(int size) {
            survey = new Survey(size);
        }

        /// The finished survey.
        Survey survey() {
            if (count != survey.size()) {
                throw new IllegalStateException(count + " of " + survey.size());
            }
            return survey;
        }

        /// Notes the next event.
        ///
        /// @param hull from its first day to its last, or null where it is nowhere
        @SuppressWarnings("EnumOrdinal") // never leaves the process
        void add(Level level, boolean conflicted, @Nullable DayRange hull) {
            if (hull != null) {
                add(level, conflicted, hull.first(), hull.last());
                return;
            }
            survey.signs[count++] = (byte) (level.ordinal() | (conflicted ? CONFLICTED : 0));
        }

        /// Notes the next event, drawn from one day to another.
        @SuppressWarnings("EnumOrdinal") // never leaves the process
        void add(Level level, boolean conflicted, long first, long last) {
            survey.signs[count] = (byte) (level.ordinal() | (conflicted ? CONFLICTED : 0) | DRAWN);
            survey.first[count] = (int) first;
            survey.last[count] = (int) last;
            if (survey.first[count] != first || survey.last[count] != last) {
                survey.far.put(count, new DayRange(first, last));
            }
            count++;
        }

        /// Says of the event noted last that it is drawn plainly.
        ///
        /// @param startDays from the first day on which it may have begun to the last, from 0 to
        ///     [#LONGEST]
        /// @param endDays from the first day on which it may have ended to the last; of an instant,
        ///     the same
        void plain(int startDays, int endDays) {
            int event = count - 1;
            survey.signs[event] |= PLAIN;
            survey.startDays[event] = (char) startDays;
            survey.endDays[event] = (char) endDays;
        }

        /// Says of the event noted last that it is drawn as each of its two claims says.
        ///
        /// @param answer the claim that stands, or -1 where they are rivals
        void apart(DatedClaims claims, int answer) {
            for (int claim = 0; claim < 2; claim++) {
                Bar.Standing standing =
                        answer < 0
                                ? Bar.Standing.RIVAL
                                : claim == answer ? Bar.Standing.ANSWER : Bar.Standing.BESIDE;
                if (!bar(claims.start(claim), claims.end(claim), standing)) {
                    survey.bars.drop(count - 1);
                    return;
                }
            }
        }

        /// Says of the event noted last how it is drawn, or a part of that.
        ///
        /// @return false where that cannot be said in numbers
        @SuppressWarnings("UnusedReturnValue")
        boolean bar(DaySpan start, DaySpan end, Bar.Standing standing) {
            return survey.bars.add(count - 1, start, end, standing);
        }

        /// Says of the event noted last how it is drawn, beside a claim that gets one end wrong.
        void beside(DaySpan start, DaySpan end, DatedClaims claims, int wrong) {
            if (!bar(start, end, Bar.Standing.ANSWER)
                    || !bar(claims.start(wrong), claims.end(wrong), Bar.Standing.BESIDE)) {
                survey.bars.drop(count - 1);
            }
        }

        /// Says of the event noted last that its sources dispute something.
        void disputed(String property, @Nullable String of, Level level) {
            survey.disputes.add(new Disputed(count - 1, property, of, level));
        }

        /// Says of the event noted last that something may be wrong in it.
        void doubtful() {
            survey.doubtful.set(count - 1);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Survey that
                && Arrays.equals(signs, that.signs)
                && Arrays.equals(first, that.first)
                && Arrays.equals(last, that.last)
                && Arrays.equals(startDays, that.startDays)
                && Arrays.equals(endDays, that.endDays)
                && doubtful.equals(that.doubtful)
                && far.equals(that.far)
                && disputes.equals(that.disputes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(first);
    }
}

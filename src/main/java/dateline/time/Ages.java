package dateline.time;

import static dateline.time.Cursor.SAY;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The row of the ruler that says how old somebody is: "age 19", or "age 18–19" for as long as what
/// is known of the birth leaves it open.
///
/// A birthday on 29 February falls on the 28th in a common year.
public final class Ages {
    private static final long OLDEST = 130;
    private static final long[] STEPS = {1, 2, 5, 10, 20, 50};

    private static final double NARROWEST_AGE = 3;

    private final DayRange birth;

    private Ages(DayRange birth) {
        this.birth = birth;
    }

    /// The row for somebody in a view: a mark wherever the age, or what can be said of it, changes,
    /// or only at every second, fifth or tenth birthday where these stand too close. Nothing before
    /// the birth, after 130 years, or when the birth is open to one side.
    ///
    /// @param birth the days on which the birth can have been
    public static List<Tick> of(Viewport viewport, DayRange birth, LabelWidth labelWidth) {
        if (birth.first() < CivilDay.FIRST || birth.last() > CivilDay.LAST) {
            return List.of();
        }
        Ages ages = new Ages(birth);
        double room = labelWidth.px(ages.label(88, 88 - ages.spread())) + 3 * Ruler.LABEL_GAP;
        double pxPerYear = 365.0 * CivilDay.SECONDS / viewport.secondsPerPixel();
        long step =
                LongStream.of(STEPS)
                        .filter(years -> years * pxPerYear >= room)
                        .findFirst()
                        .orElse(0);
        return step == 0
                ? List.of()
                : new Marks(viewport, labelWidth).sticky(ages.changes(viewport, step), ages::label);
    }

    /// The moments at which a new label begins, from the last before the left edge; without those
    /// that the next follows at once, as it does where all of a year is possible.
    private long[] changes(Viewport viewport, long step) {
        Stream<Long> births =
                step == 1 ? Stream.of(birth.first(), birth.last()) : Stream.of(birth.first());
        List<Long> all =
                births.flatMap(day -> birthdays(day, step).boxed()).distinct().sorted().toList();
        List<Long> seen =
                IntStream.range(0, all.size())
                        .filter(
                                i ->
                                        i + 1 == all.size()
                                                || isWide(all.get(i), all.get(i + 1), viewport))
                        .mapToObj(all::get)
                        .toList();
        long before = seen.stream().filter(moment -> moment <= viewport.start()).count();
        return seen.stream()
                .skip(Math.max(0, before - 1))
                .takeWhile(moment -> moment < viewport.end())
                .mapToLong(moment -> moment)
                .toArray();
    }

    private static boolean isWide(long from, long to, Viewport viewport) {
        return (to - from) / viewport.secondsPerPixel() >= NARROWEST_AGE;
    }

    private static LongStream birthdays(long birthday, long step) {
        CivilDay day = CivilDay.of(birthday);
        return LongStream.rangeClosed(0, OLDEST / step + 1)
                .map(n -> day.plusYears(n * step).epochDay())
                .filter(epochDay -> epochDay <= CivilDay.LAST)
                .map(epochDay -> epochDay * CivilDay.SECONDS);
    }

    private String label(long moment) {
        long day = Math.floorDiv(moment, CivilDay.SECONDS);
        return label(age(birth.first(), day), age(birth.last(), day));
    }

    private String label(long most, long least) {
        if (most > OLDEST) {
            return "";
        }
        String oldest = Long.toString(most);
        String youngest = Long.toString(Math.max(0, least));
        return youngest.equals(oldest)
                ? SAY.say("ages.one", oldest)
                : SAY.say("ages.between", youngest, oldest);
    }

    private long spread() {
        return age(birth.first(), birth.last()) + (birth.first() == birth.last() ? 0 : 1);
    }

    /// The full years somebody born on a day has lived at the beginning of another; below 0 before
    /// the birth.
    static long age(long birth, long day) {
        long years = CivilDay.of(day).year() - CivilDay.of(birth).year();
        return CivilDay.of(birth).plusYears(years).epochDay() <= day ? years : years - 1;
    }
}

package dateline.time;

/// The days of the dates of which there are millions, read from their letters without making a
/// date. Used by one thread.
///
/// Plain are a year, a decade `201X`, a month, a season `2016-21` and a day, as a whole followed by
/// `?` or `~` or not; an interval from one such to another, or to an end that is open or unknown;
/// and `[A,B]`, `[A..B]` and `[..B]` of those without a mark, in order.
public final class PlainDays {
    private static final int NONE = -1;

    private final DaySpan start = new DaySpan();
    private final DaySpan end = new DaySpan();
    private Edtf.Shape shape = Edtf.Shape.DATE;
    private boolean ongoing;
    private char[] text = new char[0];
    private int past;

    /// Reads a date, from one place in some letters on.
    ///
    /// @return false where it is not so plain, or no date; nothing can be asked then
    public boolean read(char[] letters, int from, int length) {
        text = letters;
        past = from + length;
        ongoing = false;
        return at(from, '[') ? set(from + 1) : dateOrInterval(from);
    }

    private boolean at(int place, char letter) {
        return place < past && text[place] == letter;
    }

    private boolean at(int place, char letter, char next) {
        return at(place, letter) && at(place + 1, next);
    }

    private boolean dateOrInterval(int from) {
        int slash = date(start, from);
        if (slash == past) {
            shape = Edtf.Shape.DATE;
            end.set(start);
            return true;
        }
        if (slash == NONE || !at(slash, '/')) {
            return false;
        }
        shape = Edtf.Shape.INTERVAL;
        ongoing = slash + 3 == past && at(slash + 1, '.', '.');
        if (ongoing || slash + 1 == past) {
            end.set(DayRange.BEGINNING, DayRange.END, Unit.DAY);
            return true;
        }
        return date(end, slash + 1) == past && start.first() <= end.last();
    }

    private boolean set(int from) {
        shape = Edtf.Shape.ONE_OF;
        boolean open = at(from, '.', '.');
        int between = open ? from : date(start, from);
        if (between == NONE) {
            return false;
        }
        boolean stretch = at(between, '.', '.');
        boolean set = stretch || (!open && at(between, ','));
        if (!set || !at(date(end, between + (stretch ? 2 : 1)), ']', past) || marked(end)) {
            return false;
        }
        return open ? by() : !marked(start) && (stretch ? from() : either());
    }

    private static boolean marked(DaySpan part) {
        return part.uncertain() || !part.exact();
    }

    private boolean by() {
        end.set(DayRange.BEGINNING, end.last(), end.coarser(end));
        start.set(end);
        return true;
    }

    private boolean from() {
        boolean inOrder = start.first() <= end.last();
        end.set(start.first(), end.last(), start.coarser(end));
        start.set(end);
        return inOrder;
    }

    private boolean either() {
        boolean apart = start.last() + 1 < end.first();
        start.set(start, end);
        end.set(start);
        return apart;
    }

    /// Whether the last letter is at a place.
    private boolean at(int place, char letter, int pastAll) {
        return place != NONE && at(place, letter) && place + 1 == pastAll;
    }

    /// Reads one date.
    ///
    /// @return where it ends, or [#NONE] where it is none
    private int date(DaySpan of, int from) {
        int century = pair(from);
        boolean decade = digit(from + 2) && at(from + 3, 'X');
        int year = 100 * century + (decade ? 10 * (text[from + 2] - '0') : pair(from + 2));
        if (year < 0) {
            return NONE;
        }
        if (decade || !at(from + 4, '-')) {
            long next = day(year + (decade ? 10 : 1), 1, 1);
            of.set(day(year, 1, 1), next - 1, decade ? Unit.DECADE : Unit.YEAR);
            return marked(of, from + 4, decade ? 120 : 12);
        }
        int month = pair(from + 5);
        if (month >= 21 && month <= 24) {
            Season season = Season.of(month);
            of.set(day(year, season.firstMonth(), 1), later(year, season) - 1, Unit.SEASON);
            return marked(of, from + 7, season.months());
        }
        if (month < 1 || month > 12) {
            return NONE;
        }
        if (!at(from + 7, '-')) {
            long first = day(year, month, 1);
            of.set(first, first + CivilDay.lengthOfMonth(year, month) - 1, Unit.MONTH);
            return marked(of, from + 7, 1);
        }
        int day = pair(from + 8);
        if (day < 1 || day > CivilDay.lengthOfMonth(year, month)) {
            return NONE;
        }
        long only = day(year, month, day);
        of.set(only, only, Unit.DAY);
        return marked(of, from + 10, 0);
    }

    private static long day(long year, int month, int day) {
        return new CivilDay(year, month, day).epochDay();
    }

    private static long later(int year, Season season) {
        return new CivilDay(year, season.firstMonth(), 1).plusMonths(season.months()).epochDay();
    }

    /// Reads the mark behind a date, if there is one.
    ///
    /// @param months by how many an approximate one is widened either side, or 0 for a day
    private int marked(DaySpan of, int place, int months) {
        if (at(place, '?')) {
            of.doubt();
            return place + 1;
        }
        if (!at(place, '~')) {
            return place;
        }
        if (months == 0) {
            of.widen(of.first() - 1, of.last() + 1);
        } else {
            of.widen(
                    CivilDay.of(of.first()).plusMonths(-months).epochDay(),
                    CivilDay.of(of.last() + 1).plusMonths(months).epochDay() - 1);
        }
        return place + 1;
    }

    private boolean digit(int place) {
        return place < past && text[place] >= '0' && text[place] <= '9';
    }

    /// The number that two digits make, or one so far below none that no other makes up for it.
    private int pair(int place) {
        return digit(place) && digit(place + 1)
                ? 10 * (text[place] - '0') + text[place + 1] - '0'
                : -100_000;
    }

    /// DATE, INTERVAL or ONE_OF.
    public Edtf.Shape shape() {
        return shape;
    }

    /// Whether it is an interval to an open end.
    public boolean ongoing() {
        return ongoing;
    }

    /// The days on which it may have begun; of an interval, those of its first part.
    public DaySpan start() {
        return start;
    }

    /// The days on which it may have ended: of an interval those of its second part, all days where
    /// that is open or unknown; else the same as [#start].
    public DaySpan end() {
        return end;
    }
}

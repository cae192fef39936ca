package dateline.time;

import static dateline.time.Cursor.SAY;

import java.util.ArrayList;
import java.util.List;

/// Reads one date: a year, season, month or day with its marks, and a time of day, which is checked
/// and left out.
final class DateReader {
    private final Cursor cursor;
    private final List<Mark> marks = new ArrayList<>(3);
    private boolean partlyMarked;

    DateReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Reads a date up to the first character that does not belong to one.
    Expression.Single read() {
        int start = cursor.place();
        Mark before = prefix();
        Year year = new YearReader(cursor).read();
        marked(before);
        DateForm form =
                year instanceof Year.FourDigits four && cursor.peek() == '-'
                        ? inYear(four)
                        : new DateForm.OfYear(year);
        int level = Math.max(Level.of(form), Level.ofMarks(marks, partlyMarked));
        if (cursor.peek() == 'T') {
            timeOfDay(form);
        }
        return new Expression.Single(cursor.since(start), form, Mark.shared(marks), level);
    }

    private DateForm inYear(Year.FourDigits year) {
        cursor.next();
        Mark before = prefix();
        int monthStart = cursor.place();
        Digits month = twoDigits(Wanted.MONTH);
        if (!month.masked() && Season.isCode(month.least())) {
            marked(before);
            if (cursor.peek() == '-') {
                throw cursor.error(cursor.place(), SAY.say("edtf.dayOfSeason"));
            }
            return new DateForm.OfSeason(year, Season.of(month.least()));
        }
        DateForm.OfMonth form = new DateForm.OfMonth(year, month);
        if (Hull.of(form).isEmpty()) {
            throw cursor.error(monthStart, SAY.say("edtf.noMonth", month.text()));
        }
        marked(before);
        return cursor.peek() == '-' ? inMonth(form) : form;
    }

    private DateForm inMonth(DateForm.OfMonth month) {
        cursor.next();
        Mark before = prefix();
        int dayStart = cursor.place();
        Digits day = twoDigits(Wanted.DAY);
        DateForm.OfDay form = new DateForm.OfDay(month.year(), month.month(), day);
        if (Hull.of(form).isEmpty()) {
            throw cursor.error(dayStart, SAY.say("edtf.noDay", day.text(), DateWords.of(month)));
        }
        marked(before);
        return form;
    }

    private void timeOfDay(DateForm form) {
        boolean plain =
                form instanceof DateForm.OfDay day
                        && Hull.isOneDay(day)
                        && marks.stream().allMatch(mark -> mark == Mark.NONE);
        if (!plain) {
            throw cursor.error(cursor.place(), SAY.say("edtf.timeWithoutDay"));
        }
        new TimeReader(cursor).skip();
    }

    private Digits twoDigits(Wanted wanted) {
        int start = cursor.place();
        while (cursor.place() - start < 2) {
            if (!cursor.atDigit() && cursor.peek() != 'X') {
                throw cursor.expected(wanted);
            }
            cursor.next();
        }
        return Digits.of(cursor.since(start));
    }

    /// Reads the mark that stands before a component and is meant for it alone.
    private Mark prefix() {
        Mark mark = mark();
        partlyMarked |= mark != Mark.NONE;
        return mark;
    }

    /// Adds a component with the mark before it, and gives the mark after it to all up to here.
    private void marked(Mark before) {
        marks.add(before);
        Mark after = mark();
        marks.replaceAll(mark -> mark.and(after));
        partlyMarked |= after != Mark.NONE && cursor.peek() == '-';
    }

    private Mark mark() {
        Mark mark = Mark.of(cursor.peek());
        if (mark != Mark.NONE) {
            cursor.next();
            if (Mark.of(cursor.peek()) != Mark.NONE) {
                throw cursor.error(cursor.place(), SAY.say("edtf.twoMarks"));
            }
        }
        return mark;
    }
}

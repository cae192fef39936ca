package dateline.time;

import static dateline.time.Cursor.SAY;

import java.util.ArrayList;
import java.util.List;

/// Reads a whole EDTF string: a date, an interval or a set.
final class EdtfReader {
    private static final int LONGEST = 1_000_000;

    private final Cursor cursor;

    private EdtfReader(String text) {
        cursor = new Cursor(text);
    }

    /// Reads a string to its end.
    ///
    /// @throws EdtfException with place and reason when the string is no date
    static Expression read(String text) {
        EdtfReader reader = new EdtfReader(text);
        if (text.isEmpty()) {
            throw reader.cursor.error(0, SAY.say("edtf.empty"));
        }
        if (text.length() > LONGEST) {
            throw reader.cursor.error(LONGEST, SAY.say("edtf.tooLong"));
        }
        return reader.whole();
    }

    private Expression whole() {
        Expression expression =
                switch (cursor.peek()) {
                    case '[' -> set(Edtf.Shape.ONE_OF, "]");
                    case '{' -> set(Edtf.Shape.ALL_OF, "}");
                    default -> dateOrInterval();
                };
        if (cursor.peek() != Cursor.END) {
            throw cursor.expected(Wanted.END_OF_DATE);
        }
        return expression;
    }

    private Expression dateOrInterval() {
        Expression.End from = intervalEnd();
        if (from instanceof Expression.Single date && !cursor.at("/")) {
            return date;
        }
        refuseTime(from, 0);
        if (!cursor.take("/")) {
            throw cursor.expected(Wanted.SLASH);
        }
        int toStart = cursor.place();
        Expression.End to = intervalEnd();
        refuseTime(to, toStart);
        if (from instanceof Expression.Missing && to instanceof Expression.Missing) {
            throw cursor.error(0, SAY.say("edtf.intervalWithoutDate"));
        }
        return inOrder(new Expression.Stretch(from, to), toStart);
    }

    private Expression.End intervalEnd() {
        if (cursor.take("..")) {
            return Expression.Missing.OPEN;
        }
        boolean empty = cursor.peek() == Cursor.END || cursor.peek() == '/';
        return empty ? Expression.Missing.UNKNOWN : new DateReader(cursor).read();
    }

    private Expression set(Edtf.Shape shape, String close) {
        cursor.next();
        List<Expression.Member> members = new ArrayList<>();
        members.add(member(true, close));
        while (cursor.take(",")) {
            cursor.take(" ");
            if (hasOpenEnd(members.getLast())) {
                throw cursor.error(cursor.place(), SAY.say("edtf.afterOpenEnd"));
            }
            members.add(member(false, close));
        }
        if (!cursor.take(close)) {
            throw cursor.expected(Wanted.END_OF_SET);
        }
        return new Expression.Choice(shape, List.copyOf(members));
    }

    private static boolean hasOpenEnd(Expression.Member member) {
        return member instanceof Expression.Stretch stretch
                && stretch.to() == Expression.Missing.OPEN;
    }

    private Expression.Member member(boolean first, String close) {
        if (cursor.at("..")) {
            return upTo(first);
        }
        Expression.Single from = setDate();
        if (!cursor.take("..")) {
            return from;
        }
        if (cursor.at(close) || cursor.at(",")) {
            return new Expression.Stretch(from, Expression.Missing.OPEN);
        }
        int toStart = cursor.place();
        return inOrder(new Expression.Stretch(from, setDate()), toStart);
    }

    private Expression.Member upTo(boolean first) {
        if (!first) {
            throw cursor.error(cursor.place(), SAY.say("edtf.openBeginningNotFirst"));
        }
        cursor.take("..");
        return new Expression.Stretch(Expression.Missing.OPEN, setDate());
    }

    private Expression.Single setDate() {
        int start = cursor.place();
        Expression.Single date = new DateReader(cursor).read();
        refuseTime(date, start);
        return date;
    }

    private void refuseTime(Expression.End end, int start) {
        if (end instanceof Expression.Single date && date.written().indexOf('T') >= 0) {
            throw cursor.error(start + date.written().indexOf('T'), SAY.say("edtf.timeInStretch"));
        }
    }

    private Expression.Stretch inOrder(Expression.Stretch stretch, int toStart) {
        if (stretch.from() instanceof Expression.Single from
                && stretch.to() instanceof Expression.Single to
                && to.hull().last() < from.hull().first()) {
            throw cursor.error(toStart, SAY.say("edtf.endsBeforeStart"));
        }
        return stretch;
    }
}

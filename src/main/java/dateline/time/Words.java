package dateline.time;

import static dateline.time.Cursor.SAY;

import java.util.List;
import java.util.stream.IntStream;

/// A date expression in words that follow its precision and invent nothing.
final class Words {
    /// How many members of a set are named before the rest is counted.
    private static final int NAMED_MEMBERS = 12;

    private Words() {}

    /// The words for an expression: "2021 or 2022", "by 12 June 2025", "from 2019 on".
    static String of(Expression expression) {
        return switch (expression) {
            case Expression.Single date -> DateWords.of(date);
            case Expression.Stretch interval -> interval(interval);
            case Expression.Choice set -> listed(set, members(set));
        };
    }

    private static String interval(Expression.Stretch interval) {
        if (interval.from() instanceof Expression.Single from) {
            return switch (interval.to()) {
                case Expression.Single to when same(from, to) ->
                        SAY.say("words.within", DateWords.of(from));
                case Expression.Single to ->
                        SAY.say("words.fromTo", shared(from, to), DateWords.of(to));
                case Expression.Missing missing ->
                        missing == Expression.Missing.OPEN
                                ? SAY.say("words.fromOn", DateWords.of(from))
                                : SAY.say("words.fromUnknown", DateWords.of(from));
            };
        }
        String to = DateWords.of((Expression.Single) interval.to());
        return interval.from() == Expression.Missing.OPEN
                ? SAY.say("words.until", to)
                : SAY.say("words.untilUnknown", to);
    }

    private static List<String> members(Expression.Choice set) {
        return set.members().stream()
                .limit(NAMED_MEMBERS + 1)
                .map(member -> member(set.shape(), member))
                .toList();
    }

    private static String member(Edtf.Shape shape, Expression.Member member) {
        return switch (member) {
            case Expression.Single date -> DateWords.of(date);
            case Expression.Stretch stretch ->
                    shape == Edtf.Shape.ONE_OF ? oneOf(stretch) : allOf(stretch);
        };
    }

    private static String oneOf(Expression.Stretch stretch) {
        if (!(stretch.from() instanceof Expression.Single from)) {
            return SAY.say("words.by", DateWords.of((Expression.Single) stretch.to()));
        }
        if (stretch.to() instanceof Expression.Single to && same(from, to)) {
            return DateWords.of(from);
        }
        return stretch.to() instanceof Expression.Single to
                ? SAY.say("words.between", shared(from, to), DateWords.of(to))
                : SAY.say("words.orLater", DateWords.of(from));
    }

    private static String allOf(Expression.Stretch stretch) {
        if (!(stretch.from() instanceof Expression.Single from)) {
            return SAY.say("words.allTo", DateWords.of((Expression.Single) stretch.to()));
        }
        return stretch.to() instanceof Expression.Single to
                ? SAY.say("words.allFromTo", shared(from, to), DateWords.of(to))
                : SAY.say("words.allFrom", DateWords.of(from));
    }

    private static String listed(Expression.Choice set, List<String> members) {
        boolean any = set.shape() == Edtf.Shape.ONE_OF;
        if (members.size() == 1) {
            return members.getFirst();
        }
        int last = Math.min(members.size(), NAMED_MEMBERS + 1) - 1;
        boolean apart = isMisread(set);
        String before = String.join(apart ? "; " : ", ", members.subList(0, last));
        if (set.members().size() > NAMED_MEMBERS + 1) {
            String others = Integer.toString(set.members().size() - last);
            return any
                    ? SAY.say("words.orOthers", before, others)
                    : SAY.say("words.andOthers", before, others);
        }
        if (apart) {
            return any
                    ? SAY.say("words.orApart", before, members.getLast())
                    : SAY.say("words.andApart", before, members.getLast());
        }
        if (!any) {
            return SAY.say("words.and", before, members.getLast());
        }
        boolean clauses = set.members().stream().anyMatch(Expression.Stretch.class::isInstance);
        return clauses
                ? SAY.say("words.orClause", before, members.getLast())
                : SAY.say("words.or", before, members.getLast());
    }

    /// Whether commas would say too much: "June 2019 or 2020" could be June of both years.
    private static boolean isMisread(Expression.Choice set) {
        List<Unit> units = set.members().stream().map(Words::leading).toList();
        return IntStream.range(1, units.size())
                .anyMatch(
                        i ->
                                units.get(i).compareTo(trailing(set.members().get(i - 1))) > 0
                                        && isNumbered(units.get(i)));
    }

    /// Whether the words for a date of a unit could as well end those of a finer one.
    private static boolean isNumbered(Unit unit) {
        return unit == Unit.MONTH || unit.compareTo(Unit.YEAR) >= 0;
    }

    private static Unit leading(Expression.Member member) {
        return member.dates().findFirst().orElseThrow().form().unit();
    }

    private static Unit trailing(Expression.Member member) {
        return member.dates().reduce((_, last) -> last).orElseThrow().form().unit();
    }

    /// The first of two dates without what the second says too: "3" of 3 to 10 May 2021, "May" of
    /// May to June 2021.
    private static String shared(Expression.Single from, Expression.Single to) {
        boolean plain = plain(from) && plain(to);
        if (plain
                && from.form() instanceof DateForm.OfDay a
                && to.form() instanceof DateForm.OfDay b) {
            return shared(day(a), day(b));
        }
        if (plain
                && from.form() instanceof DateForm.OfMonth a
                && to.form() instanceof DateForm.OfMonth b
                && a.year().equals(b.year())
                && !a.equals(b)) {
            return DateWords.month(a.month().least());
        }
        return DateWords.of(from);
    }

    private static String shared(CivilDay from, CivilDay to) {
        String day = Integer.toString(from.day());
        if (from.year() != to.year() || from.equals(to)) {
            return DateWords.day(from);
        }
        return from.month() == to.month()
                ? day
                : SAY.say("words.monthYear", day, DateWords.month(from.month()));
    }

    private static boolean same(Expression.Single from, Expression.Single to) {
        return Canonical.date(from).equals(Canonical.date(to));
    }

    private static CivilDay day(DateForm.OfDay day) {
        return CivilDay.of(Hull.of(day).orElseThrow().first());
    }

    private static boolean plain(Expression.Single date) {
        return !date.form().masked() && date.marks().stream().allMatch(Mark.NONE::equals);
    }
}

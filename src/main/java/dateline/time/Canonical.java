package dateline.time;

import java.util.List;
import java.util.stream.Collectors;

/// Writes the one spelling of a value.
///
/// A mark that a component and all to its left carry stands after the last of them; any other
/// stands before the component it belongs to. `?` and `~` are placed apart and written `%` where
/// they meet.
final class Canonical {
    private Canonical() {}

    /// The spelling of an expression.
    static String of(Expression expression) {
        return switch (expression) {
            case Expression.Single date -> date(date);
            case Expression.Stretch interval -> end(interval.from()) + "/" + end(interval.to());
            case Expression.Choice set -> set(set);
        };
    }

    private static String set(Expression.Choice set) {
        String members =
                set.members().stream().map(Canonical::member).collect(Collectors.joining(","));
        return set.shape() == Edtf.Shape.ONE_OF ? "[" + members + "]" : "{" + members + "}";
    }

    private static String member(Expression.Member member) {
        return switch (member) {
            case Expression.Single date -> date(date);
            case Expression.Stretch all -> end(all.from(), "") + ".." + end(all.to(), "");
        };
    }

    private static String end(Expression.End end) {
        return end(end, "..");
    }

    private static String end(Expression.End end, String open) {
        return switch (end) {
            case Expression.Single date -> date(date);
            case Expression.Missing missing -> missing == Expression.Missing.OPEN ? open : "";
        };
    }

    /// The spelling of one date.
    static String date(Expression.Single date) {
        List<String> parts = date.form().parts();
        int uncertain = leading(date.marks(), Mark.UNCERTAIN);
        int approximate = leading(date.marks(), Mark.APPROXIMATE);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Mark mark = date.marks().get(i);
            Mark own =
                    (i < uncertain ? Mark.NONE : only(mark, Mark.UNCERTAIN))
                            .and(i < approximate ? Mark.NONE : only(mark, Mark.APPROXIMATE));
            Mark after =
                    (i == uncertain - 1 ? Mark.UNCERTAIN : Mark.NONE)
                            .and(i == approximate - 1 ? Mark.APPROXIMATE : Mark.NONE);
            text.append(i > 0 ? "-" : "")
                    .append(own.sign())
                    .append(parts.get(i))
                    .append(after.sign());
        }
        return text.toString();
    }

    /// How many components from the year on carry a mark.
    private static int leading(List<Mark> marks, Mark mark) {
        int count = 0;
        while (count < marks.size() && marks.get(count).includes(mark)) {
            count++;
        }
        return count;
    }

    private static Mark only(Mark mark, Mark part) {
        return mark.includes(part) ? part : Mark.NONE;
    }
}

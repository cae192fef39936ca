package dateline.time;

import java.util.List;
import java.util.stream.Collectors;

/// Writes the one spelling of a value.
///
/// From the last component to the first, a mark that all components to the left carry too stands
/// after it and is theirs as well; any other stands before the one component it belongs to.
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
        Mark said = Mark.NONE;
        String text = "";
        for (int i = parts.size() - 1; i >= 0; i--) {
            Mark own = date.marks().get(i).without(said);
            boolean suffix =
                    date.marks().subList(0, i).stream().allMatch(left -> left.includes(own));
            said = suffix ? said.and(own) : said;
            text =
                    (i > 0 ? "-" : "")
                            + (suffix ? parts.get(i) + own.sign() : own.sign() + parts.get(i))
                            + text;
        }
        return text;
    }
}

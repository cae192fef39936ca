package dateline.time;

import java.util.List;
import java.util.regex.Pattern;

/// The lowest level of EDTF that has a form.
final class Level {
    /// Unspecified digits from the right, as far as level 1 has them.
    private static final Pattern MASKS_OF_LEVEL_1 =
            Pattern.compile("-?[0-9]{2}([0-9]X|XX|[0-9]{2}-(XX|XX-XX|[0-9]{2}-XX))");

    private Level() {}

    /// The level of a date without its marks.
    static int of(DateForm form) {
        int part = form instanceof DateForm.OfSeason of ? (of.season().isPlain() ? 1 : 2) : 0;
        return Math.max(part, Math.max(ofYear(form.year()), ofMasks(form)));
    }

    /// The level of a date's marks.
    ///
    /// @param partlyMarked whether any mark stands elsewhere than at the end of the date
    static int ofMarks(List<Mark> marks, boolean partlyMarked) {
        boolean any = marks.stream().anyMatch(mark -> mark != Mark.NONE);
        return partlyMarked ? 2 : any ? 1 : 0;
    }

    /// The level of an interval: unspecified digits belong to level 2 in it.
    static int of(Expression.Stretch interval) {
        return Math.max(ofEnd(interval.from()), ofEnd(interval.to()));
    }

    private static int ofEnd(Expression.End end) {
        return switch (end) {
            case Expression.Missing _ -> 1;
            case Expression.Single date -> date.form().masked() ? 2 : date.level();
        };
    }

    private static int ofYear(Year year) {
        return switch (year) {
            case Year.Significant _ -> 2;
            case Year.AfterY big -> big.exponent() > 0 ? 2 : 1;
            case Year.FourDigits four -> four.sign() < 0 ? 1 : 0;
        };
    }

    private static int ofMasks(DateForm form) {
        if (!form.masked()) {
            return 0;
        }
        return MASKS_OF_LEVEL_1.matcher(String.join("-", form.parts())).matches() ? 1 : 2;
    }
}

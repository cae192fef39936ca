package dateline.time;

import java.util.List;

/// What a single date names, without its marks.
sealed interface DateForm {
    /// The year.
    Year year();

    /// A year, decade or century.
    record OfYear(Year year) implements DateForm {}

    /// A season, quarter or other part of a year.
    record OfSeason(Year.FourDigits year, Season season) implements DateForm {}

    /// A month.
    ///
    /// @param month two digits, of which at least one month fits
    record OfMonth(Year.FourDigits year, Digits month) implements DateForm {}

    /// A day.
    ///
    /// @param month two digits
    /// @param day two digits
    record OfDay(Year.FourDigits year, Digits month, Digits day) implements DateForm {}

    /// Its components as EDTF writes them, from the year on.
    default List<String> parts() {
        return switch (this) {
            case OfYear form -> List.of(form.year().text());
            case OfSeason form ->
                    List.of(form.year().text(), Integer.toString(form.season().code()));
            case OfMonth form -> List.of(form.year().text(), form.month().text());
            case OfDay form -> List.of(form.year().text(), form.month().text(), form.day().text());
        };
    }

    /// Whether any digit is unspecified.
    default boolean masked() {
        return parts().stream().anyMatch(part -> part.indexOf('X') >= 0);
    }

    /// The unit of its finest component.
    default Unit unit() {
        return switch (this) {
            case OfYear form -> form.year().unit();
            case OfSeason form -> form.season().unit();
            case OfMonth _ -> Unit.MONTH;
            case OfDay _ -> Unit.DAY;
        };
    }
}

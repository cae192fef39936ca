package dateline.state;

import dateline.time.CivilDay;
import dateline.time.DayRange;
import dateline.time.SpokenDate;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Where a reader wants to go who types a date: an EDTF string ("2016-22"), a date in words
/// ("spring 1999", "3 May 2021", "1990s"), an event ("founding"), or one of these and a distance
/// ("founding +3y", "2021 - 18 months").
public final class Destination {
    private final Catalog catalog;

    private Destination(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The stretch of time that a text names, or empty when it names none; of what is open to one
    /// side the day at its other end.
    public static Optional<Span> of(String text, Catalog catalog) {
        return SpokenDate.days(text, new Destination(catalog)::event).flatMap(Destination::span);
    }

    private Optional<DayRange> event(String words) {
        return words.isEmpty()
                ? Optional.empty()
                : catalog.finding(words)
                        .places()
                        .filter(place -> place < catalog.dated())
                        .mapToObj(catalog.entries()::get)
                        .max(
                                Comparator.comparing((Entry entry) -> titled(entry, words))
                                        .thenComparing(entry -> entry.event().importance()))
                        .flatMap(entry -> Optional.ofNullable(entry.span()))
                        .map(Destination::days);
    }

    private static boolean titled(Entry entry, String words) {
        String title = entry.event().title().toLowerCase(Locale.ROOT);
        return title.contains(words.toLowerCase(Locale.ROOT));
    }

    private static DayRange days(Span span) {
        return new DayRange(
                CivilDay.at(span.from()).epochDay(), CivilDay.at(span.to() - 1).epochDay());
    }

    private static Optional<Span> span(DayRange days) {
        boolean noFirst = days.first() == DayRange.BEGINNING;
        boolean noLast = days.last() == DayRange.END;
        if (noFirst && noLast) {
            return Optional.empty();
        }
        return Optional.of(
                Span.ofDays(
                        noFirst ? days.last() : days.first(), noLast ? days.first() : days.last()));
    }
}

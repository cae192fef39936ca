package dateline.publish;

import dateline.evidence.Bar;
import dateline.evidence.EventAssessment;
import dateline.evidence.When;
import dateline.model.Event;
import dateline.time.CivilDay;
import dateline.time.DayRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The events of an account in the order in which they are told: by their first day, those without
/// a date apart.
///
/// @param dated in order; see [Chapter]
/// @param undated in the order of the file
record Chronicle(List<Chapter> dated, List<EventAssessment> undated) {
    /// As many headings as a table of contents holds at a glance.
    private static final int MOST_CHAPTERS = 40;

    /// The events of some years, in order.
    ///
    /// An event without a known beginning stands where it has begun at the latest, one of which
    /// only the end is known where that is.
    ///
    /// @param first the first of the years, astronomical; null where no bound is known
    /// @param years how many: 1, 10, 100 and so on
    record Chapter(@Nullable Long first, long years, List<EventAssessment> events) {}

    private record Dated(EventAssessment assessed, long day, long last) {
        boolean bounded() {
            return day != DayRange.END && day != DayRange.BEGINNING;
        }

        @Nullable Long beginning(long years) {
            return bounded() ? Math.floorDiv(CivilDay.of(day).year(), years) * years : null;
        }
    }

    static Chronicle of(Account account) {
        List<Dated> dated = new ArrayList<>();
        List<EventAssessment> undated = new ArrayList<>();
        for (Event event : account.dataset().events()) {
            EventAssessment assessed = account.assessment().assess(event);
            if (assessed.drawn().bars().isEmpty()) {
                undated.add(assessed);
            } else {
                dated.add(dated(assessed));
            }
        }
        dated.sort(Comparator.comparingLong(Dated::day).thenComparingLong(Dated::last));
        return new Chronicle(chapters(dated), undated);
    }

    /// Every event, those with a date first.
    List<EventAssessment> events() {
        return Stream.concat(
                        dated.stream().flatMap(chapter -> chapter.events().stream()),
                        undated.stream())
                .toList();
    }

    private static Dated dated(EventAssessment assessed) {
        long first = DayRange.END;
        long last = DayRange.BEGINNING;
        for (Bar bar : assessed.drawn().bars()) {
            first = Math.min(first, told(bar));
            last = Math.max(last, bar.end().last());
        }
        return new Dated(assessed, first, last);
    }

    /// The first day that is known of a bar, or [DayRange#END].
    private static long told(Bar bar) {
        When start = bar.start();
        return Stream.of(start.first(), start.last(), bar.end().first(), bar.end().last())
                .filter(day -> day != DayRange.BEGINNING && day != DayRange.END)
                .findFirst()
                .orElse(DayRange.END);
    }

    private static List<Chapter> chapters(List<Dated> dated) {
        long years = 1;
        List<Chapter> chapters = chapters(dated, years);
        while (chapters.size() > MOST_CHAPTERS) {
            years *= 10;
            chapters = chapters(dated, years);
        }
        return chapters;
    }

    private static List<Chapter> chapters(List<Dated> dated, long years) {
        List<Chapter> chapters = new ArrayList<>();
        for (Dated event : dated) {
            Long first = event.beginning(years);
            if (chapters.isEmpty() || !Objects.equals(chapters.getLast().first(), first)) {
                chapters.add(new Chapter(first, years, new ArrayList<>()));
            }
            chapters.getLast().events().add(event.assessed());
        }
        return chapters;
    }
}

package dateline.publish;

import dateline.evidence.Bar;
import dateline.evidence.EventAssessment;
import dateline.model.Event;
import dateline.time.DayRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The events of an account in the order in which they are told: by their first day, those without
/// a date apart.
///
/// @param dated an event without a known beginning stands where it ends at the latest
/// @param undated in the order of the file
record Chronicle(List<EventAssessment> dated, List<EventAssessment> undated) {
    private record Dated(EventAssessment assessed, long first, long last) {}

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
        dated.sort(Comparator.comparingLong(Dated::first).thenComparingLong(Dated::last));
        return new Chronicle(dated.stream().map(Dated::assessed).toList(), undated);
    }

    private static Dated dated(EventAssessment assessed) {
        long first = DayRange.END;
        long last = DayRange.BEGINNING;
        for (Bar bar : assessed.drawn().bars()) {
            first = Math.min(first, bar.start().first());
            last = Math.max(last, bar.end().last());
        }
        return new Dated(assessed, first == DayRange.BEGINNING ? last : first, last);
    }
}

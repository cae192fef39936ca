package dateline.evidence.derived;

import dateline.model.Derived;
import dateline.time.DayRange;

import java.util.List;
import java.util.Set;

/// What a derivation starts from.
///
/// @param anchor the article, event or agent
/// @param event the id of the event whose date it is: of an agent its birth; empty for an article
/// @param claims ids of the claims that give the days; of rivals all; empty for an article
/// @param ranges the days it may stand for: sorted, disjoint, never empty
/// @param words the same in words
/// @param qualifiers the doubts it carries
public record Input(
        Derived.Anchor anchor,
        String event,
        List<String> claims,
        List<DayRange> ranges,
        String words,
        Set<Qualifier> qualifiers) {
    public Input {
        claims = List.copyOf(claims);
        ranges = List.copyOf(ranges);
        qualifiers = Set.copyOf(qualifiers);
    }

    /// The first day of all, or [DayRange#BEGINNING].
    long first() {
        return ranges.getFirst().first();
    }

    /// The last day of all, or [DayRange#END].
    long last() {
        return ranges.getLast().last();
    }
}

package dateline.model;

import org.jspecify.annotations.Nullable;

/// How a value follows from words that do not state it.
///
/// The anchor stands for the days `[p1, p2]` on which it may lie: an article's for its `published`,
/// an event's for its single date or else the hull of its claims, an agent's for its birth. A
/// period is counted from its end when `n` is above 0, from its start when `n` is below 0; where
/// the claim is itself of that period, its `end` is counted from its `start` and the other way
/// round. What each method yields:
///
/// | method | unit, n | yields |
/// |---|---|---|
/// | age | year, n ≥ 0; anchor an agent | the days on which it is n years old: "at 24" |
/// | age | year, n ≥ 0; anchor an event or article | the births, or beginnings, of what is n years
/// old then |
/// | year | n years from the anchor's, else 0 | the claim's days of the year, in each such year |
/// | relative | day, n | `[p1 + n, p2 + n]`: "yesterday" is −1, "today" 0 |
/// | relative | week, n | `[p1 + 7n − 6, p2 + 7n + 6]`: "last week" is −1, whatever day it begins |
/// | relative | month, quarter, year, decade, century, n | the calendar units n from those of the
/// anchor: "last year" is −1, "this month" 0 |
/// | relative | season, n | the season the claim names, of the anchor's year plus n: "this spring"
/// is 0; of winters the one nearest to the anchor |
/// | duration | unit, n | the anchor's days n units later, whole months staying whole: "two years
/// after" is 2, "a month ago" −1; of an interval the stretch between |
/// | sequence | n = 1, −1, 0 | `[p1..]` after, `[..p2]` before, `[p1..p2]` at the time of |
/// | sequence | unit, n | after or before, and no more than n units away: "within 48 hours" is day,
/// 2 |
///
/// A claim may leave an end of this open, where its words do: "by 25", "since last year". And it
/// may end with the last day its article can have appeared, where the article tells of it as past.
///
/// @param unit the unit counted in: `day`, `week`, `month`, `quarter`, `season`, `year`, `decade`
///     or `century`; null where none is
/// @param n how many of them, below 0 before the anchor; or null
public record Derived(Method method, Anchor anchor, @Nullable String unit, @Nullable Integer n) {
    /// The step from the words to the value.
    public enum Method {
        /// From an age in years and a birth, or from an age on a day to the birth.
        AGE,
        /// The words say all but the year.
        YEAR,
        /// "Last week", "this month": units of the calendar, counted from the anchor.
        RELATIVE,
        /// A length of time from the anchor, or as long as a period lasted.
        DURATION,
        /// Before or after the anchor.
        SEQUENCE
    }

    /// What a derivation starts from.
    public sealed interface Anchor {
        /// The publication of an article.
        record OfArticle(String article) implements Anchor {}

        /// The date of an event.
        record OfEvent(String event) implements Anchor {}

        /// The birth of an agent.
        record OfAgent(String agent) implements Anchor {}
    }
}

package dateline.model;

import org.jspecify.annotations.Nullable;

/// How a value follows from words that do not state it.
///
/// The anchor stands for the days `[p1, p2]` on which it may lie: an article's for its `published`,
/// an event's for its single date or else the hull of its claims, an agent's for its birth. Of
/// a period, *relative*, *duration* and *sequence* count from its end where `n` is above 0 and from
/// its start where it is below 0; where the claim is itself of that period, its `end` is counted
/// from its `start` and the other way round. What each method yields:
///
/// - *age*, years `n`, from an agent: the days on which it is `n` years old ("at 24"); from an
///   event or article: the births of what is `n` years old then.
/// - *year*: the claim's days of the year, in each year of the anchor (plus `n`).
/// - *relative*, unit and `n`: a unit of the calendar. "Yesterday" is day −1, `[p1 − 1, p2 − 1]`;
///   "last week" week −1, `[p1 − 13, p2 − 1]`, whatever day it begins on; "this month" month 0,
///   "last year" year −1, from that of `p1` to that of `p2`; "this spring" is season 0, the season
///   that the claim names in the anchor's year (of winters the nearest).
/// - *duration*, unit and `n`: the anchor's days `n` units later ("two years after" is year 2, "a
///   month ago" month −1), whole months staying whole; of an interval, the stretch between.
/// - *sequence*, `n` 1, −1 or 0: `[p1..]` after it, `[..p2]` before it, `[p1..p2]` at its time.
/// - *sequence*, unit and `n`: after or before it, and no more than `n` units away ("within 48
///   hours" is day 2).
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

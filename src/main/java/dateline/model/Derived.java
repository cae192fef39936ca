package dateline.model;

import org.jspecify.annotations.Nullable;

/// How a value follows from words that do not state it.
///
/// @param unit the unit counted in, such as `day`, `week` or `year`, or null
/// @param n how many of them, or null
public record Derived(Method method, Anchor anchor, @Nullable String unit, @Nullable Integer n) {
    /// The step from the words to the value.
    public enum Method {
        /// From an age and a birth.
        AGE,
        /// The words say all but the year.
        YEAR,
        /// "Last week", "this month": from the anchor's date.
        RELATIVE,
        /// A length of time from the anchor.
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

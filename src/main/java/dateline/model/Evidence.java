package dateline.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What one article says for a claim.
///
/// @param passages ids of the fragments that say it
/// @param confidence from 0 (none) to 4 (complete)
/// @param paraphrase what the article says, in the curators' words
/// @param phrase the article's own words for the date, or null
/// @param derived how it yields the claim's value, or null where it states it
/// @param attributedTo whom the article names as its source, or null
/// @param follows the article this one sentence was taken from, or null
public record Evidence(
        String id,
        String article,
        List<String> passages,
        Stance stance,
        Information information,
        int confidence,
        String paraphrase,
        @Nullable String phrase,
        @Nullable Derived derived,
        @Nullable Attribution attributedTo,
        @Nullable Follows follows) {
    public Evidence {
        passages = List.copyOf(passages);
    }

    /// Whether a piece of evidence bears on the value of its claim.
    public enum Stance {
        SUPPORTS,
        /// Names the event without saying the value.
        MENTIONS
    }

    /// Whether the words say the value or it is concluded from them.
    public enum Information {
        DIRECT,
        INDIRECT
    }
}

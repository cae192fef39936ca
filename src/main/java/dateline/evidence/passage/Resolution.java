package dateline.evidence.passage;

import dateline.evidence.Anchor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What became of the passages of one article in the text that is attached to it.
///
/// @param article the id of the article
/// @param edition whether the text is the one the passages were taken from, another, or missing
/// @param found one for each passage of the article, in the order of the dataset
/// @param shifts proposals: passages that moved alike, the most first
public record Resolution(String article, Edition edition, List<Found> found, List<Shift> shifts) {
    /// Which edition of its text an article has attached.
    public enum Edition {
        /// The one whose digest the dataset gives.
        SAME,
        /// A text with another digest.
        OTHER,
        /// No text.
        MISSING
    }

    public Resolution {
        found = List.copyOf(found);
        shifts = List.copyOf(shifts);
    }

    /// How each passage was found, by passage id, over several articles.
    public static Map<String, Anchor> anchors(Collection<Resolution> resolutions) {
        Map<String, Anchor> anchors = new LinkedHashMap<>();
        resolutions.stream()
                .flatMap(it -> it.found().stream())
                .forEach(it -> anchors.put(it.passage().id(), it.anchor()));
        return anchors;
    }
}

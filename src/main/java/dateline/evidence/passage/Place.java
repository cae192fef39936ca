package dateline.evidence.passage;

import java.util.List;

/// A stretch of a text that is, or may be, the fragment looked for.
///
/// @param span code points of the normalised text, whole words
/// @param fragment what stands there
/// @param edits how many characters differ from what was looked for, digits left out
/// @param figures the numbers in it, as [Figures] reads them
public record Place(Span span, String fragment, int edits, List<String> figures) {
    public Place {
        figures = List.copyOf(figures);
    }

    /// A place where the fragment stands as it is.
    static Place exact(String fragment, int start) {
        int length = fragment.codePointCount(0, fragment.length());
        return new Place(new Span(start, start + length), fragment, 0, Figures.of(fragment));
    }
}

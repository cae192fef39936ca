package dateline.evidence.passage;

/// A stretch of a text, half-open.
///
/// @param start the first character of it
/// @param end one past the last, above `start`
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch of a text: " + start + " to " + end);
        }
    }
}

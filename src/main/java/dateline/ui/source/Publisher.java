package dateline.ui.source;

/// Who published an article, as a reader is told.
///
/// @param name the name, "Name (inferred)", or that it is unknown
/// @param why the words that name it, or why nothing does
public record Publisher(String name, String why, Standing standing) {
    /// How the publisher is known.
    public enum Standing {
        NAMED,
        INFERRED,
        UNKNOWN
    }
}

package dateline.model;

import org.jspecify.annotations.Nullable;

/// An expected failure: something wrong with what was read, said to the reader, stopping nothing
/// that can go on.
///
/// @param where the place, or null when there is none
/// @param message one sentence that says what is wrong and, where it can, what to do
public record Problem(Severity severity, @Nullable Place where, String message) {
    /// How much a problem costs.
    public enum Severity {
        /// A rule is broken; what could not be told soundly was left out.
        ERROR,
        /// No rule is broken and nothing was left out, and something looks wrong.
        WARNING
    }

    /// A place in a file; parts that are not known are null.
    ///
    /// @param file as the user named it
    /// @param line from 1
    /// @param column from 1, in characters
    /// @param pointer a JSON pointer (RFC 6901)
    public record Place(
            @Nullable String file,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String pointer) {}
}

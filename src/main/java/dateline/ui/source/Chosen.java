package dateline.ui.source;

/// One of several events chosen together.
///
/// @param event how a list names it, without a note
/// @param since how long after the one before it in time; empty for the first, and where one of the
///     two has no date
public record Chosen(Listed event, String since) {}

package dateline.ui.source;

import dateline.layout.Badge;
import dateline.layout.Glyph;
import dateline.ui.look.Tone;

/// An event as a list names it.
///
/// @param event its id
/// @param date its date in words
/// @param note what the list says of it; may be empty
/// @param mark its mark
public record Listed(String event, String title, String date, String note, Mark mark) {
    /// The mark of an event as the timeline draws it, in a tone in place of the colour of its kind.
    ///
    /// @param meaning what it says of the event: marks of several levels look alike
    public record Mark(Glyph form, Badge badge, Tone tone, String meaning) {}
}

package dateline.ui.source;

import dateline.layout.Glyph;
import dateline.ui.look.Tone;

/// An event as a list names it.
///
/// @param event its id
/// @param date its date in words
/// @param note what the list says of it; may be empty
public record Listed(String event, String title, String date, String note, Tone tone, Glyph form) {}

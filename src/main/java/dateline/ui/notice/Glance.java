package dateline.ui.notice;

import dateline.layout.Glyph;
import dateline.ui.look.Tone;

/// What a reader learns of an event by resting the pointer on it.
///
/// @param date its date in words
/// @param edtf the same as a string; empty where there is no single date
/// @param footing its level and what it rests on, in one line
/// @param detail what to know before trusting it; may be empty
public record Glance(
        String title,
        String date,
        String edtf,
        Tone tone,
        Glyph form,
        String footing,
        String detail) {}

package dateline.ui.source;

import dateline.ui.look.MarkGlyph;
import dateline.ui.look.Tone;

/// How one claim stands to the answer that the evidence gives, as a word, a glyph and a tone.
public enum Stand {
    /// Says the same as the answer.
    AGREES(Tone.AGREES, MarkGlyph.Form.DISC),
    /// Is the answer, and says it more exactly than another does.
    REFINES(Tone.AGREES, MarkGlyph.Form.DISC),
    /// Holds the answer and says it less exactly.
    WIDER(Tone.AGREES, MarkGlyph.Form.RING),
    /// Has days in common with the answer.
    OVERLAPS(Tone.COMPATIBLE, MarkGlyph.Form.RING),
    /// Was true when it was written, and ended later.
    SUPERSEDED(Tone.COMPATIBLE, MarkGlyph.Form.RING),
    /// Nothing else is there to compare it with.
    ALONE(Tone.QUIET, MarkGlyph.Form.RING),
    /// A bound that would decide is not known.
    UNDECIDED(Tone.QUIET, MarkGlyph.Form.DASHED_RING),
    /// Says something else, which may be true too.
    DIFFERS(Tone.COMPATIBLE, MarkGlyph.Form.RING),
    /// Measures something else.
    INCOMPARABLE(Tone.QUIET, MarkGlyph.Form.DASHED_RING),
    /// Close, and hard to reconcile.
    TENSION(Tone.TENSION, MarkGlyph.Form.OUTLINED_DIAMOND),
    /// Cannot be true beside another.
    CONTRADICTS(Tone.CONFLICT, MarkGlyph.Form.DIAMOND),
    /// An editor has set it aside.
    DEPRECATED(Tone.QUIET, MarkGlyph.Form.CROSS),
    /// Names the event and says nothing of the value.
    MENTIONS(Tone.QUIET, MarkGlyph.Form.DASHED_RING);

    private final Tone tone;
    private final MarkGlyph.Form form;

    Stand(Tone tone, MarkGlyph.Form form) {
        this.tone = tone;
        this.form = form;
    }

    /// The colour of the word.
    public Tone tone() {
        return tone;
    }

    /// The glyph before the word.
    public MarkGlyph.Form form() {
        return form;
    }
}

package dateline.ui.source;

import dateline.layout.Glyph;
import dateline.ui.look.Tone;

/// How one claim stands to the answer that the evidence gives, as a word, a glyph and a tone.
public enum Stand {
    /// Says the same as the answer.
    AGREES(Tone.AGREES, Glyph.FILLED),
    /// Is the answer, and says it more exactly than another does.
    REFINES(Tone.AGREES, Glyph.FILLED),
    /// Holds the answer and says it less exactly.
    WIDER(Tone.AGREES, Glyph.RING),
    /// Has days in common with the answer.
    OVERLAPS(Tone.COMPATIBLE, Glyph.RING),
    /// Was true when it was written, and ended later.
    SUPERSEDED(Tone.COMPATIBLE, Glyph.RING),
    /// Nothing else is there to compare it with.
    ALONE(Tone.QUIET, Glyph.RING),
    /// A bound that would decide is not known.
    UNDECIDED(Tone.QUIET, Glyph.DASHED_RING),
    /// Says something else, which may be true too.
    DIFFERS(Tone.COMPATIBLE, Glyph.RING),
    /// Measures something else.
    INCOMPARABLE(Tone.QUIET, Glyph.DASHED_RING),
    /// Close, and hard to reconcile.
    TENSION(Tone.TENSION, Glyph.OUTLINED_DIAMOND),
    /// Cannot be true beside another.
    CONTRADICTS(Tone.CONFLICT, Glyph.DIAMOND),
    /// An editor has set it aside.
    DEPRECATED(Tone.QUIET, Glyph.CROSS),
    /// Names the event and says nothing of the value.
    MENTIONS(Tone.QUIET, Glyph.DASHED_RING);

    private final Tone tone;
    private final Glyph form;

    Stand(Tone tone, Glyph form) {
        this.tone = tone;
        this.form = form;
    }

    /// The colour of the word.
    public Tone tone() {
        return tone;
    }

    /// The glyph before the word.
    public Glyph form() {
        return form;
    }
}

package dateline.ui.look;

import javafx.css.Styleable;

/// The colour of a judgement; a word and a glyph always stand beside it.
public enum Tone {
    /// Agrees, or is supported.
    AGREES("tone-agrees"),
    /// Can be true together, without saying the same.
    COMPATIBLE("tone-compatible"),
    /// Hard to reconcile, or supported only weakly.
    TENSION("tone-tension"),
    /// Cannot both be true.
    CONFLICT("tone-conflict"),
    /// Says nothing for or against.
    QUIET("tone-quiet");

    private final String style;

    Tone(String style) {
        this.style = style;
    }

    /// Gives a node this tone in place of another.
    public void dress(Styleable node) {
        for (Tone tone : values()) {
            node.getStyleClass().remove(tone.style);
        }
        node.getStyleClass().add(style);
    }
}

package dateline.ui.look;

import dateline.evidence.Level;
import dateline.layout.Badge;
import dateline.layout.Glyph;
import dateline.text.Messages;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How a support level looks and reads everywhere in the window: a shape, a tone and a word.
public final class LevelMark {
    private static final Messages SAY = Messages.of(LevelMark.class);

    private LevelMark() {}

    /// The shape of its mark.
    public static Glyph form(Level level) {
        return switch (level) {
            case CORROBORATED -> Glyph.FILLED;
            case SINGLE_SOURCE -> Glyph.RING;
            case DERIVED_AGREED, DERIVED_ONLY -> Glyph.DASHED_RING;
            case CONFLICT -> Glyph.DIAMOND;
            case MISREPORTED, DERIVED_CONFLICT, TENSION -> Glyph.OUTLINED_DIAMOND;
            case UNSOURCED, UNDATED -> Glyph.CROSS;
        };
    }

    /// The colour of its word.
    public static Tone tone(Level level) {
        return switch (level) {
            case CORROBORATED, DERIVED_AGREED -> Tone.AGREES;
            case SINGLE_SOURCE, DERIVED_ONLY, UNSOURCED, UNDATED -> Tone.QUIET;
            case TENSION, DERIVED_CONFLICT, MISREPORTED -> Tone.TENSION;
            case CONFLICT -> Tone.CONFLICT;
        };
    }

    /// Its name, such as "Single source".
    public static String words(Level level) {
        return SAY.say(level);
    }

    /// What it means, in one sentence.
    public static String meaning(Level level) {
        return switch (level) {
            case CORROBORATED -> SAY.say("level.corroborated");
            case DERIVED_AGREED -> SAY.say("level.derived_agreed");
            case SINGLE_SOURCE -> SAY.say("level.single_source");
            case DERIVED_ONLY -> SAY.say("level.derived_only");
            case UNSOURCED -> SAY.say("level.unsourced");
            case TENSION -> SAY.say("level.tension");
            case DERIVED_CONFLICT -> SAY.say("level.derived_conflict");
            case MISREPORTED -> SAY.say("level.misreported");
            case CONFLICT -> SAY.say("level.conflict");
            case UNDATED -> SAY.say("level.undated");
        };
    }

    /// Its mark in its tone, to stand before its word.
    public static HBox glyph(Level level) {
        return glyph(form(level), tone(level));
    }

    /// A shape in a tone.
    public static HBox glyph(Glyph form, Tone tone) {
        return glyph(form, Badge.NONE, tone);
    }

    /// A shape in a tone with what it carries.
    public static HBox glyph(Glyph form, Badge badge, Tone tone) {
        HBox box = new HBox(new MarkGlyph(form, badge));
        box.setAlignment(Pos.CENTER);
        box.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        box.setMouseTransparent(true);
        tone.dress(box);
        return box;
    }
}

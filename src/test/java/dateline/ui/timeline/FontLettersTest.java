package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.paint.Lettering;
import dateline.paint.Letters.Mask;
import dateline.ui.look.Stagehand;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Objects;

class FontLettersTest {
    @ParameterizedTest
    @EnumSource(Lettering.class)
    void aLetterDrawnAmongOthersIsTheLetterDrawnAlone(Lettering lettering) {
        same(new FontLetters(1), lettering);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.25, 2, 3})
    void andAtAnyDensity(double scale) {
        same(new FontLetters(scale), Lettering.LABEL);
    }

    private static void same(FontLetters letters, Lettering lettering) {
        Stagehand.run(
                () ->
                        "AWfgjy(’…5–@ÅqЖ"
                                .codePoints()
                                .forEach(letter -> same(letters, lettering, letter)));
    }

    private static void same(FontLetters letters, Lettering lettering, int letter) {
        Mask among = Objects.requireNonNull(letters.letter(lettering, letter, 0));
        Mask alone = letters.whole(lettering, Character.toString(letter));
        String name = Character.toString(letter);
        assertThat(among.cover()).as(name).isNotEmpty().isEqualTo(alone.cover());
        assertThat(among.width()).as(name).isEqualTo(alone.width());
        assertThat(among.left()).as(name).isEqualTo(alone.left());
        assertThat(among.top()).as(name).isEqualTo(alone.top());
    }
}

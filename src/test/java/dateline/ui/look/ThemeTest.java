package dateline.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.paint.Ink;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class ThemeTest {
    private static final Pattern COLOUR = Pattern.compile("-dl-([a-z0-9-]+): #([0-9a-f]{6});");
    private static final Pattern USED = Pattern.compile("-dl-[a-z0-9-]+");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    text,       canvas
                    text,       panel
                    text,       raised
                    text,       accent-wash
                    muted,      canvas
                    muted,      panel
                    muted,      raised
                    link,       canvas
                    link,       panel
                    agrees,     canvas
                    agrees,     panel
                    compatible, canvas
                    compatible, panel
                    tension,    canvas
                    tension,    panel
                    conflict,   canvas
                    conflict,   panel
                    quiet,      canvas
                    quiet,      panel
                    text,       agrees-wash
                    text,       tension-wash
                    text,       conflict-wash
                    text,       quiet-wash
                    """)
    void textIsReadableOnItsGroundInBothThemes(String ink, String ground) throws IOException {
        for (Theme theme : Theme.values()) {
            Map<String, Integer> colours = colours(theme);
            assertThat(Ink.contrast(of(colours, ink), of(colours, ground)))
                    .as("%s on %s, %s", ink, ground, theme)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theWordsOfAButtonAreReadable(Theme theme) {
        Button plain = button("small");
        Button accent = button("small", "accent");
        Button large = button("accent");
        Stagehand.picture(
                Stagehand.on(() -> new HBox(8, plain, accent, large)), theme, "buttons", 300, 50);
        for (Button button : List.of(plain, accent, large)) {
            Paint ground = button.getBackground().getFills().getLast().getFill();
            assertThat(Ink.contrast(argb(button.getTextFill()), argb(ground)))
                    .as("%s in %s", button.getStyleClass(), theme)
                    .isGreaterThan(4.5);
        }
    }

    private static Button button(String... styles) {
        return Stagehand.on(
                () -> {
                    Button button = new Button("Show it");
                    button.getStyleClass().addAll(styles);
                    return button;
                });
    }

    private static int argb(Paint paint) {
        Color colour = (Color) paint;
        return 0xFF000000
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyColourThatIsLookedUpIsThere(Theme theme) throws IOException {
        String sheet = read("dateline.css");
        String known = read(file(theme)) + theme.lookedUp();
        Matcher used = USED.matcher(sheet);
        while (used.find()) {
            assertThat(known).contains(used.group() + ":");
        }
    }

    private static int of(Map<String, Integer> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static Map<String, Integer> colours(Theme theme) throws IOException {
        Map<String, Integer> colours = new HashMap<>();
        Matcher found = COLOUR.matcher(theme.lookedUp() + read(file(theme)));
        while (found.find()) {
            colours.put(found.group(1), 0xFF000000 | Integer.parseInt(found.group(2), 16));
        }
        return colours;
    }

    private static String file(Theme theme) {
        return switch (theme) {
            case LIGHT -> "colours-light.css";
            case DARK -> "colours-dark.css";
        };
    }

    private static String read(String name) throws IOException {
        try (var in = Objects.requireNonNull(Theme.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

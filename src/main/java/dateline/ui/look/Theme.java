package dateline.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import dateline.paint.Palette;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/// A light or a dark window.
///
/// The colours that the timeline is painted with become looked-up colours of the style sheet, so
/// that panels and picture cannot drift apart; only what the picture does not know stands in a file
/// of its own.
public enum Theme {
    LIGHT("colours-light.css"),
    DARK("colours-dark.css");

    private final String colours;

    Theme(String colours) {
        this.colours = colours;
    }

    /// The theme the desktop asks for; needs a running toolkit.
    public static Theme ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    /// Lays the style sheet of the toolkit's controls below everything: a control made before that
    /// would load the toolkit's own first, only for it to be given up.
    public void lay() {
        String sheet = userAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    /// The theme whose style sheet lies below everything now.
    public static Theme laid() {
        return DARK.userAgentStylesheet().equals(Application.getUserAgentStylesheet())
                ? DARK
                : LIGHT;
    }

    /// Dresses a scene, and with it every popup that it opens from now on.
    ///
    /// The user-agent style sheet belongs to the whole application, because the scene of a popup
    /// takes only the author's style sheets from its owner.
    public void apply(Scene scene) {
        lay();
        scene.getStylesheets().setAll(stylesheets());
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            scene.getStylesheets().add(opaque());
        }
    }

    /// The address of the style sheet for desktops that cannot blend windows.
    static String opaque() {
        return address("opaque.css");
    }

    /// The colours of the picture in this theme.
    public Palette palette() {
        return switch (this) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
        };
    }

    /// The colour of a window in this theme before anything is in it.
    public Color ground() {
        int argb = palette().panel();
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }

    /// The address of the AtlantaFX style sheet below ours.
    public String userAgentStylesheet() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    /// The addresses of our own style sheets, in the order in which they apply.
    public List<String> stylesheets() {
        return List.of(
                address("dateline.css"),
                address("shell.css"),
                address(colours),
                "data:text/css;base64,"
                        + Base64.getEncoder()
                                .encodeToString(lookedUp().getBytes(StandardCharsets.UTF_8)));
    }

    /// The palette as looked-up colours: `-dl-canvas`, `-dl-text`, `-dl-kind-0` and so on.
    String lookedUp() {
        Palette palette = palette();
        StringBuilder css = new StringBuilder(".root {\n");
        colour(css, "canvas", palette.ground());
        colour(css, "panel", palette.panel());
        colour(css, "line", palette.line());
        colour(css, "text", palette.text());
        colour(css, "muted", palette.quiet());
        colour(css, "accent", palette.accent());
        colour(css, "mark-conflict", palette.conflict());
        for (int kind = 0; kind < KindSwatch.COLOURS; kind++) {
            colour(css, "kind-" + kind, palette.kind(kind));
        }
        return css.append("}\n").toString();
    }

    private static void colour(StringBuilder css, String name, int argb) {
        css.append("    -dl-%s: #%06x;\n".formatted(name, argb & 0xFFFFFF));
    }

    private static String address(String file) {
        return Objects.requireNonNull(Theme.class.getResource(file), file).toExternalForm();
    }
}

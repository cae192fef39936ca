package dateline.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.List;
import java.util.Objects;

/// A light or a dark window.
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

    /// Dresses a scene, and with it every popup that it opens from now on.
    ///
    /// The user-agent style sheet belongs to the whole application, because the scene of a popup
    /// takes only the author's style sheets from its owner.
    public void apply(Scene scene) {
        Application.setUserAgentStylesheet(userAgentStylesheet());
        scene.getStylesheets().setAll(stylesheets());
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
        return List.of(address("dateline.css"), address(colours));
    }

    private static String address(String file) {
        return Objects.requireNonNull(Theme.class.getResource(file), file).toExternalForm();
    }
}

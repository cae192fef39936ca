package dateline.ui.shell;

import dateline.ui.look.Theme;
import dateline.ui.outside.Settings;
import dateline.ui.timeline.TimelineView;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;

/// What the reader prefers of the window's look and behaviour, kept in the settings.
final class Preferences {
    private static final String WHEEL = "wheel.zooms";
    private static final String MOTION = "motion.reduced";

    private final Settings settings;
    private final TimelineView timeline;
    private final Node root;
    private final TimelineView.Pace pace;
    private final ChangeListener<ColorScheme> desktop = (_, _, _) -> dress();

    /// @param root a node of the scene to dress
    Preferences(Outfit outfit, TimelineView timeline, Node root) {
        this.settings = outfit.settings();
        this.pace = outfit.pace();
        this.timeline = timeline;
        this.root = root;
        Platform.getPreferences().colorSchemeProperty().addListener(desktop);
        apply();
    }

    /// Ends listening.
    void dispose() {
        Platform.getPreferences().colorSchemeProperty().removeListener(desktop);
    }

    /// Dresses a scene as preferred.
    void dress(Scene scene) {
        dress(scene, Appearance.in(settings).theme());
    }

    /// Dresses a scene in a theme.
    void dress(Scene scene, Theme theme) {
        theme.apply(scene);
        timeline.setPalette(theme.palette());
    }

    /// Prefers an appearance.
    void choose(Appearance appearance) {
        appearance.choose(settings);
        dress();
    }

    /// Whether an appearance is the one preferred.
    boolean prefers(Appearance appearance) {
        return Appearance.in(settings) == appearance;
    }

    /// Whether the plain wheel zooms.
    boolean wheelZooms() {
        return is(WHEEL);
    }

    /// Whether less motion is preferred here, whatever the desktop asks for.
    boolean lessMotion() {
        return is(MOTION);
    }

    /// Prefers that the plain wheel zooms, or that it scrolls.
    void toggleWheel() {
        toggle(WHEEL);
    }

    /// Prefers less motion, or the usual.
    void toggleMotion() {
        toggle(MOTION);
    }

    private void toggle(String key) {
        settings.put(key, Boolean.toString(!is(key)));
        apply();
    }

    private void apply() {
        timeline.setWheelZooms(is(WHEEL));
        boolean less = is(MOTION) || Platform.getPreferences().isReducedMotion();
        timeline.setPace(less ? TimelineView.Pace.STILL : pace);
    }

    private boolean is(String key) {
        return settings.get(key).map(Boolean::parseBoolean).orElse(false);
    }

    private void dress() {
        if (root.getScene() != null) {
            dress(root.getScene());
        }
    }
}

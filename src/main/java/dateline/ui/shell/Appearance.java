package dateline.ui.shell;

import dateline.ui.look.Theme;
import dateline.ui.outside.Settings;

/// Whether the window is light, dark, or as the desktop is.
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK;

    private static final String KEY = "window.appearance";

    /// What was chosen last.
    public static Appearance in(Settings settings) {
        String name = settings.get(KEY).orElse(SYSTEM.name());
        for (Appearance appearance : values()) {
            if (appearance.name().equals(name)) {
                return appearance;
            }
        }
        return SYSTEM;
    }

    /// The theme it amounts to now; needs a running toolkit.
    public Theme theme() {
        return switch (this) {
            case SYSTEM -> Theme.ofSystem();
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }

    /// Remembers that this was chosen.
    void choose(Settings settings) {
        settings.put(KEY, name());
    }
}

package dateline.app;

/// A theme as the command line names it.
public enum ThemeName {
    LIGHT,
    DARK
}

package dateline.app;

import dev.dirs.ProjectDirectories;

import java.nio.file.Path;

/// Where this system keeps what belongs to a user of the program.
final class Folders {
    private static final ProjectDirectories OURS = ProjectDirectories.from("", "", "dateline");

    private Folders() {}

    /// What the window remembers.
    static Path settings() {
        return Path.of(OURS.configDir, "window.properties");
    }

    /// What went wrong, for the user to send.
    static Path log() {
        return Path.of(OURS.dataLocalDir, "dateline.log");
    }
}

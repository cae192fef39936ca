package dateline.app;

import java.io.IOException;

/// Shows a dataset: the side of the program that knows JavaFX, behind an interface that does not,
/// so that the other commands load none of it.
public interface Windows {
    /// Whether a window can be shown here.
    boolean canOpen();

    /// Opens the window and stays until it is closed.
    ///
    /// @return the exit status
    int open(OpenOptions options) throws IOException;

    /// Draws the whole window into a file, with no display needed.
    ///
    /// @return the exit status
    int snapshot(SnapshotOptions options) throws IOException;
}

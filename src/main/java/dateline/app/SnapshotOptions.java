package dateline.app;

import java.nio.file.Path;

/// A picture of the window to make.
///
/// @param view what it shows
/// @param out the PNG file to write
/// @param size the size of the window in pixels
public record SnapshotOptions(OpenOptions view, Path out, Size size) {
    /// A width and a height in pixels, each from 200 to 10,000.
    public record Size(int width, int height) {
        /// The size of a snapshot when none is asked for.
        public static final Size USUAL = new Size(1600, 900);
    }
}

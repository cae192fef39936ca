package dateline.app;

import dateline.data.Source;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;

/// What to open, and what to show of it first.
///
/// @param source the dataset
/// @param event the id of an event to select, or null
/// @param from the date whose earliest day is the left edge, or null; never without `to`
/// @param to the date whose latest day is the right edge, or null
/// @param articles the folder with the texts of the articles, or null for the one remembered
/// @param theme null for that of the system or of the last time
public record OpenOptions(
        Source source,
        @Nullable String event,
        @Nullable Edtf from,
        @Nullable Edtf to,
        @Nullable Path articles,
        @Nullable ThemeName theme) {
    /// The dataset that comes with the program, as its authors want it seen.
    ///
    /// @throws IOException when it is not there
    static OpenOptions bundled() throws IOException {
        return new OpenOptions(Bundled.dataset(), null, null, null, null, null);
    }
}

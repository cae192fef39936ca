package dateline.app;

import dateline.data.Source;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// What to open, and what to show of it first.
///
/// @param source the dataset
/// @param event the id of an event to select, or null
/// @param from the date whose earliest day is the left edge, or null; never without `to`
/// @param to the date whose latest day is the right edge, or null
/// @param theme null for that of the system or of the last time
public record OpenOptions(
        Source source,
        @Nullable String event,
        @Nullable Edtf from,
        @Nullable Edtf to,
        @Nullable ThemeName theme) {
    /// The dataset that comes with the program, as its authors want it seen.
    ///
    /// @throws IOException when it is not there
    static OpenOptions bundled() throws IOException {
        return new OpenOptions(Bundled.dataset(), null, null, null, null);
    }
}

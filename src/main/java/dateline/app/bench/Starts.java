package dateline.app.bench;

import dateline.data.Json;

/// How long starts take, in milliseconds from the start of the process.
///
/// @param window to the first frame with the timeline of the bundled dataset
/// @param whole to the first frame with everything around it
/// @param empty to the first frame of an empty stage
public record Starts(Sample window, Sample whole, Sample empty) {
    Json json() {
        return new Json()
                .with("class_cache", Child.cached())
                .with("window_ms", window.json())
                .with("whole_window_ms", whole.json())
                .with("empty_stage_ms", empty.json());
    }
}

package dateline.ui.timeline;

import dateline.state.Entry;

import java.util.List;

/// The events behind a density that was clicked.
///
/// @param entries the first of them in time
/// @param count how many there are
/// @param x the pointer, in pixels of the timeline
/// @param y the pointer, in pixels of the timeline
public record Crowd(List<Entry> entries, int count, double x, double y) {
    /// As many as a list is read through.
    static final int MOST = 200;

    public Crowd {
        entries = List.copyOf(entries);
    }
}

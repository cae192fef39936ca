package dateline.ui.timeline;

import dateline.state.Entry;
import dateline.state.Span;

import javafx.geometry.Bounds;

import java.util.List;

/// What the pointer rests on.
public sealed interface Pointed {
    /// An event.
    ///
    /// @param open neighbours of which it is open whether they came before or after it
    /// @param read what is read of it, mark and label with the pointer, in pixels of the timeline:
    ///     nothing should be laid over that
    record AtEvent(Entry entry, List<Entry> open, Bounds read) implements Pointed {
        public AtEvent {
            open = List.copyOf(open);
        }
    }

    /// Events that have no room at this zoom.
    ///
    /// @param kind the id of their kind
    /// @param span when they begin
    /// @param count how many they are
    /// @param x the pointer, in pixels of the timeline
    /// @param y the pointer, in pixels of the timeline
    record AtDensity(String kind, Span span, int count, double x, double y) implements Pointed {}

    /// What opens rows for the events of a lane that have none at any zoom, or closes them.
    ///
    /// @param count how many events would be given rows; 0 when they have been
    /// @param x the pointer, in pixels of the timeline
    /// @param y the pointer, in pixels of the timeline
    record AtChip(int count, double x, double y) implements Pointed {}

    /// Nothing that has something to say.
    record AtNothing() implements Pointed {}
}

package dateline.ui.timeline;

import dateline.layout.Tally;
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

    /// The arrow beside a neighbour that may have come before the selected event or after it.
    ///
    /// @param selected the event that leads the selection
    /// @param x the pointer, in pixels of the timeline
    /// @param y the pointer, in pixels of the timeline
    record AtOrder(Entry selected, Entry neighbour, double x, double y) implements Pointed {}

    /// Events that have no room at this zoom.
    ///
    /// @param kind the id of their kind
    /// @param span when they begin
    /// @param count how many they are
    /// @param x the pointer, in pixels of the timeline
    /// @param y the pointer, in pixels of the timeline
    record AtDensity(String kind, Span span, int count, double x, double y) implements Pointed {}

    /// The count of events that have no room in a lane.
    ///
    /// @param x the pointer, in pixels of the timeline
    /// @param y the pointer, in pixels of the timeline
    record AtHidden(Tally hidden, double x, double y) implements Pointed {}

    /// The header of a lane.
    ///
    /// @param label of the lane
    /// @param folded whether it is folded to one line
    /// @param inView how many of its events have to do with the period in sight
    /// @param x the pointer, in pixels of the timeline
    /// @param y the pointer, in pixels of the timeline
    record AtHeader(String label, boolean folded, Tally inView, double x, double y)
            implements Pointed {}

    /// What opens rows for the events of a lane that have none at any zoom, or closes them.
    ///
    /// @param rows what it has opened, or would
    /// @param x the pointer, in pixels of the timeline
    /// @param y the pointer, in pixels of the timeline
    record AtChip(Rows rows, double x, double y) implements Pointed {}

    /// Rows of a lane for events that have none of its own.
    ///
    /// @param opened how many rows that is, 0 before they are opened
    /// @param events how many events stand in them
    /// @param rowless how many events have no row all the same
    record Rows(int opened, int events, int rowless) {}

    /// Nothing that has something to say.
    record AtNothing() implements Pointed {}
}

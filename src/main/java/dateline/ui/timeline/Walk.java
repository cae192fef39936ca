package dateline.ui.timeline;

import dateline.layout.Frame;
import dateline.layout.Marks;
import dateline.layout.Neighbours;
import dateline.layout.TimelineLayout;
import dateline.state.Change;
import dateline.state.Mask;
import dateline.state.Store;

import java.util.Comparator;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Goes from event to event: along the time order of the catalog, which every list keeps too, and
/// across the lanes.
final class Walk {
    private final Store store;
    private final Picture picture;

    /// A step from one event to a neighbour in another lane.
    interface Step {
        OptionalInt from(Neighbours neighbours, int item);
    }

    Walk(Store store, Picture picture) {
        this.store = store;
        this.picture = picture;
    }

    /// Selects the first event that passes the filter.
    void first() {
        select(visible().next(0));
    }

    /// Selects the last event that passes the filter.
    void last() {
        select(visible().previous(dated() - 1));
    }

    /// Selects the one after the event that leads; where none does, the first in view.
    void next() {
        along(lead -> visible().next(lead + 1));
    }

    /// Selects the one before the event that leads; where none does, the first in view.
    void previous() {
        along(lead -> visible().previous(lead - 1));
    }

    private void along(IntUnaryOperator step) {
        int lead = lead();
        select(lead >= 0 ? step.applyAsInt(lead) : firstInView());
    }

    /// Steps to another lane from the event that leads; where none does, to the first in view.
    void across(Step step) {
        int lead = lead();
        if (lead >= 0) {
            picture.neighbours().ifPresent(it -> step.from(it, lead).ifPresent(this::select));
        } else {
            select(firstInView());
        }
    }

    /// The place of the event that leads, or -1 where none does or it has no date.
    private int lead() {
        int lead = store.state().catalog().place(store.state().selection().lead());
        return lead < dated() ? lead : -1;
    }

    private Mask visible() {
        return store.state().layer().visible();
    }

    private int dated() {
        return store.state().catalog().dated();
    }

    private int firstInView() {
        TimelineLayout painted = picture.painted();
        Marks marks = painted == null ? null : painted.marks();
        if (marks == null) {
            return visible().next(0);
        }
        return IntStream.range(0, marks.count())
                .filter(mark -> marks.x(mark) >= Frame.HEADER_PX)
                .boxed()
                .min(Comparator.<Integer>comparingDouble(marks::x).thenComparing(marks::item))
                .map(marks::item)
                .orElseGet(() -> visible().next(0));
    }

    /// Selects the event of a place; none is below 0 or beyond those with a date.
    private void select(int place) {
        if (place >= 0 && place < dated()) {
            store.apply(new Change.Select(picture.event(place).id()));
        }
    }
}

package dateline.ui.timeline;

import dateline.layout.Frame;
import dateline.layout.Marks;
import dateline.layout.Neighbours;
import dateline.layout.TimelineLayout;
import dateline.state.Change;
import dateline.state.Store;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Goes from event to event.
final class Walk {
    private final Store store;
    private final Picture picture;

    /// A step from one event to a neighbour.
    interface Step {
        OptionalInt from(Neighbours neighbours, int item);
    }

    Walk(Store store, Picture picture) {
        this.store = store;
        this.picture = picture;
    }

    /// Selects an event that can be found without another, if there is one.
    void to(Function<Neighbours, OptionalInt> found) {
        picture.neighbours().map(found).ifPresent(this::select);
    }

    /// Steps from the event that leads; where none does, to the first in view.
    void step(Step step) {
        int lead = store.state().catalog().place(store.state().selection().lead());
        boolean placed = lead >= 0 && lead < store.state().catalog().dated();
        Optional<Neighbours> neighbours = picture.neighbours();
        if (placed) {
            neighbours.map(from -> step.from(from, lead)).ifPresent(this::select);
        } else {
            neighbours.map(from -> firstInView(from)).ifPresent(this::select);
        }
    }

    private OptionalInt firstInView(Neighbours neighbours) {
        TimelineLayout painted = picture.painted();
        Marks marks = painted == null ? null : painted.marks();
        if (marks == null || marks.count() == 0) {
            return neighbours.first();
        }
        return IntStream.range(0, marks.count())
                .filter(mark -> marks.x(mark) >= Frame.HEADER_PX)
                .boxed()
                .min(Comparator.comparingDouble(marks::x))
                .map(marks::item)
                .map(OptionalInt::of)
                .orElseGet(neighbours::first);
    }

    private void select(OptionalInt item) {
        item.ifPresent(place -> store.apply(new Change.Select(picture.event(place).id())));
    }
}

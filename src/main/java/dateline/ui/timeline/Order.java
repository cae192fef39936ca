package dateline.ui.timeline;

import dateline.evidence.order.Hint;
import dateline.evidence.order.Ordering;
import dateline.evidence.order.Precedence;
import dateline.layout.Beside;
import dateline.layout.TimelineLayout;
import dateline.paint.Unsettled;
import dateline.state.Catalog;
import dateline.state.Entry;
import dateline.state.Store;
import dateline.time.DayRange;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which neighbours on the axis came before an event and which after, as far as bounds and
/// constraints settle it.
///
/// Only neighbours are asked about, in each lane the one before and the one after: of a date that
/// is known to a year, nearly everything of that year is open.
final class Order {
    private final Store store;
    private @Nullable TimelineLayout asked;
    private Unsettled drawn = Unsettled.NOTHING;

    Order(Store store) {
        this.store = store;
    }

    /// What to draw of the event that leads the selection.
    Unsettled of(TimelineLayout layout) {
        Catalog catalog = store.state().catalog();
        int lead = catalog.place(store.state().selection().lead());
        if (lead < 0 || layout.markOf(lead).isEmpty()) {
            return Unsettled.NOTHING;
        }
        Set<Integer> beside =
                Beside.of(layout, lead).stream()
                        .filter(other -> open(lead, other))
                        .collect(Collectors.toSet());
        String event = event(lead);
        return new Unsettled(lead, ordering().began(event), beside, narrowed(event));
    }

    /// What is drawn on a layout that was painted; worked out once for each.
    @SuppressWarnings("ReferenceEquality") // each paint makes its own
    Unsettled painted(TimelineLayout layout) {
        if (layout != asked) {
            asked = layout;
            drawn = of(layout);
        }
        return drawn;
    }

    /// The events of which it is open whether they came before or after one under the pointer: the
    /// event that leads the selection, and the neighbours.
    List<Entry> openWith(@Nullable TimelineLayout layout, int item) {
        if (layout == null) {
            return List.of();
        }
        int lead = store.state().catalog().place(store.state().selection().lead());
        Stream<Integer> first = lead < 0 || lead == item ? Stream.of() : Stream.of(lead);
        return Stream.concat(first, Beside.of(layout, item).stream())
                .distinct()
                .filter(other -> open(item, other))
                .map(store.state().catalog().entries()::get)
                .toList();
    }

    private boolean open(int one, int other) {
        return ordering().between(event(one), event(other)) == Precedence.UNDECIDED;
    }

    private List<DayRange> narrowed(String event) {
        return ordering().hints().stream()
                .filter(hint -> hint.point().event().equals(event))
                .map(Hint::days)
                .toList();
    }

    private Ordering ordering() {
        return store.state().catalog().assessment().ordering();
    }

    private String event(int item) {
        return store.state().catalog().entries().get(item).id();
    }
}

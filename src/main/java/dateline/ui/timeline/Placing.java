package dateline.ui.timeline;

import dateline.layout.Items;
import dateline.layout.Lanes;
import dateline.layout.Placement;
import dateline.layout.TextRuler;
import dateline.model.Kind;
import dateline.state.Catalog;
import dateline.state.Mask;
import dateline.state.ViewState;
import dateline.ui.work.Background;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Keeps the rows of the events in step with the dataset, the filter and the lanes.
///
/// A filter masks at once the rows there are; once it has rested, the events it lets
/// through are placed anew. Of a large dataset the first thousands are shown while the others are
/// still given theirs: no row they have changes any more.
final class Placing {
    /// How long a filter must rest before the events are given new rows.
    private static final Duration REST = Duration.millis(350);

    private final PauseTransition rest = new PauseTransition(REST);
    private final RowWork work;
    private final Consumer<Placement> ready;
    private Catalog catalog = Catalog.NOTHING;
    private Items items = Items.of(List.of());
    private Lanes lanes = Lanes.byKind(items, List.of());
    private Mask wanted = Mask.all(0);
    private Set<String> opened = Set.of();
    private @Nullable Placed whole;
    private @Nullable Placed current;
    private @Nullable Placed begun;

    /// Rows, and the events that took part when they were given.
    private record Placed(Placement placement, Mask members) {}

    /// @param ready hears of each placement that should be shown from now on
    Placing(Background background, TextRuler ruler, Consumer<Placement> ready) {
        work = new RowWork(background, ruler);
        this.ready = ready;
        rest.setOnFinished(_ -> settle());
    }

    /// Gives up what is under way.
    void stop() {
        rest.stop();
        work.cancel();
    }

    /// Whether some events of the dataset have their rows, and all that the whole of it shows.
    boolean begun() {
        return begun != null || placed();
    }

    /// Whether all events of the dataset have their rows.
    boolean placed() {
        return whole != null && catalog != Catalog.NOTHING;
    }

    private boolean unsettled() {
        return current != null && !current.members().equals(wanted);
    }

    /// Gives rows anew to what the filter lets through, once it has rested.
    void settleSoon(TimelineView.Pace pace) {
        if (unsettled() && pace == TimelineView.Pace.SMOOTH) {
            rest.playFromStart();
        } else {
            settle();
        }
    }

    /// Follows a state.
    void follow(ViewState state) {
        boolean same =
                state.catalog() == catalog
                        && state.layer().visible().equals(wanted)
                        && state.lanes().opened().equals(opened);
        if (same) {
            return;
        }
        wanted = state.layer().visible();
        opened = state.lanes().opened();
        if (state.catalog() == catalog) {
            mask();
        } else {
            open(state.catalog());
        }
    }

    private void settle() {
        if (!unsettled()) {
            return;
        }
        Mask members = wanted;
        if (whole != null && whole.members().equals(members)) {
            become(whole);
        } else {
            work.place(
                    items,
                    lanes.keeping(bits(members)),
                    placement -> become(new Placed(placement, members)));
        }
    }

    private void open(Catalog other) {
        catalog = other;
        whole = null;
        current = null;
        begun = null;
        if (RowWork.small(other)) {
            work.cancel(); // it places another dataset
            become(work.open(other));
        } else {
            RowWork.Rows blank = work.blank(other);
            items = blank.items();
            lanes = blank.lanes();
            ready.accept(blank.placement());
            work.open(other, this::begin, this::become);
        }
    }

    /// Shows what has rows so far; the filter does not settle on them.
    private void begin(RowWork.Rows some) {
        items = some.items();
        lanes = some.lanes();
        begun = new Placed(some.placement(), Mask.all(items.count()));
        show(begun);
    }

    private void become(RowWork.Rows all) {
        items = all.items();
        lanes = all.lanes();
        begun = null;
        become(new Placed(all.placement(), Mask.all(items.count())));
        settle();
    }

    private void become(Placed placed) {
        if (placed.members().count() == items.count()) {
            whole = placed;
        }
        current = placed;
        show(placed);
    }

    private void mask() {
        Placed base = current;
        boolean missing = base != null && base.members().and(wanted).count() < wanted.count();
        if (missing && whole != null) {
            base = whole;
            current = whole;
        }
        Placed shown = base == null ? begun : base;
        if (shown != null) {
            show(shown);
        }
    }

    private void show(Placed placed) {
        Placement placement = placed.placement();
        if (!placed.members().equals(wanted)) {
            placement = placement.masked(bits(wanted));
        }
        List<Kind> kinds = catalog.dataset().kinds();
        for (int lane = 0; lane < kinds.size(); lane++) {
            if (placement.whole() && opened.contains(kinds.get(lane).id())) {
                placement = placement.expanded(lane);
            }
        }
        ready.accept(placement);
    }

    private static BitSet bits(Mask mask) {
        BitSet bits = new BitSet();
        mask.places().forEach(bits::set);
        return bits;
    }
}

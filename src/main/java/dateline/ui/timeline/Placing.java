package dateline.ui.timeline;

import dateline.layout.Items;
import dateline.layout.Lanes;
import dateline.layout.Placement;
import dateline.layout.Progress;
import dateline.layout.TextRuler;
import dateline.model.Kind;
import dateline.state.Catalog;
import dateline.state.Mask;
import dateline.state.Subscription;
import dateline.state.ViewState;
import dateline.ui.work.Background;
import dateline.ui.work.Job;

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
/// through are placed anew. Small datasets are placed on the spot, large ones in the background.
final class Placing {
    /// Fewer events than this are placed within a frame.
    private static final int SMALL = 3_000;

    /// How long a filter must rest before the events are given new rows.
    private static final Duration REST = Duration.millis(350);

    private final PauseTransition rest = new PauseTransition(REST);
    private final Background background;
    private final TextRuler ruler;
    private final Consumer<Placement> ready;
    private Catalog catalog = Catalog.NOTHING;
    private Items items = Items.of(List.of());
    private Lanes lanes = Lanes.byKind(items, List.of());
    private Mask wanted = Mask.all(0);
    private Set<String> opened = Set.of();
    private Subscription running = () -> {};
    private @Nullable Placed whole;
    private @Nullable Placed current;

    /// Rows, and the events that took part when they were given.
    private record Placed(Placement placement, Mask members) {}

    /// @param ready hears of each placement that should be shown from now on
    Placing(Background background, TextRuler ruler, Consumer<Placement> ready) {
        this.background = background;
        this.ruler = ruler;
        this.ready = ready;
        rest.setOnFinished(_ -> settle());
    }

    /// Gives up what is under way.
    void stop() {
        rest.stop();
        running.cancel();
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
            place(lanes.keeping(bits(members)), members);
        }
    }

    private void open(Catalog other) {
        catalog = other;
        running.cancel(); // it places another dataset
        whole = null;
        current = null;
        if (other.entries().size() < SMALL) {
            become(opened(other, Progress.NONE));
            return;
        }
        items = Items.of(List.of());
        lanes = CatalogItems.lanes(other, items);
        ready.accept(Placement.of(items, lanes, ruler));
        running =
                background.start(
                        new Job<>(
                                "placement",
                                progress -> opened(other, telling(progress)),
                                this::become,
                                Placing::lost));
    }

    /// What a catalog looks like when it is placed for the first time.
    private record Opened(Items items, Lanes lanes, Placed placed) {}

    private Opened opened(Catalog other, Progress progress) {
        Items all = CatalogItems.of(other);
        Lanes among = CatalogItems.lanes(other, all);
        Placement placement = Placement.of(all, among, ruler, progress);
        return new Opened(all, among, new Placed(placement, Mask.all(all.count())));
    }

    private void become(Opened first) {
        items = first.items();
        lanes = first.lanes();
        become(first.placed());
    }

    private void place(Lanes among, Mask members) {
        Items placed = items;
        if (among.total() < SMALL) {
            become(new Placed(Placement.of(placed, among, ruler), members));
            return;
        }
        running =
                background.start(
                        new Job<>(
                                "placement",
                                progress ->
                                        new Placed(
                                                Placement.of(
                                                        placed, among, ruler, telling(progress)),
                                                members),
                                this::become,
                                Placing::lost));
    }

    private static Progress telling(dateline.ui.work.Progress progress) {
        return (done, of) -> {
            progress.reached(of == 0 ? 1 : (double) done / of);
            return !progress.cancelled();
        };
    }

    private static void lost(Throwable failure) {
        throw new IllegalStateException("placing the events", failure);
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
        if (base != null) {
            show(base);
        }
    }

    private void show(Placed placed) {
        Placement placement = placed.placement();
        if (!placed.members().equals(wanted)) {
            placement = placement.masked(bits(wanted));
        }
        List<Kind> kinds = catalog.dataset().kinds();
        for (int lane = 0; lane < kinds.size(); lane++) {
            if (opened.contains(kinds.get(lane).id())) {
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

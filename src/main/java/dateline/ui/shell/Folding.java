package dateline.ui.shell;

import dateline.state.Change;
import dateline.state.Pane;
import dateline.state.Store;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Folds the panes that a narrow window leaves no room for, and gives them back when it is wide
/// again.
///
/// A pane the reader calls for all the same lies over the timeline as a drawer until the reader
/// closes it or calls for another. What the reader closed is not given back.
final class Folding {
    private static final List<Pane> FIRST_FOLDED = List.of(Pane.FACETS, Pane.SOURCES);

    private final Store store;
    private final SideBySide panes;

    /// Folded for want of room, to be given back.
    private final Set<Pane> folded = EnumSet.noneOf(Pane.class);

    /// Called for where there is no room.
    private final Set<Pane> drawers = EnumSet.noneOf(Pane.class);

    /// Toggled by this and not by the reader; the store may tell of it later.
    private final Set<Pane> own = EnumSet.noneOf(Pane.class);

    /// @param panes what is folded
    Folding(Store store, SideBySide panes) {
        this.store = store;
        this.panes = panes;
        panes.widthProperty().addListener(_ -> resized());
    }

    /// Makes room after panes were opened or closed.
    void changed(Set<Pane> before, Set<Pane> after) {
        for (Pane pane : Pane.values()) {
            boolean toggled = before.contains(pane) != after.contains(pane);
            if (toggled && !own.remove(pane)) {
                folded.remove(pane);
                drawers.remove(pane);
                if (after.contains(pane) && panes.getWidth() > 0) {
                    calledFor(pane, after);
                }
            }
        }
    }

    /// A drawer takes the place of any other; a pane beside the timeline may leave another no room.
    private void calledFor(Pane pane, Set<Pane> shown) {
        Division division = panes.division(shown);
        for (Pane other : FIRST_FOLDED) {
            if (other != pane && division.drawer(other)) {
                boolean stays = drawers.contains(other) && division.beside(pane);
                if (!stays) {
                    fold(other);
                }
            }
        }
        if (division.drawer(pane)) {
            drawers.add(pane);
        }
    }

    private void resized() {
        Set<Pane> shown = copy(store.state().panes());
        for (Pane pane : FIRST_FOLDED) {
            if (panes.division(shown).drawer(pane) && !drawers.contains(pane)) {
                fold(pane);
                shown.remove(pane);
            }
        }
        for (Pane pane : FIRST_FOLDED.reversed()) {
            Set<Pane> wanted = copy(shown);
            wanted.addAll(folded);
            if (panes.division(wanted).beside(pane)) {
                drawers.remove(pane);
                if (folded.remove(pane)) {
                    toggle(pane);
                    shown.add(pane);
                }
            }
        }
    }

    private void fold(Pane pane) {
        folded.add(pane);
        drawers.remove(pane);
        toggle(pane);
    }

    private void toggle(Pane pane) {
        own.add(pane);
        store.apply(new Change.TogglePane(pane));
    }

    private static Set<Pane> copy(Set<Pane> panes) {
        Set<Pane> copy = EnumSet.noneOf(Pane.class);
        copy.addAll(panes);
        return copy;
    }
}

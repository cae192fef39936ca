package dateline.ui.shell;

import dateline.state.Pane;
import dateline.state.Store;
import dateline.ui.timeline.TimelineView;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// The window at first sight: the timeline where it is going to stand, and around it nothing but
/// the colour of what is to come.
///
/// It needs no style sheet and no control, which take longer than all of the picture; the
/// [MainWindow] takes the timeline over from it. Where a large file is to be read first, what is
/// said of that stands in it instead, and needs no more than the style sheets.
public final class FirstSight extends Region {
    private final Store store;
    private final Outfit outfit;
    private final TimelineView timeline;
    private @Nullable Lobby lobby;

    /// @param store what the reader looks at
    /// @param outfit what the window is going to be given to work with
    public FirstSight(Store store, Outfit outfit) {
        this.store = store;
        this.outfit = outfit;
        timeline =
                new TimelineView(
                        store, outfit.background(), outfit.pace(), TimelineView.Scope.PICTURE);
        timeline.setVisible(false);
        getChildren().add(timeline);
    }

    /// The timeline, to be seen once something is open.
    public TimelineView timeline() {
        return timeline;
    }

    /// What the reader looks at.
    public Store store() {
        return store;
    }

    /// What the window is going to be given to work with.
    public Outfit outfit() {
        return outfit;
    }

    /// Shows what is open now.
    public void show() {
        timeline.setVisible(store.state().catalog().dated() > 0);
    }

    /// Says that a file is being read, as the window is going to.
    ///
    /// @param cancel gives it up
    public void reading(Path file, Runnable cancel) {
        Lobby said = new Lobby(() -> {}, _ -> {}, () -> {});
        said.reading(file, cancel);
        getChildren().add(said);
        lobby = said;
    }

    @Override
    protected void layoutChildren() {
        Division division =
                SideBySide.division(getWidth(), store.state().panes(), outfit.settings());
        double left = division.room(Pane.FACETS);
        double width = Math.max(0, getWidth() - left - division.room(Pane.SOURCES));
        double height = Math.max(0, getHeight() - TopBar.HEIGHT - StatusLine.HEIGHT);
        timeline.resizeRelocate(left, TopBar.HEIGHT, width, height);
        if (lobby != null) {
            lobby.resizeRelocate(0, TopBar.HEIGHT, getWidth(), height);
        }
    }
}

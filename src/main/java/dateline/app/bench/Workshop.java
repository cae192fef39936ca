package dateline.app.bench;

import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.time.Viewport;
import dateline.ui.look.Theme;
import dateline.ui.timeline.TimelineView;
import dateline.ui.timeline.TimelineView.Pace;
import dateline.ui.work.SameThread;

import javafx.scene.Group;
import javafx.scene.Scene;

import java.time.InstantSource;

/// A timeline in a window of its own, ready to be moved and painted; used on the JavaFX thread.
final class Workshop {
    private final Store store = new Store(ViewState.EMPTY, InstantSource.system());
    private final TimelineView view = new TimelineView(store, new SameThread(), Pace.STILL);
    private final Scene scene = new Scene(new Group(view), Canvases.WIDTH, Canvases.HEIGHT);

    Workshop() {
        view.setPrefSize(Canvases.WIDTH, Canvases.HEIGHT);
        Theme.LIGHT.apply(scene);
    }

    /// Shows a catalog, with all its rows given.
    void open(Catalog catalog) {
        Canvases.painted(scene, () -> {});
        store.apply(Change.Open.of(catalog, store.state().viewport().widthPx()));
        Canvases.painted(scene, () -> {});
    }

    Store store() {
        return store;
    }

    TimelineView view() {
        return view;
    }

    Scene scene() {
        return scene;
    }

    Viewport viewport() {
        return store.state().viewport();
    }

    void move(Viewport to) {
        store.apply(new Change.Move(to));
    }
}

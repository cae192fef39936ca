package dateline.app.bench;

import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.time.Viewport;
import dateline.ui.look.Theme;
import dateline.ui.timeline.TimelineView;
import dateline.ui.timeline.TimelineView.Pace;
import dateline.ui.work.Background;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import java.time.InstantSource;

/// A timeline in a window of its own, ready to be moved and painted; used on the JavaFX thread.
final class Workshop {
    private final Store store = new Store(ViewState.EMPTY, InstantSource.system());
    private final TimelineView view;
    private final Scene scene;

    /// @param background where events are given their rows
    Workshop(Background background) {
        view = new TimelineView(store, background, Pace.STILL);
        scene = new Scene(new Group(view), Canvases.WIDTH, Canvases.HEIGHT);
        view.setPrefSize(Canvases.WIDTH, Canvases.HEIGHT);
        Theme.LIGHT.apply(scene);
    }

    /// Opens a catalog; its events may be given their rows later.
    void open(Catalog catalog) {
        Canvases.painted(scene, () -> {});
        store.apply(Change.Open.of(catalog, store.state().viewport().widthPx()));
    }

    /// What the window shows.
    WritableImage picture() {
        return scene.snapshot(new WritableImage(Canvases.WIDTH, Canvases.HEIGHT));
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

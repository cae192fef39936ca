package dateline.ui.timeline;

import dateline.layout.Hit;
import dateline.state.Change;
import dateline.state.Framing;
import dateline.state.Page;
import dateline.state.Store;
import dateline.time.Viewport;

import javafx.animation.PauseTransition;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// What a click does, by what lies under it.
final class Clicks {
    /// How long a click on the density waits for a second one, which its list would swallow.
    private static final Duration SECOND_CLICK = Duration.millis(300);

    private final PauseTransition listing = new PauseTransition(SECOND_CLICK);
    private final TimelineView view;
    private final Picture picture;
    private final Store store;

    Clicks(TimelineView view, Store store) {
        this.view = view;
        this.store = store;
        picture = view.picture();
    }

    /// The primary button was pressed and let go at one point.
    void at(MouseEvent event) {
        listing.stop();
        switch (picture.hitAt(event.getX(), event.getY())) {
            case Hit.OnEvent hit -> select(picture.event(hit.item()).id(), event);
            case Hit.OnDensity hit -> density(hit, event);
            case Hit.OnHidden hit -> view.pointing().list(hit, event.getX(), event.getY());
            case Hit.OnHeader(int lane) ->
                    store.apply(
                            new Change.Arrange(
                                    store.state().lanes().foldToggled(picture.lane(lane))));
            case Hit.OnChip(int lane, int _) ->
                    store.apply(
                            new Change.Arrange(
                                    store.state().lanes().openToggled(picture.lane(lane))));
            case Hit.OnLane _, Hit.OnNothing _ -> {
                if (!event.isShortcutDown() && !event.isShiftDown()) {
                    store.apply(new Change.Deselect());
                }
            }
        }
    }

    private void select(String event, MouseEvent click) {
        if (click.isShortcutDown()) {
            view.select(new Change.ToggleSelected(event));
        } else if (click.isShiftDown()) {
            view.select(new Change.SelectThrough(event));
        } else {
            view.select(new Change.Select(event));
            sources();
            if (click.getClickCount() == 2) {
                view.navigator().centre(event);
            }
        }
    }

    /// Shows what the selected event rests on, in the tab that is open if it is an event's.
    private void sources() {
        Page page = store.state().panel().page();
        store.apply(new Change.Show(page.isEvent() ? page : new Page.OfEvent(Page.Tab.SOURCES)));
    }

    private void density(Hit.OnDensity hit, MouseEvent event) {
        if (event.getClickCount() == 2) {
            double width = view.camera().shown().widthPx();
            store.apply(
                    new Change.Jump(Viewport.between(hit.from(), hit.to(), width), Framing.PERIOD));
        } else {
            listing.setOnFinished(_ -> view.pointing().list(hit, event.getX(), event.getY()));
            listing.playFromStart();
        }
    }
}

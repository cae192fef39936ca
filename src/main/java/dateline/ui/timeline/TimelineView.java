package dateline.ui.timeline;

import dateline.layout.Frame;
import dateline.layout.Placement;
import dateline.layout.TimelineLayout;
import dateline.paint.Arrival;
import dateline.paint.Palette;
import dateline.state.Change;
import dateline.state.Store;
import dateline.state.Subscription;
import dateline.state.ViewState;
import dateline.ui.work.Background;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// The timeline `.timeline`: ruler, lanes and overview, painted from the store and never more than
/// once a pulse; one focus stop. Its children are the [Layers].
///
/// The order of a frame: the width goes to the store; the layout is made for the view that is
/// shown; lanes, ruler and overview are painted from it. Everything
/// that happens between two pulses only changes the store and asks for the next one.
public final class TimelineView extends Region {
    private final Store store;
    private final Subscription subscription;
    private final Picture picture;
    private final Camera camera;
    private final Pointing pointing;
    private final Layers layers;
    private final Placing placing;
    private final Arriving arriving = new Arriving(this::repaint);
    private final Gestures gestures;
    private final Navigator navigator;
    private boolean dirty = true;
    private boolean byHand;
    private int paints;

    /// Whether jumps are shown as a way or only as their end.
    public enum Pace {
        SMOOTH,
        /// For pictures, tests, and readers who asked for less motion.
        STILL
    }

    /// @param store what the reader looks at
    /// @param background where large datasets are given their rows
    /// @param pace how jumps are shown
    public TimelineView(Store store, Background background, Pace pace) {
        this.store = store;
        FontRuler ruler = new FontRuler();
        picture = new Picture(store, this::getHeight);
        camera = new Camera(store, picture, pace, this::moved);
        pointing = new Pointing(picture, new Order(store), this::spotlight);
        layers = new Layers(store, ruler, camera::scrollTo);
        placing = new Placing(background, ruler, this::replaced);
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setMinSize(0, 0);
        getChildren().addAll(layers.nodes());
        navigator = new Navigator(store, picture, camera);
        gestures = new Gestures(this, store);
        focusedProperty().subscribe(_ -> repaint());
        subscription = store.listen(this::changed);
        placing.follow(store.state());
        speak();
    }

    /// Ends listening; the view is of no use afterwards.
    public void dispose() {
        gestures.dispose();
        placing.stop();
        camera.stop();
        arriving.stop();
        subscription.cancel();
    }

    /// Paints in other colours from now on.
    public void setPalette(Palette other) {
        layers.setPalette(other);
        repaint();
    }

    /// The colours it paints in.
    public Palette palette() {
        return layers.palette();
    }

    /// Shows jumps otherwise from now on.
    public void setPace(Pace other) {
        camera.setPace(other);
    }

    /// Has the plain wheel zoom over the lanes, or scroll them.
    public void setWheelZooms(boolean zooms) {
        gestures.setHabit(zooms ? Wheel.Habit.ZOOMS : Wheel.Habit.SCROLLS);
    }

    /// Gives up a drag that is under way.
    ///
    /// @return whether one was
    public boolean cancelGesture() {
        return gestures.cancel();
    }

    /// Has somebody hear of what the pointer rests on.
    public void setOnPointed(Consumer<Pointed> listener) {
        pointing.setOnPointed(listener);
    }

    /// Has somebody list the events behind a density that was clicked.
    public void setOnCrowd(Consumer<Crowd> listener) {
        pointing.setOnCrowd(listener);
    }

    /// Goes where commands say.
    public Navigator navigator() {
        return navigator;
    }

    /// How often the lanes have been painted.
    public int paints() {
        return paints;
    }

    /// How many events the last paint of the lanes showed.
    public int marks() {
        TimelineLayout painted = picture.painted();
        return painted == null ? 0 : painted.marks().count();
    }

    /// Where the mark nearest to a point of this node was painted; empty where none was.
    public Optional<Point2D> markNearest(double x, double y) {
        return picture.markNearest(x, y);
    }

    /// What can be seen.
    Picture picture() {
        return picture;
    }

    /// Where the reader looks.
    Camera camera() {
        return camera;
    }

    /// What the pointer rests on.
    Pointing pointing() {
        return pointing;
    }

    /// What is painted on.
    Layers layers() {
        return layers;
    }

    /// Whether a height of this node lies in the overview.
    boolean onOverview(double y) {
        return y >= getHeight() - OverviewBar.HEIGHT;
    }

    /// Makes a change to what is under the hand, which is in sight and stays where it is.
    void select(Change change) {
        byHand = true;
        store.apply(change);
        byHand = false;
    }

    private void changed(ViewState before, ViewState after) {
        placing.follow(after);
        placing.settleSoon(camera.pace());
        camera.follow(before, after);
        if (!Objects.equals(before.selection().lead(), after.selection().lead())) {
            speak();
            Optional.ofNullable(after.selection().lead())
                    .filter(_ -> !byHand)
                    .ifPresent(navigator::bringIntoView);
        }
        if (Layers.differ(before, after)) {
            repaint();
        }
    }

    private void moved() {
        pointing.lose();
        repaint();
    }

    private void replaced(Placement rows) {
        camera.holding(() -> picture.setRows(rows));
        repaint();
    }

    /// Asks for a paint in the next pulse; twenty askings make one.
    private void repaint() {
        dirty = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double time = getWidth() - Frame.HEADER_PX;
        if (time < 1 || picture.lanesPx() < 1) {
            return;
        }
        camera.resize(time);
        dirty |= layers.resize(getWidth(), getHeight(), picture, density());
        if (dirty) {
            paint();
        }
    }

    /// How many pixels of the screen one pixel of the picture has.
    private double density() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private void paint() {
        dirty = false;
        paints++;
        Optional<TimelineLayout> layout = picture.layoutOf(camera.shown());
        picture.setPainted(layout.orElse(null));
        layout.ifPresentOrElse(now -> layers.paint(now, arrival(now), isFocused()), layers::clear);
        spotlight();
    }

    private Arrival arrival(TimelineLayout now) {
        return camera.pace() == Pace.STILL
                ? Arrival.NONE
                : arriving.at(now.scale(), System.nanoTime());
    }

    /// Places what stands out, without painting the lanes.
    private void spotlight() {
        TimelineLayout painted = picture.painted();
        if (painted != null && !dirty) {
            layers.spotlight(painted, pointing.event());
        }
    }

    private void speak() {
        setAccessibleText(Spoken.of(store.state()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}

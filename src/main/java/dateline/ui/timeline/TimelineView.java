package dateline.ui.timeline;

import dateline.layout.Placement;
import dateline.layout.Tally;
import dateline.layout.TimelineLayout;
import dateline.paint.Palette;
import dateline.state.Change;
import dateline.state.Store;
import dateline.state.Subscription;
import dateline.state.ViewState;
import dateline.ui.work.Background;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// The timeline `.timeline`: ruler, lanes and overview, painted from the store and never more than
/// once a pulse; one focus stop. Its children are the [Layers], its frames the work of the [Easel].
public final class TimelineView extends Region {
    /// Covered by a picture, so that its ground would be filled for nothing.
    private static final PseudoClass PAINTED = PseudoClass.getPseudoClass("painted");

    private final Store store;
    private final Subscription subscription;
    private final Picture picture;
    private final Camera camera;
    private final Pointing pointing;
    private final Layers layers;
    private final Easel easel;
    private final Placing placing;
    private final Gestures gestures;
    private final Navigator navigator;
    private final Rehearsal rehearsal;
    private Runnable onRows = () -> {};
    private boolean byHand;
    private Runnable onBegun = () -> {};

    /// What comes with the picture.
    public enum Scope {
        /// The picture alone, which needs no style sheet, until [#fit] is called.
        PICTURE,
        /// All controls.
        WHOLE
    }

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
        this(store, background, pace, Scope.WHOLE);
    }

    /// As above, for now with no more than a scope.
    public TimelineView(Store store, Background background, Pace pace, Scope scope) {
        this.store = store;
        FontRuler ruler = new FontRuler();
        picture = new Picture(store, this::getHeight);
        camera = new Camera(store, picture, pace, this::moved);
        pointing = new Pointing(picture, new Order(store), this::spotlight);
        layers = new Layers(store, ruler, camera::scrollTo);
        easel = new Easel(new Easel.Parts(picture, camera, layers, pointing), this::requestLayout);
        placing = new Placing(background, ruler, this::turn);
        rehearsal = new Rehearsal(background);
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setMinSize(0, 0);
        getChildren().addAll(layers.nodes());
        navigator = new Navigator(store, picture, camera);
        gestures = new Gestures(this, store);
        focusedProperty().subscribe(_ -> easel.repaint());
        subscription = store.listen(this::changed);
        placing.follow(store.state());
        speak();
        if (scope == Scope.WHOLE) {
            fit();
        }
    }

    /// Adds the controls, if they are not there yet; needs a style sheet below everything.
    public void fit() {
        List<Node> controls = layers.fit();
        getChildren().addAll(getChildren().indexOf(layers.overview()) + 1, controls);
        if (!controls.isEmpty()) {
            easel.repaint();
        }
    }

    /// Draws the letters of any picture now, where there is time for it.
    public void prepareLetters() {
        layers.letters().prepare(FontLetters.OF_ANY_PICTURE);
    }

    /// Ends listening; the view is of no use afterwards.
    public void dispose() {
        gestures.dispose();
        placing.stop();
        rehearsal.stop();
        camera.stop();
        easel.stop();
        subscription.cancel();
    }

    /// Paints in other colours from now on.
    public void setPalette(Palette other) {
        easel.setPalette(other);
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

    /// Has somebody hear whenever rows are shown of what has [#begun].
    public void setOnBegun(Runnable listener) {
        onBegun = listener;
    }

    /// Goes where commands say.
    public Navigator navigator() {
        return navigator;
    }

    /// How often the lanes have been painted.
    public int paints() {
        return easel.paints();
    }

    /// How many events the last paint of the lanes showed.
    public int marks() {
        TimelineLayout painted = picture.painted();
        return painted == null ? 0 : painted.marks().count();
    }

    /// Whether what is open is shown as it will be, at its opening zoom at least: more events may
    /// still be given their rows.
    public boolean begun() {
        return placing.begun();
    }

    /// Whether all events of what is open have been given their rows.
    public boolean placed() {
        return placing.placed();
    }

    /// How many events have to do with the period in sight; empty while they are given places in
    /// the picture.
    public Optional<Tally> inView() {
        return picture.inView();
    }

    /// Has somebody hear when events were given other places in the picture.
    public void setOnRows(Runnable listener) {
        onRows = listener;
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
            easel.repaint();
        }
    }

    private void turn(Placement rows) {
        easel.turn(rows);
        onRows.run();
        if (begun()) {
            onBegun.run();
        }
    }

    private void moved() {
        pointing.lose();
        easel.repaint();
    }

    private void spotlight() {
        easel.spotlight();
    }

    @Override
    protected void layoutChildren() {
        easel.layout(new Easel.Area(getWidth(), getHeight(), density(), isFocused()));
        pseudoClassStateChanged(PAINTED, picture.painted() != null);
        Window window = window();
        if (window != null && window.isShowing()) {
            prepare();
        }
    }

    /// Makes ready what will be asked for, where a reader is there to ask.
    private void prepare() {
        rehearsal.stir();
        rehearsal.begin(layers.letters());
        TimelineLayout painted = picture.painted();
        if (painted != null && placed()) {
            rehearsal.rehearse(layers.letters(), store.state(), painted);
        }
    }

    /// How many pixels of the screen one pixel of the picture has.
    private double density() {
        Window window = window();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private @Nullable Window window() {
        return getScene() == null ? null : getScene().getWindow();
    }

    private void speak() {
        setAccessibleText(Spoken.of(store.state()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}

package dateline.ui.timeline;

import dateline.layout.Extent;
import dateline.layout.Fit;
import dateline.layout.Frame;
import dateline.layout.Hit;
import dateline.layout.LaneBox;
import dateline.layout.LaneStack;
import dateline.layout.Marks;
import dateline.layout.Neighbours;
import dateline.layout.Placement;
import dateline.layout.TimelineLayout;
import dateline.paint.Arrival;
import dateline.paint.Emphasis;
import dateline.paint.OverlayPainter;
import dateline.paint.Palette;
import dateline.paint.RulerPainter;
import dateline.paint.TimelinePainter;
import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Entry;
import dateline.state.Span;
import dateline.state.Store;
import dateline.state.Subscription;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.time.Tick;
import dateline.time.Viewport;
import dateline.ui.work.Background;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The timeline: ruler, lanes and overview, painted from the store and never more than once a
/// pulse.
///
/// ```
/// TimelineView .timeline          one focus stop
/// ├── Sheet                       the lanes
/// ├── HoverSpot                   what the pointer rests on
/// ├── Sheet                       the ruler
/// ├── OverviewBar
/// ├── LaneScroll .lane-scroll     when there are more lanes than fit
/// ├── DragMark …                  while a period is swept or measured
/// └── Region .focus-ring
/// ```
/// The order of a frame: the width goes to the store; the layout is made for the view that is
/// shown; lanes, ruler and overview are painted from it. Everything
/// that happens between two pulses only changes the store and asks for the next one.
public final class TimelineView extends Region {
    private static final Messages SAY = Messages.of(TimelineView.class);

    /// How long a filter must rest before the events are given new rows.
    private static final Duration REST = Duration.millis(350);

    private final Store store;
    private final Subscription subscription;
    private final FontRuler ruler = new FontRuler();
    private final Sheet lanes = new Sheet();
    private final Sheet rulerSheet = new Sheet();
    private final OverviewBar overview = new OverviewBar();
    private final HoverSpot hoverSpot = new HoverSpot();
    private final DragMark dragMark = new DragMark();
    private final Region focusRing = new Region();
    private final LaneScroll laneScroll = new LaneScroll(this::scrollTo);
    private final Placing placing;
    private final Motion motion;
    private final Arriving arriving = new Arriving(this::repaint);
    private final PauseTransition rest = new PauseTransition(REST);
    private final Gestures gestures;
    private final Navigator navigator;
    private Consumer<Pointed> pointing = _ -> {};
    private Consumer<Crowd> listing = _ -> {};
    private Pace pace;
    private Palette palette = Palette.LIGHT;
    private Viewport shown;
    private FontLetters letters = new FontLetters(1);
    private @Nullable Placement placement;
    private @Nullable TimelineLayout layout;
    private @Nullable String hovered;
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
        this.pace = pace;
        shown = store.state().viewport();
        placing = new Placing(background, ruler, this::replaced);
        motion = new Motion(this::flown);
        getStyleClass().add("timeline");
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setMinSize(0, 0);
        getChildren()
                .addAll(lanes, hoverSpot, rulerSheet, overview, laneScroll, dragMark, focusRing);
        gestures = new Gestures(this, store, dragMark);
        navigator = new Navigator(this, store);
        focusedProperty().subscribe(_ -> repaint());
        rest.setOnFinished(_ -> placing.settle());
        subscription = store.listen(this::changed);
        placing.follow(store.state());
        spoken();
    }

    /// Ends listening; the view is of no use afterwards.
    public void dispose() {
        gestures.dispose();
        rest.stop();
        motion.stop();
        arriving.stop();
        subscription.cancel();
    }

    /// Paints in other colours from now on.
    public void setPalette(Palette other) {
        palette = other;
        repaint();
    }

    /// Shows jumps otherwise from now on.
    public void setPace(Pace other) {
        pace = other;
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
        pointing = listener;
    }

    /// Has somebody list the events behind a density that was clicked.
    public void setOnCrowd(Consumer<Crowd> listener) {
        listing = listener;
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
        TimelineLayout painted = layout;
        return painted == null ? 0 : painted.marks().count();
    }

    /// Where the mark nearest to a point of this node was painted; empty where none was.
    public Optional<Point2D> markNearest(double x, double y) {
        TimelineLayout painted = layout;
        if (painted == null) {
            return Optional.empty();
        }
        Marks marks = painted.marks();
        return IntStream.range(0, marks.count())
                .mapToObj(m -> new Point2D(marks.x(m), marks.y(m) + rulerHeight()))
                .min(Comparator.comparingDouble(at -> at.distance(x, y)));
    }

    /// Asks for a paint in the next pulse; twenty askings make one.
    void repaint() {
        dirty = true;
        requestLayout();
    }

    /// The view that is painted: the state's, or one on the way there.
    Viewport shown() {
        return shown;
    }

    /// What is said of the drag that is under way, or nothing.
    String said() {
        return dragMark.isVisible() ? dragMark.words() : "";
    }

    /// What was painted last, or null before the first paint.
    @Nullable TimelineLayout painted() {
        return layout;
    }

    /// What lies under a point of this node.
    Hit hitAt(double x, double y) {
        boolean inLanes = y >= rulerHeight() && y < rulerHeight() + lanes.getHeight();
        return layout == null || !inLanes ? Hit.NOTHING : layout.hitAt(x, y - rulerHeight());
    }

    OverviewBar overview() {
        return overview;
    }

    /// Where the arrow keys lead, or nothing before anything is placed.
    Optional<Neighbours> neighbours() {
        return Optional.ofNullable(placement).map(Neighbours::new);
    }

    /// The event of an item.
    Entry event(int item) {
        return store.state().catalog().entries().get(item);
    }

    /// Shows a view at once, as the hand asks, from the view that is shown.
    void move(Viewport view) {
        motion.stop();
        flown(view.clamped(store.state().limits()));
        store.apply(new Change.Move(shown));
    }

    /// Makes a change to what is under the hand, which is in sight and stays where it is.
    void select(Change change) {
        byHand = true;
        store.apply(change);
        byHand = false;
    }

    /// Scrolls the lanes by some pixels, as far as there are lanes.
    ///
    /// @return whether they could be scrolled
    boolean scroll(double downPx) {
        double before = Math.min(store.state().scrollPx(), scrollable());
        double to = Math.clamp(before + Math.rint(downPx), 0, scrollable());
        store.apply(new Change.Scroll(to));
        return to != before;
    }

    private void scrollTo(double px) {
        scroll(px - Math.min(store.state().scrollPx(), scrollable()));
    }

    /// How far the lanes can be scrolled.
    double scrollable() {
        if (placement == null) {
            return 0;
        }
        double all = new LaneStack(placement, store.state().lanes().folded()).height();
        return Math.max(0, all - lanesHeight());
    }

    /// Shows what the pointer rests on, at a point of this node.
    void hover(Hit hit, double x, double y) {
        Pointed pointed = pointed(hit, x, y);
        String event = pointed instanceof Pointed.AtEvent at ? at.entry().id() : null;
        if (!Objects.equals(hovered, event)) {
            hovered = event;
            spotlight();
        }
        pointing.accept(pointed);
    }

    /// Lists the events behind a density.
    void list(Hit.OnDensity hit, double x, double y) {
        if (layout != null) {
            List<Entry> entries =
                    IntStream.of(layout.hiddenIn(hit, Crowd.MOST)).mapToObj(this::event).toList();
            listing.accept(new Crowd(entries, hit.count(), x, y));
        }
    }

    /// The id of a lane, which is that of its kind.
    String lane(int lane) {
        return store.state().catalog().dataset().kinds().get(lane).id();
    }

    private Pointed pointed(Hit hit, double x, double y) {
        return switch (hit) {
            case Hit.OnEvent on -> new Pointed.AtEvent(event(on.item()), x, y);
            case Hit.OnDensity on ->
                    new Pointed.AtDensity(
                            lane(on.lane()), new Span(on.from(), on.to()), on.count(), x, y);
            case Hit.OnHeader _, Hit.OnChip _, Hit.OnLane _, Hit.OnNothing _ ->
                    new Pointed.AtNothing();
        };
    }

    /// The view that shows all events that pass the filter, if there are any.
    Optional<Viewport> fitted() {
        return fitted(store.state().layer().visible().places());
    }

    /// The view that shows some events, by place, with room for their labels.
    Optional<Viewport> fitted(IntStream places) {
        Catalog catalog = store.state().catalog();
        Optional<Span> hull =
                places.mapToObj(catalog::span).flatMap(Optional::stream).reduce(Span::hull);
        Placement rows = placement;
        return rows == null ? Optional.empty() : hull.map(span -> fitted(rows, span));
    }

    private Viewport fitted(Placement rows, Span span) {
        Extent extent = new Extent(span.from(), span.to());
        return Fit.of(rows, extent, store.state().viewport().widthPx());
    }

    /// The frame in which a view would be painted now.
    Frame frame(Viewport view) {
        ViewState state = store.state();
        double scroll = Math.min(state.scrollPx(), scrollable());
        return new Frame(view, Math.max(1, lanesHeight()), scroll, state.lanes().folded());
    }

    /// The layout of a view as it would be painted now; empty before anything is placed.
    Optional<TimelineLayout> layoutOf(Viewport view) {
        return Optional.ofNullable(placement).map(rows -> TimelineLayout.of(rows, frame(view)));
    }

    /// As [#layoutOf], with every lane in it however far the lanes are scrolled: its heights are
    /// counted from the top of the first lane.
    Optional<TimelineLayout> wholeLayoutOf(Viewport view) {
        return Optional.ofNullable(placement)
                .map(rows -> TimelineLayout.of(rows, whole(view, rows)));
    }

    private Frame whole(Viewport view, Placement rows) {
        Set<String> folded = store.state().lanes().folded();
        return new Frame(view, Math.max(1, new LaneStack(rows, folded).height()), 0, folded);
    }

    /// Scrolls the lanes by as little as brings a height into sight, counted from the top of the
    /// first lane.
    void scrollIntoView(double y) {
        double now = Math.min(store.state().scrollPx(), scrollable());
        double least = y + LaneBox.ROW_PX - lanesHeight();
        double most = y - 2 * LaneBox.ROW_PX;
        double to = Math.clamp(now, Math.min(least, most), Math.max(least, most));
        if (lanesHeight() > 4 * LaneBox.ROW_PX) {
            scroll(to - now);
        }
    }

    private void changed(ViewState before, ViewState after) {
        placing.follow(after);
        if (placing.unsettled()) {
            restThenSettle();
        }
        if (before.catalog() != after.catalog()) {
            motion.stop();
            shown = after.viewport();
            fitIfFramed();
        } else if (!before.viewport().equals(after.viewport())) {
            fly(after.viewport());
        }
        if (!Objects.equals(before.selection().lead(), after.selection().lead())) {
            spoken();
            Optional.ofNullable(after.selection().lead())
                    .filter(_ -> !byHand)
                    .ifPresent(navigator::bringIntoView);
        }
        if (paintsOtherwise(before, after)) {
            repaint();
        }
    }

    private static boolean paintsOtherwise(ViewState before, ViewState after) {
        return before.scrollPx() != after.scrollPx()
                || !before.lanes().equals(after.lanes())
                || !before.layer().equals(after.layer())
                || !Objects.equals(before.ages(), after.ages())
                || !before.selection().equals(after.selection())
                || !before.find().equals(after.find());
    }

    private void fly(Viewport to) {
        boolean there = shown.equals(to) || shown.widthPx() != to.widthPx();
        if (pace == Pace.STILL || there) {
            motion.stop();
            flown(to);
        } else {
            motion.fly(shown, to);
        }
    }

    private void flown(Viewport view) {
        if (hovered != null && !shown.equals(view)) {
            hover(Hit.NOTHING, 0, 0); // the pointer rests on something else now
        }
        shown = view;
        repaint();
    }

    private void restThenSettle() {
        if (pace == Pace.STILL) {
            placing.settle();
        } else {
            rest.playFromStart();
        }
    }

    /// Takes new rows, with the selected event held at its height.
    private void replaced(Placement rows) {
        double before = leadY();
        placement = rows;
        layout = layoutOf(shown).orElse(null);
        double moved = leadY() - before;
        if (moved != 0 && !Double.isNaN(moved)) {
            scroll(moved);
        }
        fitIfFramed();
        repaint();
    }

    private double leadY() {
        TimelineLayout now = layout;
        int lead = store.state().catalog().place(store.state().selection().lead());
        if (now == null || lead < 0 || now.markOf(lead).isEmpty()) {
            return Double.NaN;
        }
        return now.marks().y(now.markOf(lead).getAsInt());
    }

    /// Fits what the state wants to be kept fitted.
    private void fitIfFramed() {
        switch (store.state().framing()) {
            case ALL -> fitted().ifPresent(this::refit);
            case HOME -> fittedHome().ifPresent(this::refit);
            case PERIOD, SCALE -> {
                // the reader has chosen what to see
            }
        }
    }

    private Optional<Viewport> fittedHome() {
        Placement rows = placement;
        return rows == null
                ? Optional.empty()
                : store.state().catalog().home().map(home -> fitted(rows, home));
    }

    private void refit(Viewport view) {
        motion.stop();
        flown(view);
        store.apply(new Change.Refit(view));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double time = width - Frame.HEADER_PX;
        if (time < 1 || lanesHeight() < 1) {
            return;
        }
        if (store.state().viewport().widthPx() != time) {
            store.apply(new Change.Resize(time));
            fitIfFramed();
            dirty = true;
        }
        resizeLanes(width, lanesHeight());
        overview.setLayoutY(height - OverviewBar.HEIGHT);
        hoverSpot.setLayoutY(rulerHeight());
        focusRing.resizeRelocate(0, 0, width, height);
        laneScroll.resizeRelocate(
                width - LaneScroll.WIDTH, rulerHeight(), LaneScroll.WIDTH, lanesHeight());
        laneScroll.show(store.state().scrollPx(), scrollable());
        dragMark.setTop(rulerHeight());
        dragMark.resizeRelocate(0, 0, width, height - OverviewBar.HEIGHT);
        if (dirty) {
            paint();
        }
    }

    private void resizeLanes(double width, double height) {
        lanes.setLayoutY(rulerHeight());
        if (letters.scale() != density()) {
            letters = new FontLetters(density());
        }
        boolean resized = lanes.setSize(width, height, letters);
        resized |= rulerSheet.setSize(width, rulerHeight(), letters);
        resized |= overview.setSize(width, OverviewBar.HEIGHT, letters);
        dirty |= resized;
    }

    /// How many pixels of the screen one pixel of the picture has.
    private double density() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private double lanesHeight() {
        return getHeight() - rulerHeight() - OverviewBar.HEIGHT;
    }

    private void paint() {
        dirty = false;
        paints++;
        layout = layoutOf(shown).orElse(null);
        if (layout == null) {
            lanes.clear();
        } else {
            TimelinePainter.paint(layout, palette, lanes.surface(), arrival(layout));
            OverlayPainter.paint(layout, emphasis(), palette, lanes.surface());
            new RulerPainter(palette, rulerSheet.surface())
                    .paint(layout.ruler(), ages(layout), layout.frame().widthPx());
            rulerSheet.show();
            overview.paint(layout.placement(), store.state(), shown, palette);
        }
        lanes.show();
        spotlight();
    }

    private Arrival arrival(TimelineLayout painted) {
        return pace == Pace.STILL ? Arrival.NONE : arriving.at(painted, System.nanoTime());
    }

    private List<Tick> ages(TimelineLayout painted) {
        return Ages.of(store.state())
                .map(ages -> ages.along(painted.ruler(), ruler::tick))
                .orElse(List.of());
    }

    /// The height of the ruler, which a tier of ages makes higher.
    double rulerHeight() {
        return store.state().ages() == null
                ? RulerPainter.HEIGHT
                : RulerPainter.HEIGHT + RulerPainter.AGES;
    }

    private Emphasis emphasis() {
        ViewState state = store.state();
        Set<Integer> selected =
                state.selection().events().stream()
                        .map(state.catalog()::place)
                        .collect(Collectors.toSet());
        int focused = isFocused() ? state.catalog().place(state.selection().lead()) : -1;
        return new Emphasis(selected, focused, -1);
    }

    /// Places what stands out, without painting the lanes.
    private void spotlight() {
        if (layout != null && !dirty) {
            hoverSpot.show(layout, store.state().catalog().place(hovered), palette);
        }
    }

    private void spoken() {
        Catalog catalog = store.state().catalog();
        setAccessibleText(
                catalog.entry(store.state().selection().lead())
                        .map(entry -> Spoken.of(entry.event(), catalog.assessment()))
                        .orElse(SAY.say("timeline.nothing")));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}

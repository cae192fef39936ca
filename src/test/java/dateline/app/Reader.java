package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ui.look.SelectableText;
import dateline.ui.look.Stagehand;
import dateline.ui.outside.Settings;
import dateline.ui.timeline.TimelineView;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody at the keyboard and the mouse, before a window put together as the program does it.
///
/// Sees what stands in the window and not what is behind it; waits for what should come to be seen,
/// however long a busy machine takes to show it.
final class Reader implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_TABS = 80;
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final FxRobot hand = new FxRobot();
    private final Settings settings = Settings.forgotten();
    private final Session session;

    private Reader(Path... lately) {
        settings.put("frame.x", "0"); // elsewhere the wheel of the robot misses
        settings.put("frame.y", "0");
        settings.put("frame.width", "1000");
        settings.put("frame.height", "740");
        settings.put("frame.maximized", "false");
        settings.put(
                "recent",
                Arrays.stream(lately).map(Path::toString).collect(Collectors.joining("\n")));
        session = Stagehand.on(this::raise);
    }

    /// A reader before the dataset that comes with the program.
    ///
    /// @param lately files opened some other day
    static Reader opens(Path... lately) {
        Reader reader = new Reader(lately);
        reader.sees("events in view");
        // the view is fitted once the labels have their rows
        reader.waitsUntil("a drawn story", () -> Stagehand.on(reader::marks) > 0);
        return reader;
    }

    private int marks() {
        return session.window().timeline().marks();
    }

    private Session raise() throws IOException {
        Shelf shelf = new Shelf(settings);
        OpenOptions options = new OpenOptions(Bundled.dataset(), null, null, null, null, null);
        Session raised = Stages.raise(shelf, settings, () -> {});
        raised.open(options, progress -> shelf.open(options.source(), progress));
        return raised;
    }

    @Override
    public void close() {
        Stagehand.run(
                () -> {
                    stage().hide();
                    session.window().dispose();
                });
    }

    // What is done.

    /// Presses keys together.
    void presses(KeyCode... keys) {
        hand.push(keys);
    }

    /// Types.
    void writes(String text) {
        hand.write(text, 0);
    }

    /// Presses Tab until something that a screen reader names so has the keyboard.
    void tabsTo(String name) {
        String at = focus().getAccessibleText();
        for (int i = 0; i < MOST_TABS && (at == null || !at.startsWith(name)); i++) {
            presses(KeyCode.TAB);
            at = focus().getAccessibleText();
        }
        assertThat(at).startsWith(name);
    }

    /// Has the first command done that goes by some words.
    void commands(String words) {
        presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        writes(words);
        presses(KeyCode.ENTER);
        seesGone(".palette");
    }

    /// Moves the mouse to a point of the timeline.
    void pointsAt(Point2D at) {
        movesTo(Stagehand.on(() -> timeline().localToScreen(at)));
    }

    /// Moves the mouse to the middle of the first thing that a selector picks.
    void pointsInto(String selector) {
        movesTo(awaits(selector, () -> one(selector).map(Reader::middle)));
    }

    /// Moves the mouse in one step: the way there is nothing to the window, and takes long.
    private void movesTo(Point2D screen) {
        hand.robotContext().getMouseRobot().moveNoWait(screen);
        Stagehand.settle();
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /// Clicks where the mouse is.
    void clicks() {
        holds(MouseButton.PRIMARY);
        letsGo(MouseButton.PRIMARY);
    }

    /// Clicks on what says something, in any window.
    void clicksOn(String words) {
        movesTo(awaits("“" + words + "”", () -> saying(words).map(Reader::middle)));
        clicks();
    }

    /// Presses a button of the mouse and keeps it down.
    void holds(MouseButton button) {
        hand.press(button);
    }

    /// Lets a button of the mouse go.
    void letsGo(MouseButton button) {
        hand.release(button);
    }

    /// Turns the wheel forward.
    void turnsTheWheel(int notches) {
        hand.scroll(notches, VerticalDirection.UP);
    }

    // What is seen.

    /// Waits until something is there; looks on the toolkit's thread.
    <T> T awaits(String what, Callable<Optional<T>> look) {
        AtomicReference<@Nullable T> seen = new AtomicReference<>();
        waitsUntil(
                what,
                () -> {
                    seen.set(Stagehand.on(look).orElse(null));
                    return seen.get() != null;
                });
        return Objects.requireNonNull(seen.get());
    }

    /// Waits until something holds of what this reader sees.
    void waitsUntil(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited for " + what + " and saw " + words());
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    /// Waits until some words stand somewhere in a window.
    void sees(String words) {
        awaits("“" + words + "”", () -> saying(words));
    }

    /// Waits until some words stand nowhere any more.
    void seesNoMore(String words) {
        waitsUntil("no “" + words + "”", () -> Stagehand.on(() -> saying(words)).isEmpty());
    }

    /// Waits until nothing that a selector picks is there any more.
    void seesGone(String selector) {
        waitsUntil("no " + selector, () -> Stagehand.on(() -> one(selector)).isEmpty());
    }

    /// What the status line says, on the left and on the right.
    String status() {
        return String.join(" ", texts(".status-line"));
    }

    /// The scale as the status line has it.
    String scale() {
        return status().replaceFirst(".*(1 px = [^·]+).*", "$1");
    }

    /// The heading of the panel on the right.
    String heading() {
        return reads(".source-panel .title-text");
    }

    /// Everything that stands in the panel on the right.
    List<String> panel() {
        return texts(".source-panel");
    }

    /// The title on the card beside the pointer.
    String card() {
        return reads(".hover-card");
    }

    /// The first words in the first thing that a selector picks.
    String reads(String selector) {
        return texts(selector).getFirst();
    }

    private List<String> texts(String selector) {
        return awaits(selector, () -> one(selector).map(Reader::texts));
    }

    private static List<String> texts(Node node) {
        return switch (node) {
            case Text text -> List.of(text.getText());
            case Labeled label -> List.of(label.getText());
            case Parent parent -> Stagehand.texts(parent);
            default -> List.of();
        };
    }

    /// The number in the first words anywhere that a pattern finds; "One" is a number too.
    int number(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(String.join("\n", words()));
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1).equals("One") ? 1 : Integer.parseInt(found.group(1));
    }

    /// What a screen reader says of the timeline.
    String spoken() {
        return Stagehand.on(() -> timeline().getAccessibleText());
    }

    /// The title of the window.
    String title() {
        return Stagehand.on(() -> stage().getTitle());
    }

    /// What lies on the clipboard.
    String clipboard() {
        return Stagehand.on(() -> Clipboard.getSystemClipboard().getString());
    }

    /// The mark nearest to a point of the timeline.
    Point2D mark(double x, double y) {
        return awaits("a mark", () -> timeline().markNearest(x, y));
    }

    /// What has the keyboard.
    Node focus() {
        return awaits("a focus", () -> Optional.ofNullable(stage().getScene().getFocusOwner()));
    }

    /// How bright the window is in its corner, from 0 to 1.
    double brightness() {
        return Stagehand.on(
                () ->
                        stage().getScene()
                                .snapshot(null)
                                .getPixelReader()
                                .getColor(2, 2)
                                .getBrightness());
    }

    /// The first visible node that a selector picks, in any window.
    private static Optional<Node> one(String selector) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .flatMap(root -> root.lookupAll(selector).stream())
                .filter(Reader::shown)
                .findFirst();
    }

    private static Optional<Node> saying(String words) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .flatMap(root -> Stagehand.nodes(root, node -> says(node, words)).stream())
                .filter(Reader::shown)
                .findFirst();
    }

    private static boolean says(Node node, String words) {
        return switch (node) {
            case SelectableText text -> text.text().contains(words);
            case Labeled label -> label.getText() != null && label.getText().contains(words);
            default -> false;
        };
    }

    private static List<String> words() {
        return Stagehand.on(
                () ->
                        Window.getWindows().stream()
                                .map(window -> window.getScene().getRoot())
                                .flatMap(root -> Stagehand.texts(root).stream())
                                .toList());
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Stage stage() {
        return (Stage) session.window().root().getScene().getWindow();
    }

    private TimelineView timeline() {
        return session.window().timeline();
    }
}

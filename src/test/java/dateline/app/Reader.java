package dateline.app;

import dateline.ui.look.SelectableText;
import dateline.ui.look.Stagehand;
import dateline.ui.outside.Settings;
import dateline.ui.timeline.TimelineView;

import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
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
import java.util.stream.Collectors;

/// Somebody at the keyboard and the mouse, before a window put together as the program does it.
///
/// Sees what stands in the window and not what is behind it; waits for what should come to be seen,
/// however long a busy machine takes to show it.
final class Reader implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final FxRobot hand = new FxRobot();
    private final Settings settings = Settings.forgotten();
    private final Session session;

    private Reader(Path... lately) {
        settings.put("frame.x", "0"); // elsewhere the wheel of the robot misses
        settings.put("frame.y", "0");
        settings.put("frame.width", "1000");
        settings.put("frame.height", "740");
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
        return reader;
    }

    private Session raise() throws IOException {
        Shelf shelf = new Shelf(settings);
        OpenOptions options = new OpenOptions(Bundled.dataset(), null, null, null, null);
        Session raised = Stages.raise(shelf, settings, null, () -> {});
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

    /// Presses keys together, a number of times.
    void presses(int times, KeyCode... keys) {
        for (int i = 0; i < times; i++) {
            hand.push(keys);
        }
    }

    /// Presses keys together.
    void presses(KeyCode... keys) {
        presses(1, keys);
    }

    /// Types.
    void writes(String text) {
        hand.write(text, 0);
    }

    /// Has a command done by its name.
    void commands(String words) {
        presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        awaits("the palette", () -> one(".palette"));
        writes(words);
        presses(KeyCode.ENTER);
        awaits("the palette gone", () -> gone(".palette"));
    }

    /// Moves the mouse to a point of the timeline.
    void pointsAt(Point2D at) {
        hand.moveTo(Stagehand.on(() -> timeline().localToScreen(at)));
    }

    /// Presses a button here, and lets it go somewhere else on the timeline only when told to.
    void drags(MouseButton button, Point2D to) {
        hand.press(button);
        pointsAt(to);
    }

    /// Lets every button go.
    void drops() {
        hand.release(new MouseButton[0]);
    }

    /// Clicks where the mouse is.
    void clicks(int times) {
        for (int i = 0; i < times; i++) {
            hand.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        }
    }

    /// Clicks on the first node of a style class.
    void clicksOn(String style) {
        pointsInto(awaits(style, () -> one(style)));
        clicks(1);
    }

    /// Clicks on what says something, in any window.
    void clicksOnWords(String words) {
        pointsInto(awaits(words, () -> saying(words)));
        clicks(1);
    }

    /// Moves the mouse to the middle of a node.
    void pointsInto(Node node) {
        hand.moveTo(node);
    }

    /// Turns the wheel away from the body.
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
        awaits(
                "no “" + words + "”",
                () -> saying(words).isPresent() ? Optional.empty() : Optional.of(true));
    }

    /// What the status line says of the view.
    String status() {
        return awaits(
                "the status line",
                () ->
                        one(".status-line")
                                .map(line -> String.join(" ", Stagehand.texts((Parent) line))));
    }

    /// The heading of the panel on the right.
    String heading() {
        return awaits("a heading", () -> one(".source-panel .title-text").map(Reader::text));
    }

    /// Everything that stands in the panel on the right.
    List<String> panel() {
        return awaits(
                "the panel", () -> one(".source-panel").map(it -> Stagehand.texts((Parent) it)));
    }

    /// What the card beside the pointer says.
    List<String> card() {
        return awaits("a card", () -> one(".hover-card").map(it -> Stagehand.texts((Parent) it)));
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

    /// The colour of the ground, in the corner of the window.
    Color ground() {
        return Stagehand.on(
                () -> {
                    WritableImage picture = stage().getScene().snapshot(null);
                    return picture.getPixelReader().getColor(2, 2);
                });
    }

    private static String text(Node node) {
        return node instanceof Text text ? text.getText() : "";
    }

    /// The first visible node that a selector picks, in any window.
    Optional<Node> one(String selector) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .flatMap(root -> root.lookupAll(selector).stream())
                .filter(Reader::shown)
                .findFirst();
    }

    private Optional<Boolean> gone(String selector) {
        return one(selector).isPresent() ? Optional.empty() : Optional.of(true);
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

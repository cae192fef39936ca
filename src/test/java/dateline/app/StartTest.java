package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.state.Catalog;
import dateline.time.Viewport;
import dateline.ui.look.Stagehand;
import dateline.ui.outside.Library.Opening;
import dateline.ui.outside.Settings;
import dateline.ui.timeline.TimelineView;
import dateline.ui.work.Progress;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/// The window from its first frame until it is whole.
class StartTest {
    /// A pulse lays out up to so many times; a narrow window folds its panes in the first.
    private static final int PASSES = 3;

    /// Finding out what is wrong with the dataset takes a tenth of it.
    private static final Duration LONG_ENOUGH = Duration.ofMillis(500);

    /// Where the timeline stands and what it shows.
    private record Seen(Bounds place, Viewport view, int marks, boolean visible) {
        static Seen of(Scene scene, TimelineView timeline, Viewport view) {
            scene.getRoot().applyCss();
            for (int pass = 0; pass < PASSES; pass++) {
                scene.getRoot().layout();
            }
            return new Seen(
                    timeline.localToScene(timeline.getLayoutBounds()),
                    view,
                    timeline.marks(),
                    timeline.isVisible());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "860", "640"})
    void theTimelineStaysWhereItIsWhenTheWindowIsFurnished(String width) {
        Stagehand.run(() -> furnished(width));
    }

    private static void furnished(String width) {
        Settings settings = Settings.forgotten();
        settings.put("frame.maximized", "false");
        settings.put("frame.width", width);
        Shelf shelf = new Shelf(settings);
        OpenOptions options = bundled();
        Opening opening = shelf.open(options.source(), Progress.SILENT);
        Start.Raised raised = Start.raise(shelf, settings, null, () -> {});
        TimelineView timeline = raised.sight().timeline();
        raised.sight().layout();
        raised.show(Objects.requireNonNull(opening.catalog()), options);
        Seen first = Seen.of(raised.scene(), timeline, view(raised));
        Session session = raised.furnish();
        session.arrived(options, opening);
        Seen whole = Seen.of(raised.scene(), timeline, view(raised));
        assertThat(first.marks()).isPositive();
        assertThat(first.visible()).isTrue();
        assertThat(whole).isEqualTo(first);
        assertThat(session.window().timeline()).isSameAs(timeline);
        raised.scene().getWindow().hide();
        session.window().dispose();
    }

    @Test
    void aLargeFileIsSaidToBeOpenedWhereTheWholeWindowSaysSo() {
        Stagehand.run(
                () -> {
                    Settings settings = Settings.forgotten();
                    Start.Raised raised =
                            Start.raise(new Shelf(settings), settings, null, () -> {});
                    raised.announce(Path.of("large.json"), () -> {});
                    List<Bounds> first = lobby(raised.scene());
                    Session session = raised.furnish();
                    session.window().open(Path.of("large.json"));
                    assertThat(lobby(raised.scene())).isEqualTo(first).hasSizeGreaterThan(5);
                    raised.scene().getWindow().hide();
                    session.window().dispose();
                });
    }

    @Test
    void cancelGivesUpAReadingThatIsBarelySaid() {
        AtomicBoolean cancelled = new AtomicBoolean();
        Stagehand.run(
                () -> {
                    Settings settings = Settings.forgotten();
                    Start.Raised raised =
                            Start.raise(new Shelf(settings), settings, null, () -> {});
                    raised.announce(Path.of("large.json"), () -> cancelled.set(true));
                    ((Button) raised.sight().lookup(".button")).fire();
                    raised.scene().getWindow().hide();
                });
        assertThat(cancelled).isTrue();
        Handed handed = new Handed();
        handed.cancel();
        assertThat(handed.cancelled()).isTrue();
    }

    /// Where everything in the middle stands.
    private static List<Bounds> lobby(Scene scene) {
        scene.getRoot().resize(scene.getWidth(), scene.getHeight());
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot().lookup(".lobby-card").getParent().lookupAll("*").stream()
                .filter(Node::isManaged)
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList();
    }

    @Test
    void whoComesLateToAReadingIsToldHowFarItIs() {
        List<Object> told = new ArrayList<>();
        Handed handed = new Handed();
        handed.reached(0.5);
        handed.weighing();
        assertThat(handed.cancelled()).isFalse();
        handed.to(
                new Progress() {
                    @Override
                    public void reached(double fraction) {
                        told.add(fraction);
                    }

                    @Override
                    public void weighing() {
                        told.add("weighing");
                    }

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                });
        handed.reached(0.75);
        assertThat(told).containsExactly(0.5, "weighing", 0.75);
        assertThat(handed.cancelled()).isTrue();
    }

    private static Viewport view(Start.Raised raised) {
        return raised.sight().store().state().viewport();
    }

    private static OpenOptions bundled() {
        try {
            return OpenOptions.bundled();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatThereIsToSeeIsThereBeforeItsProblemsAreKnown() {
        List<Object> order = new ArrayList<>();
        Shelf shelf = new Shelf(Settings.forgotten());
        Opening opening = shelf.open(bundled().source(), Progress.SILENT, order::add);
        assertThat(order).containsExactly(opening.catalog());
    }

    @Test
    void whatIsWrongIsFoundOutOnceTheFirstFrameIsOnTheScreen() {
        Ahead ahead =
                Ahead.of(bundled().source(), new Shelf(Settings.forgotten()), Progress.SILENT);
        Catalog catalog = ahead.catalog().join();
        assertThat(catalog.dated()).isPositive();
        assertThat(ahead.opening())
                .failsWithin(LONG_ENOUGH)
                .withThrowableOfType(TimeoutException.class);
        ahead.shown().complete(true);
        assertThat(ahead.opening().join().catalog()).isSameAs(catalog);
    }
}

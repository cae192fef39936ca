package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.state.Span;
import dateline.state.ViewState;
import dateline.time.Viewport;
import dateline.ui.look.Stagehand;
import dateline.ui.outside.Settings;
import dateline.ui.work.Progress;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What stands in a window from its first frame on.
class SessionTest {
    private final List<String> frames = new ArrayList<>();
    private final CountDownLatch filled = new CountDownLatch(1);

    @Test
    void theStoryIsThereFromTheFirstFrameAndTheFilterComesAfter() throws Exception {
        Session session = Stagehand.on(this::opened);
        assertThat(filled.await(20, TimeUnit.SECONDS)).isTrue();
        List<String> seen = Stagehand.on(() -> List.copyOf(frames));
        assertThat(seen).doesNotContain("lobby", "nothing");
        assertThat(seen.getFirst()).isEqualTo("marks");
        assertThat(seen.getLast()).isEqualTo("marks and filter");
        Stagehand.run(() -> close(session));
    }

    @ParameterizedTest
    @CsvSource({"1000, beside the timeline", "640, over the timeline"})
    void anEventAskedForIsShownWithItsSourcesInTheYearsOfItsDataset(String width, String sources)
            throws Exception {
        Session session = Stagehand.on(() -> openedAt("scale-founded", width));
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!Stagehand.on(() -> sources(session)).equals(sources)) {
            assertThat(System.nanoTime()).as(sources).isLessThan(patience);
            Thread.sleep(20);
        }
        Stagehand.run(
                () -> {
                    ViewState state = session.store().state();
                    assertThat(state.selection().lead()).isEqualTo("scale-founded");
                    Span all = state.catalog().extent().orElseThrow();
                    Viewport view = state.viewport();
                    assertThat(view.secondsPerPixel() * view.widthPx())
                            .isLessThan(all.seconds() * 2.0);
                    close(session);
                });
    }

    @Test
    void anEventThatIsNotThereIsSaidToBeMissing() throws Exception {
        Session session = Stagehand.on(() -> openedAt("scale-foundered", "1000"));
        Stagehand.run(
                () -> {
                    assertThat(Stagehand.texts(session.window().root()))
                            .contains("There is no event scale-foundered in this dataset.");
                    close(session);
                });
    }

    private static String sources(Session session) {
        Node panel = session.window().root().lookup(".source-panel");
        if (!panel.isVisible()) {
            return "nowhere";
        }
        return panel.getStyleClass().contains("drawer")
                ? "over the timeline"
                : "beside the timeline";
    }

    private static void close(Session session) {
        session.window().root().getScene().getWindow().hide();
        session.window().dispose();
    }

    private static Session openedAt(String event, String width) throws IOException {
        Settings settings = Settings.forgotten();
        settings.put("frame.maximized", "false");
        settings.put("frame.width", width);
        Shelf shelf = new Shelf(settings);
        OpenOptions options = new OpenOptions(Bundled.dataset(), event, null, null, null, null);
        Session session = Stages.raise(shelf, settings, () -> {});
        session.show(options, shelf.open(options.source(), Progress.SILENT));
        return session;
    }

    private Session opened() throws IOException {
        Shelf shelf = new Shelf(Settings.forgotten());
        OpenOptions options = OpenOptions.bundled();
        Session session = Stages.raise(shelf, Settings.forgotten(), () -> {});
        session.show(options, shelf.open(options.source(), Progress.SILENT));
        watch(session);
        return session;
    }

    /// Looks at what each pulse has laid out.
    private void watch(Session session) {
        Scene scene = session.window().root().getScene();
        new AnimationTimer() {
            private boolean laidOut;

            @Override
            public void handle(long now) {
                if (laidOut) {
                    frames.add(seen(session, scene));
                }
                laidOut = true;
                if (!frames.isEmpty() && frames.getLast().endsWith("filter")) {
                    stop();
                    filled.countDown();
                }
            }
        }.start();
    }

    private static String seen(Session session, Scene scene) {
        if (scene.lookup(".lobby").isVisible()) {
            return "lobby";
        }
        if (session.window().timeline().marks() == 0) {
            return "nothing";
        }
        return scene.getRoot().lookupAll(".facet").stream().allMatch(SessionTest::full)
                ? "marks and filter"
                : "marks";
    }

    private static boolean full(Node facet) {
        return facet instanceof Parent parent && !parent.getChildrenUnmodifiable().isEmpty();
    }
}

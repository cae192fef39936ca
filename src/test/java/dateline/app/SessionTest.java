package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ui.look.Stagehand;
import dateline.ui.outside.Settings;
import dateline.ui.work.Progress;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.junit.jupiter.api.Test;

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
        Stagehand.run(
                () -> {
                    session.window().root().getScene().getWindow().hide();
                    session.window().dispose();
                });
    }

    private Session opened() throws IOException {
        Shelf shelf = new Shelf(Settings.forgotten());
        OpenOptions options = OpenOptions.bundled();
        Session session = Stages.raise(shelf, Settings.forgotten(), null, () -> {});
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

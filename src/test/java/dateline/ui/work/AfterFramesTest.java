package dateline.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ui.look.Stagehand;

import javafx.animation.AnimationTimer;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class AfterFramesTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void aFrameComesFirstAndThenOneThingAFrame() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(3);
        Stagehand.run(
                () -> {
                    AfterFrames after = new AfterFrames();
                    for (String task : List.of("facets", "icon", "check")) {
                        after.execute(
                                () -> {
                                    done.add(task);
                                    end.countDown();
                                });
                    }
                    counted(end);
                });
        assertThat(end.await(20, TimeUnit.SECONDS)).isTrue();
        Stagehand.run(() -> {});
        List<String> all = Stagehand.on(() -> List.copyOf(done));
        assertThat(all).containsSubsequence("pulse", "pulse", "facets", "pulse", "icon");
        assertThat(all).containsSubsequence("icon", "pulse", "check");
    }

    private void counted(CountDownLatch end) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                done.add("pulse");
                if (end.getCount() == 0) {
                    stop();
                }
            }
        }.start();
    }
}

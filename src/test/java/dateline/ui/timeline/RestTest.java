package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;

class RestTest {
    private static final Duration CALM = Duration.ofMillis(60);

    @Test
    void isWaitedForFromTheLastStirOn() {
        Rest rest = new Rest();
        rest.await(CALM);
        rest.stir();
        long stirred = System.nanoTime();
        rest.await(CALM);
        // the stir is a little older than the clock that is looked at after it
        assertThat(System.nanoTime() - stirred).isGreaterThan(CALM.toNanos() / 2);
    }

    @Test
    @Timeout(5)
    void whoHasRestedLongEnoughIsNotWaitedFor() throws InterruptedException {
        Rest rest = new Rest();
        Thread.sleep(2 * CALM.toMillis());
        long asked = System.nanoTime();
        rest.await(CALM);
        assertThat(System.nanoTime() - asked).isLessThan(CALM.toNanos());
    }

    @Test
    @Timeout(5)
    void nobodyWaitsWhoIsInterrupted() {
        Thread.currentThread().interrupt();
        new Rest().await(Duration.ofDays(1));
        assertThat(Thread.interrupted()).isTrue();
    }
}

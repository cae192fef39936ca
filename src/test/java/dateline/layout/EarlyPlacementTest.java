package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Viewport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// The first picture of many events, shown while most are still given their rows, is the last one.
class EarlyPlacementTest {
    private static final int MANY = 30_000;
    private static final double WIDTH = 1_100;
    private static final double TALL = 100_000;

    private final List<Placement> early = new ArrayList<>();

    private Placement all(long seed) {
        Items items = Crowd.items(MANY, seed);
        Progress progress =
                new Progress() {
                    @Override
                    public boolean goOn(int done, int of) {
                        return done <= of;
                    }

                    @Override
                    public void usable(Placement placement) {
                        early.add(placement);
                    }
                };
        return Placement.of(items, Lanes.byKind(items, Crowd.lanes()), TextRuler.PLAIN, progress);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thePictureOfAllIsWhatItWillBe(long seed) {
        Placement all = all(seed);
        Placement first = early.getFirst();
        Viewport fit = Fit.of(all, WIDTH);
        assertThat(Fit.of(first, WIDTH)).isEqualTo(fit);
        assertThat(fit.secondsPerPixel()).isGreaterThan(4 * first.settled());
        assertAlike(first, all, fit);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void noPictureWithinWhatIsSettledChanges(long seed) {
        Placement all = all(seed);
        Placement first = early.getFirst();
        Random random = new Random(seed);
        double widest = Fit.of(all, WIDTH).secondsPerPixel() * 2;
        for (int i = 0; i < 60; i++) {
            long middle = random.nextLong(Story.at("1895-01-01"), Story.at("2030-01-01"));
            double scale = first.settled() * Math.pow(widest / first.settled(), i / 59.0);
            assertAlike(first, all, new Viewport(middle, 0, scale, WIDTH).panned(-WIDTH / 2));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6})
    void whatHasNoRowIsToldOnlyWhenAllHaveTheirs(long seed) {
        Placement all = all(seed);
        Placement first = early.getFirst();
        assertThat(first.whole()).isFalse();
        assertThat(all.whole()).isTrue();
        assertThat(all.rowless(0)).isPositive();
        assertThat(first.rowless(0)).isZero();
        TimelineLayout layout = TimelineLayout.of(first, frame(Fit.of(first, WIDTH)));
        assertThat(Chip.of(first, layout.lanes().getFirst())).isEmpty();
    }

    private static Frame frame(Viewport view) {
        return new Frame(view, TALL, 0, Set.of());
    }

    private static void assertAlike(Placement first, Placement all, Viewport view) {
        TimelineLayout now = TimelineLayout.of(first, frame(view));
        TimelineLayout then = TimelineLayout.of(all, frame(view));
        assertThat(LayoutText.of(now)).isEqualTo(LayoutText.of(then));
        assertThat(now.lanes()).isEqualTo(then.lanes());
        assertThat(now.bars().count()).isEqualTo(then.bars().count());
        assertThat(now.ribbons()).hasSameSizeAs(then.ribbons());
        for (int i = 0; i < now.ribbons().size(); i++) {
            Ribbon ribbon = now.ribbons().get(i);
            Ribbon other = then.ribbons().get(i);
            assertThat(ribbon.counts()).isEqualTo(other.counts());
            assertThat(ribbon.full()).isEqualTo(other.full());
            assertThat(ribbon.box()).isEqualTo(other.box());
        }
    }
}

package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.random.RandomGenerator;

class ViewportTest {
    private static final int TRIES = 20_000;
    private static final double A_BIT_OF_A_PIXEL = 1e-3;
    private static final long BIG_BANG = new CivilDay(-13_800_000_000L, 1, 1).moment();

    private final RandomGenerator chance = new Random(13_800);

    @Test
    void fillsItsPixelsWithItsPeriod() {
        Viewport view = Viewport.between(40, 140, 800);
        assertThat(view.secondsPerPixel()).isEqualTo(0.125);
        assertThat(view.x(40)).isZero();
        assertThat(view.x(90)).isEqualTo(400);
        assertThat(view.end()).isEqualTo(140);
        assertThat(view.centre()).isEqualTo(90);
    }

    @Test
    void putsAPeriodTooShortInTheMiddle() {
        Viewport view = Viewport.between(100, 100, 1000);
        assertThat(view.secondsPerPixel()).isEqualTo(Viewport.FINEST);
        assertThat(view.x(100)).isEqualTo(500, within(1e-9));
        Viewport second = Viewport.between(100, 101, 1000);
        assertThat(second.x(100)).isEqualTo(250, within(1e-9));
        assertThat(second.x(101)).isEqualTo(750, within(1e-9));
    }

    @Test
    void findsTheMomentWhereItPutIt() {
        for (int i = 0; i < TRIES; i++) {
            Viewport view = view();
            long moment = view.start() + chance.nextLong(-(1L << 48), 1L << 48);
            assertThat(view.at(view.x(moment))).as("%d in %s", moment, view).isEqualTo(moment);
        }
    }

    @Test
    void givesTheSecondBeforeAPixelBetweenTwo() {
        Viewport view = Viewport.between(0, 10, 1000);
        assertThat(view.at(299)).isEqualTo(2);
        assertThat(view.at(300)).isEqualTo(3);
        assertThat(view.at(-1)).isEqualTo(-1);
    }

    @Test
    void zoomingHoldsTheMomentUnderThePointer() {
        for (int i = 0; i < TRIES; i++) {
            Viewport view = view();
            double anchor = chance.nextDouble(0, view.widthPx());
            Viewport zoomed = view.zoomed(scale() / view.secondsPerPixel(), anchor);
            double secondsOff = Math.abs((double) zoomed.at(anchor) - view.at(anchor));
            assertThat(secondsOff)
                    .as("%s to %s at %s", view, zoomed, anchor)
                    .isLessThanOrEqualTo(2 + A_BIT_OF_A_PIXEL * zoomed.secondsPerPixel());
        }
    }

    @Test
    void manyZoomsHoldItToo() {
        Viewport view = Viewport.between(BIG_BANG, 2_000_000_000L, 1600);
        double anchor = 777;
        long moment = view.at(anchor);
        for (int i = 0; i < 400; i++) {
            view = view.zoomed(0.9, anchor);
        }
        assertThat(view.secondsPerPixel()).isEqualTo(Viewport.FINEST, within(1e-3));
        assertThat(view.x(moment)).isEqualTo(anchor, within(1.0));
    }

    @Test
    void pansCompose() {
        for (int i = 0; i < TRIES; i++) {
            Viewport view = view();
            double a = chance.nextDouble(-5000, 5000);
            double b = chance.nextDouble(-5000, 5000);
            long moment = view.centre();
            assertThat(view.panned(a).panned(b).x(moment))
                    .as("%s by %s and %s", view, a, b)
                    .isEqualTo(view.panned(a + b).x(moment), within(A_BIT_OF_A_PIXEL));
        }
    }

    @Test
    void panningByWholePixelsAndBackLeadsHome() {
        Viewport home = Viewport.between(1_000_000_007L, 1_700_000_011L, 1600);
        Viewport view = home;
        for (int i = 0; i < 10_000; i++) {
            view = view.panned(1);
        }
        for (int i = 0; i < 10_000; i++) {
            view = view.panned(-1);
        }
        assertThat(view.x(1_500_000_000L)).isEqualTo(home.x(1_500_000_000L), within(1e-6));
    }

    @Test
    void standsAtTheEndOfTimeRatherThanOverflow() {
        Viewport view = new Viewport(0, 0, Viewport.COARSEST, 1000);
        assertThat(view.panned(1e30).start()).isEqualTo(Long.MAX_VALUE);
        assertThat(view.panned(-1e30).start()).isEqualTo(Long.MIN_VALUE);
        assertThat(view.panned(1e30).end()).isEqualTo(Long.MAX_VALUE);
        assertThat(view.at(1e9)).isEqualTo(Long.MAX_VALUE);
        assertThat(view.at(-1e9)).isEqualTo(Long.MIN_VALUE);
        Viewport first = new Viewport(Long.MIN_VALUE, 0, Viewport.COARSEST, 1000);
        assertThat(first.x(Long.MAX_VALUE)).isEqualTo(1000, within(1e-9));
        assertThat(Viewport.between(Long.MIN_VALUE, Long.MAX_VALUE, 1000).x(0))
                .isEqualTo(500, within(1e-9));
    }

    @Test
    void isExactToASecondAtTheBeginningOfTheUniverse() {
        Viewport view = Viewport.between(BIG_BANG, BIG_BANG + 1, 500);
        assertThat(view.x(BIG_BANG + 1) - view.x(BIG_BANG)).isEqualTo(500, within(1e-9));
        assertThat(view.zoomed(1e17, 0).zoomed(1e-17, 0).x(BIG_BANG)).isEqualTo(view.x(BIG_BANG));
    }

    @Test
    void keepsToItsFinestAndCoarsestScale() {
        Viewport view = Viewport.between(0, 1000, 1000);
        assertThat(view.zoomed(1e-300, 10).secondsPerPixel()).isEqualTo(Viewport.FINEST);
        assertThat(view.zoomed(1e300, 10).secondsPerPixel()).isEqualTo(Viewport.COARSEST);
    }

    @Test
    void clampsToLimitsAndLeavesTheRest() {
        ViewLimits limits = new ViewLimits(1000, 2000, 0.5, 10);
        for (int i = 0; i < TRIES; i++) {
            Viewport clamped = near(limits).clamped(limits);
            assertThat(clamped.secondsPerPixel()).isBetween(0.5, 10.0);
            assertThat(clamped.centre()).isBetween(1000L, 2000L);
            assertThat(clamped.clamped(limits)).isEqualTo(clamped);
        }
        Viewport within = Viewport.between(1200, 1800, 300);
        assertThat(within.clamped(limits)).isSameAs(within);
    }

    @Test
    void clampsTheScaleAboutTheMiddle() {
        ViewLimits limits = new ViewLimits(0, 10_000, 1, 10);
        Viewport clamped = Viewport.between(4000, 4100, 1000).clamped(limits);
        assertThat(clamped.x(4050)).isEqualTo(500, within(1e-9));
    }

    @Test
    void refusesWhatIsNoView() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(0, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(0, Double.NaN, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(0, 0, 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Viewport(0, 0, Double.POSITIVE_INFINITY, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(0, 0, 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ViewLimits(2, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ViewLimits(1, 2, 2, 1));
    }

    private Viewport view() {
        double scale = scale();
        long start = chance.nextLong(BIG_BANG, -BIG_BANG) >> chance.nextInt(0, 40);
        double fraction = chance.nextDouble() * (chance.nextBoolean() ? 1 : 0);
        return new Viewport(start, fraction, scale, chance.nextDouble(1, 4000));
    }

    /// A scale at which no window leaves the moments there are.
    private double scale() {
        return Math.exp(chance.nextDouble(Math.log(Viewport.FINEST), Math.log(1e15)));
    }

    private Viewport near(ViewLimits limits) {
        long start = chance.nextLong(limits.from() - 20_000, limits.to() + 20_000);
        double scale = Math.exp(chance.nextDouble(-5, 5));
        return new Viewport(start, chance.nextDouble(), scale, chance.nextDouble(1, 4000));
    }
}

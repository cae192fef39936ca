package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.Crowd;
import dateline.layout.Fit;
import dateline.layout.Frame;
import dateline.layout.Placement;
import dateline.paint.Palette;
import dateline.state.ViewState;
import dateline.time.Viewport;
import dateline.ui.look.Stagehand;

import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritablePixelFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.IntBuffer;
import java.util.Random;

/// The overview while the brush moves over it.
class OverviewBarTest {
    private static final int WIDTH = 1_100;
    private static final int HEIGHT = (int) OverviewBar.HEIGHT;
    private static final Placement ROWS = Crowd.placement(4_000, 5);

    private final FontLetters letters = Stagehand.on(() -> new FontLetters(1));
    private final OverviewBar bar = bar();

    private OverviewBar bar() {
        return Stagehand.on(
                () -> {
                    OverviewBar made = new OverviewBar();
                    made.setSize(WIDTH, HEIGHT, letters);
                    return made;
                });
    }

    private static Viewport all() {
        return Fit.of(ROWS, WIDTH - Frame.HEADER_PX);
    }

    private static void paint(OverviewBar bar, Viewport view, Palette palette) {
        Stagehand.on(
                () -> {
                    bar.paint(ROWS, ViewState.EMPTY, view, palette);
                    return true;
                });
    }

    private static int[] pixels(OverviewBar bar) {
        return Stagehand.on(
                () -> {
                    Image image = bar.snapshot(new SnapshotParameters(), null);
                    int[] argb = new int[WIDTH * HEIGHT];
                    WritablePixelFormat<IntBuffer> format = PixelFormat.getIntArgbInstance();
                    image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, format, argb, 0, WIDTH);
                    return argb;
                });
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.3, 0.04, 0.0007})
    void whereTheBrushHasMovedItLooksAsPaintedFromScratch(double zoom) {
        Viewport view = all().zoomed(zoom, 400);
        Random random = new Random(7);
        paint(bar, view, Palette.LIGHT);
        for (int i = 0; i < 25; i++) {
            view = view.panned(random.nextInt(-300, 330)).zoomed(random.nextDouble(0.9, 1.1), 300);
            paint(bar, view, Palette.LIGHT);
            pixels(bar); // each goes to the screen
        }
        OverviewBar fresh = bar();
        paint(fresh, view, Palette.LIGHT);
        assertThat(pixels(bar)).containsExactly(pixels(fresh));
    }

    @Test
    void aPanPaintsOnlyWhatTheEndsOfTheBrushLeaveAndReach() {
        Viewport view = all().zoomed(0.1, 400);
        paint(bar, view, Palette.LIGHT);
        assertThat(bar.painted()).isEqualTo(WIDTH);
        paint(bar, view.panned(16), Palette.LIGHT);
        assertThat(bar.painted() - WIDTH).isBetween(20L, 40L);
        long before = bar.painted();
        paint(bar, view.panned(16), Palette.LIGHT);
        assertThat(bar.painted()).isEqualTo(before);
    }

    @Test
    void otherColoursPaintAllOfIt() {
        paint(bar, all(), Palette.LIGHT);
        paint(bar, all(), Palette.DARK);
        OverviewBar fresh = bar();
        paint(fresh, all(), Palette.DARK);
        assertThat(pixels(bar)).containsExactly(pixels(fresh));
    }
}

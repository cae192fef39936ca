package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.Crowd;
import dateline.layout.Fit;
import dateline.layout.Frame;
import dateline.layout.Items;
import dateline.layout.Placement;
import dateline.layout.TimelineLayout;
import dateline.paint.Arrival;
import dateline.paint.Emphasis;
import dateline.paint.Palette;
import dateline.time.Viewport;
import dateline.ui.look.Stagehand;

import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.Set;

/// A second of zooming in from all of it to a day, frame by frame.
class ZoomFilmTest {
    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 2_000;
    private static final int FRAMES = 60;
    private static final double DAY = 86_400;
    private static final Placement ROWS = Crowd.placement(8_000, 6);

    /// How much of the picture may become darker or lighter at once, of all there is from white to
    /// black.
    private static final double FLASH = 0.006;

    private final FontLetters letters = Stagehand.on(() -> new FontLetters(1));
    private final Film film = Stagehand.on(Film::new);

    private static TimelineLayout frame(int number) {
        Viewport all = Fit.of(ROWS, WIDTH - Frame.HEADER_PX);
        double ratio = DAY / all.widthPx() / all.secondsPerPixel();
        Viewport view = all.zoomed(Math.pow(ratio, (double) number / FRAMES), all.widthPx() / 2);
        return TimelineLayout.of(ROWS, new Frame(view, HEIGHT, 0, Set.of()));
    }

    private static Set<Integer> shown(TimelineLayout layout) {
        Set<Integer> items = new HashSet<>();
        for (int mark = 0; mark < layout.marks().count(); mark++) {
            items.add(layout.marks().item(mark));
        }
        return items;
    }

    @Test
    void noEventIsLost() {
        Set<Integer> before = Set.of();
        for (int number = 0; number <= FRAMES; number++) {
            TimelineLayout layout = frame(number);
            Set<Integer> now = shown(layout);
            Items items = layout.items();
            Viewport view = layout.frame().viewport();
            before.stream()
                    .filter(item -> items.from(item) > view.start())
                    .filter(item -> items.from(item) < view.end() - 1)
                    .forEach(item -> assertThat(now).contains(item));
            before = now;
        }
    }

    @Test
    void nothingFlashes() {
        double before = ink(frame(0));
        for (int number = 1; number <= FRAMES; number++) {
            double now = ink(frame(number));
            assertThat(Math.abs(now - before)).as("frame %s", number).isLessThan(FLASH);
            before = now;
        }
    }

    /// How dark the picture is, from 0 for white to 1 for black.
    private double ink(TimelineLayout layout) {
        int[] argb = new int[WIDTH * HEIGHT];
        Stagehand.on(
                () -> {
                    film.setSize(WIDTH, HEIGHT, letters);
                    film.paint(layout, Arrival.NONE, Emphasis.NONE, Palette.LIGHT);
                    Image image = film.snapshot(new SnapshotParameters(), null);
                    image.getPixelReader()
                            .getPixels(
                                    0,
                                    0,
                                    WIDTH,
                                    HEIGHT,
                                    PixelFormat.getIntArgbInstance(),
                                    argb,
                                    0,
                                    WIDTH);
                    return true;
                });
        long light = 0;
        for (int pixel : argb) {
            light += (pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255);
        }
        return 1 - light / (3 * 255.0 * argb.length);
    }
}

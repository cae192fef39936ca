package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.Crowd;
import dateline.layout.Fit;
import dateline.layout.Frame;
import dateline.layout.Placement;
import dateline.layout.TimelineLayout;
import dateline.layout.Turn;
import dateline.paint.Arrival;
import dateline.paint.Emphasis;
import dateline.paint.Palette;
import dateline.paint.Unsettled;
import dateline.time.Viewport;
import dateline.ui.look.Stagehand;

import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// The picture of the lanes while it slides.
class FilmTest {
    private static final int WIDTH = 1_100;
    private static final int HEIGHT = 700;

    /// A letter on the border of two quarters of a pixel may be drawn at either: some pixels each.
    private static final int A_LETTER = 150;

    private static final Placement ROWS = Crowd.placement(4_000, 5);
    private final FontLetters letters = Stagehand.on(() -> new FontLetters(1));
    private final Film film = film();

    private Film film() {
        return Stagehand.on(
                () -> {
                    Film made = new Film();
                    made.setSize(WIDTH, HEIGHT, letters);
                    return made;
                });
    }

    private static Viewport all() {
        return Fit.of(ROWS, WIDTH - Frame.HEADER_PX);
    }

    private static void paint(Film film, Viewport view, Emphasis emphasis) {
        Frame frame = new Frame(view, HEIGHT, 0, Set.of());
        TimelineLayout layout = TimelineLayout.of(ROWS, frame);
        Stagehand.on(
                () -> {
                    film.paint(layout, Arrival.NONE, emphasis, Palette.LIGHT);
                    return true;
                });
    }

    private static int[] pixels(Film film) {
        return Stagehand.on(
                () -> {
                    Image image = film.snapshot(new SnapshotParameters(), null);
                    int[] argb = new int[WIDTH * HEIGHT];
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
                    return argb;
                });
    }

    /// How many pixels differ by more than what rounding makes of a soft edge.
    private static int differences(int[] a, int[] b) {
        int count = 0;
        for (int i = 0; i < a.length; i++) {
            boolean far = false;
            for (int shift = 0; shift < 24; shift += 8) {
                far |= Math.abs((a[i] >> shift & 255) - (b[i] >> shift & 255)) > 24;
            }
            count += far ? 1 : 0;
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.1, 0.013, 0.0007})
    void whatHasSlidLooksAsWhatIsPaintedFromScratch(double zoom) {
        Viewport view = all().zoomed(zoom, 400);
        Random random = new Random(7);
        paint(film, view, Emphasis.NONE);
        for (int i = 0; i < 25; i++) {
            view = view.panned(random.nextInt(-60, 90));
            paint(film, view, Emphasis.NONE);
        }
        Film fresh = film();
        paint(fresh, view, Emphasis.NONE);
        assertThat(differences(pixels(film), pixels(fresh))).isLessThan(A_LETTER);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.1, 0.013, 0.0007})
    void headersTellAtEachStepWhatThoseOfAFreshPictureTell(double zoom) {
        Viewport view = all().zoomed(zoom, 400);
        for (int i = 0; i < 12; i++) {
            view = i == 8 ? view.zoomed(0.6, 300) : view.panned(i < 6 ? 40 : -90);
            paint(film, view, Emphasis.NONE);
            Film fresh = film();
            paint(fresh, view, Emphasis.NONE);
            assertThat(headers(film)).as("step %s", i).isEqualTo(headers(fresh));
        }
    }

    private static int[] headers(Film film) {
        int[] pixels = pixels(film);
        return IntStream.range(0, pixels.length)
                .filter(at -> at % WIDTH < Frame.HEADER_PX - 8)
                .map(at -> pixels[at])
                .toArray();
    }

    @Test
    void aSelectedEventSlidesAsWell() {
        Viewport view = all().zoomed(0.02, 400);
        Frame frame = new Frame(view, HEIGHT, 0, Set.of());
        TimelineLayout layout = TimelineLayout.of(ROWS, frame);
        int[] items = new int[layout.marks().count()];
        Arrays.setAll(items, layout.marks()::item);
        Emphasis emphasis =
                new Emphasis(
                        Set.of(items[0], items[items.length / 2]),
                        items[items.length / 2],
                        -1,
                        Unsettled.NOTHING);
        for (int i = 0; i < 30; i++) {
            view = view.panned(23);
            paint(film, view, emphasis);
        }
        Film fresh = film();
        paint(fresh, view, emphasis);
        assertThat(differences(pixels(film), pixels(fresh))).isLessThan(A_LETTER);
    }

    @Test
    void aPanPaintsOnlyTheColumnsThatComeIntoSight() {
        Viewport view = all().zoomed(0.1, 400);
        paint(film, view, Emphasis.NONE);
        long before = film.painted();
        paint(film, view.panned(16), Emphasis.NONE);
        paint(film, view.panned(17), Emphasis.NONE);
        assertThat(film.painted() - before).isEqualTo(17);
        paint(film, view.panned(2), Emphasis.NONE);
        assertThat(film.painted() - before).isEqualTo(17);
    }

    @Test
    void aPanByPartsOfPixelsOrAnotherScalePaintsAnew() {
        Viewport view = all().zoomed(0.1, 400);
        paint(film, view, Emphasis.NONE);
        long whole = film.painted();
        paint(film, view.panned(16.5), Emphasis.NONE);
        assertThat(film.painted()).isEqualTo(2 * whole);
        paint(film, view.zoomed(0.99, 3), Emphasis.NONE);
        assertThat(film.painted()).isEqualTo(3 * whole);
    }

    @Test
    void eventsOnTheirWayToOtherRowsArePaintedEachTime() {
        Frame frame = new Frame(all().zoomed(0.1, 400), HEIGHT, 0, Set.of());
        paint(film, frame.viewport(), Emphasis.NONE);
        long whole = film.painted();
        for (double part : new double[] {0.2, 0.7}) {
            paint(film, TimelineLayout.of(ROWS, frame, new Turn(ROWS.expanded(0), part)));
        }
        paint(film, frame.viewport(), Emphasis.NONE);
        assertThat(film.painted()).isEqualTo(4 * whole);
    }

    private static void paint(Film film, TimelineLayout layout) {
        Stagehand.on(
                () -> {
                    film.paint(layout, Arrival.NONE, Emphasis.NONE, Palette.LIGHT);
                    return true;
                });
    }

    @Test
    void aLongWayIsSlidPieceByPiece() {
        Viewport view = all().zoomed(0.02, 400);
        paint(film, view, Emphasis.NONE);
        long whole = film.painted();
        for (int i = 0; i < 40; i++) {
            view = view.panned(100);
            paint(film, view, Emphasis.NONE);
        }
        // and some columns once more, where labels change their places: anew would be 40 * whole
        assertThat(film.painted()).isLessThan(4_000 + 8 * whole);
        Film fresh = film();
        paint(fresh, view, Emphasis.NONE);
        assertThat(differences(pixels(film), pixels(fresh))).isLessThan(A_LETTER);
    }
}

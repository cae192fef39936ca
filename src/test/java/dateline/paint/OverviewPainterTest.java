package dateline.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.Overview;
import dateline.time.Viewport;

import org.junit.jupiter.api.Test;

import java.util.List;

class OverviewPainterTest {
    private static List<String> painted() {
        return painted(Found.NOTHING);
    }

    private static List<String> painted(Found found) {
        Viewport whole = new Viewport(0, 0, 100, 80);
        Overview overview = new Overview(whole, new int[] {0, 4, 0, 1, 0, 0, 0, 0, 0, 0}, 4);
        WrittenSurface surface = new WrittenSurface();
        new OverviewPainter(Palette.LIGHT, surface)
                .paint(overview, overview.brush(new Viewport(2000, 0, 10, 300)), 100, found);
        return surface.lines();
    }

    @Test
    void aColumnIsAsHighAsTheRootOfItsCount() {
        assertThat(painted())
                .filteredOn(line -> line.endsWith("#ff93b3ec"))
                .containsExactly("rect 108 7 7 40 #ff93b3ec", "rect 124 27 7 20 #ff93b3ec");
    }

    @Test
    void theBrushLiesBehindTheColumnsAndHasAHandleAtEachEnd() {
        assertThat(painted())
                .filteredOn(line -> line.startsWith("round"))
                .containsExactly(
                        "round 120 0 30 54 #ffdee7f6",
                        "round 117 16 6 22 #ff2f6fde",
                        "round 147 16 6 22 #ff2f6fde");
    }

    @Test
    void whatWasFoundIsTicked() {
        Found one = new Found(new long[] {6000}, new int[] {0, 0, 0, 0, 0, 0, 0, 1, 0, 0});
        assertThat(painted(one))
                .filteredOn(line -> line.endsWith("#ffcf5a16"))
                .containsExactly("rect 160 2 2 4 #ffcf5a16");
        assertThat(painted()).noneMatch(line -> line.endsWith("#ffcf5a16"));
    }

    @Test
    void ofManyFoundEachColumnIsAsHighAsItsCount() {
        int[] counts = {0, 10, 100, 0, 2, 0, 0, 0, 0, 0};
        long[] moments = {900, 1000, 1700, 1800, 3400, 3500};
        assertThat(painted(new Found(moments, counts)))
                .filteredOn(line -> line.endsWith("#ffcf5a16"))
                .containsExactly(
                        "rect 108 2 7 4 #ffcf5a16",
                        "rect 116 2 7 14 #ffcf5a16",
                        "rect 134 2 2 3 #ffcf5a16",
                        "rect 135 2 2 3 #ffcf5a16");
    }
}

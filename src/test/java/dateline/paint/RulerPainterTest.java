package dateline.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Ruler;
import dateline.time.Tick;

import org.junit.jupiter.api.Test;

import java.util.List;

class RulerPainterTest {
    private static final Ruler RULER =
            new Ruler(
                    List.of(new Tick(0, -30, 4, "2010s")),
                    List.of(new Tick(0, 20, 24, "2016"), new Tick(1, 90, 94, "")),
                    List.of(55.0));

    private static List<String> painted(List<Tick> ages) {
        WrittenSurface surface = new WrittenSurface();
        new RulerPainter(Palette.LIGHT, surface).paint(RULER, ages, 400);
        return surface.lines();
    }

    @Test
    void namesContextAndStepsBehindTheirMarks() {
        assertThat(painted(List.of()))
                .filteredOn(line -> line.startsWith("text"))
                .containsExactly(
                        "text 154 13 \"2010s\" #ff66707f", "text 174 32 \"2016\" #ff1b2230");
    }

    @Test
    void drawsALineForEachMarkInSight() {
        assertThat(painted(List.of()))
                .contains("rect 205 40 1 6 #ffe2e5ea", "rect 170 22 1 24 #ffe2e5ea")
                .noneMatch(line -> line.startsWith("rect 120"));
    }

    @Test
    void agesMakeATierOfTheirOwnAbove() {
        List<Tick> ages = List.of(new Tick(0, 20, 24, "age 19"));
        assertThat(painted(ages))
                .contains("text 174 13 \"age 19\" #ff66707f", "text 174 50 \"2016\" #ff1b2230");
        assertThat(RulerPainter.height(ages)).isEqualTo(RulerPainter.HEIGHT + RulerPainter.AGES);
    }
}

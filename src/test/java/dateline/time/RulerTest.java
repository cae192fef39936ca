package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// What holds for the ruler of every view, tried on many.
class RulerTest {
    private static final int TRIES = 1_500;

    private final RandomGenerator chance = new Random(60);

    @Test
    void labelsOfARowNeverOverlap() {
        for (int i = 0; i < TRIES; i++) {
            Viewport view = view();
            Ruler ruler = Ruler.of(view, Rulers.SIX);
            assertApart(ruler.upper(), view);
            assertApart(ruler.lower(), view);
        }
    }

    @Test
    void labelsNeverOverlapInAnotherFont() {
        LabelWidth wide =
                label -> 3 + 11.5 * label.length() + label.chars().filter(c -> c == '0').count();
        for (int i = 0; i < TRIES; i++) {
            Viewport view = view();
            Ruler ruler = Ruler.of(view, wide);
            assertThat(ruler.lower().size()).isLessThan(60);
            double free = Double.NEGATIVE_INFINITY;
            for (Tick tick : ruler.lower()) {
                if (!tick.label().isEmpty()) {
                    assertThat(tick.labelX()).as("%s", view).isGreaterThanOrEqualTo(free);
                    free = tick.labelX() + wide.px(tick.label());
                }
            }
        }
    }

    @Test
    void noLabelIsCutByTheRightEdgeAndEveryMarkStays() {
        for (int i = 0; i < TRIES; i++) {
            Viewport view = view();
            Ruler all = Ruler.of(view, Rulers.SIX);
            Ruler uncut = all.uncut(view.widthPx(), Rulers.SIX);
            for (List<Tick> row : List.of(uncut.upper(), uncut.lower())) {
                assertThat(row)
                        .allMatch(
                                tick ->
                                        tick.label().isEmpty()
                                                || tick.labelX() + Rulers.SIX.px(tick.label())
                                                        <= view.widthPx());
            }
            assertThat(uncut.lower()).hasSameSizeAs(all.lower());
        }
    }

    @Test
    void marksAscendAndStandWhereTheirMomentIs() {
        for (int i = 0; i < TRIES; i++) {
            Viewport view = view();
            Ruler ruler = Ruler.of(view, Rulers.SIX);
            for (List<Tick> row : List.of(ruler.upper(), ruler.lower())) {
                assertThat(row.stream().map(Tick::moment).toList())
                        .isSorted()
                        .doesNotHaveDuplicates();
                assertThat(row)
                        .allSatisfy(tick -> assertThat(tick.x()).isEqualTo(view.x(tick.moment())));
            }
            assertThat(ruler.subticks()).isSorted();
            assertThat(ruler.subticks())
                    .doesNotContainAnyElementsOf(ruler.lower().stream().map(Tick::x).toList());
        }
    }

    @Test
    void contextBeginsOnAStep() {
        for (int i = 0; i < TRIES; i++) {
            Viewport view = view();
            Ruler ruler = Ruler.of(view, Rulers.SIX);
            Set<Long> steps = ruler.lower().stream().map(Tick::moment).collect(Collectors.toSet());
            assertThat(ruler.upper().stream().filter(tick -> tick.x() >= 0).map(Tick::moment))
                    .as("%s", view)
                    .allMatch(steps::contains);
        }
    }

    @Test
    void theContextOfTheLeftEdgeIsAlwaysSaid() {
        for (int i = 0; i < TRIES; i++) {
            Viewport view = view();
            Tick first = Ruler.of(view, Rulers.SIX).upper().getFirst();
            assertThat(first.label()).as("%s", view).isNotEmpty();
            assertThat(first.x()).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void thereAreNeitherTooManyStepsNorTooFew() {
        for (int i = 0; i < TRIES; i++) {
            Viewport view = view();
            assertThat(Ruler.of(view, Rulers.SIX).lower())
                    .as("%s", view)
                    .hasSizeBetween((int) (view.widthPx() / 420), (int) (view.widthPx() / 24) + 2);
        }
    }

    @Test
    void panningChangesNoStep() {
        for (int i = 0; i < TRIES; i++) {
            double scale = Math.exp(chance.nextDouble(Math.log(Viewport.FINEST), Math.log(1e7)));
            Viewport view = new Viewport(chance.nextLong(0, 2_000_000_000L), 0, scale, 1000);
            Viewport panned = view.panned(chance.nextInt(-900, 900));
            assertThat(seen(panned, view)).as("%s", view).isEqualTo(seen(view, panned));
        }
    }

    @Test
    void saysNothingWrongAtTheEndsOfTime() {
        for (long moment : new long[] {Long.MIN_VALUE, Long.MAX_VALUE}) {
            for (double scale = Viewport.FINEST; scale < Viewport.COARSEST; scale *= 3) {
                Viewport view = new Viewport(0, 0, scale, 1000).centredOn(moment);
                assertApart(Ruler.of(view, Rulers.SIX).lower(), view);
            }
        }
    }

    /// The steps of a view, with their labels, that another one shows too.
    private static Map<Long, String> seen(Viewport view, Viewport other) {
        LabelWidth narrowOnes =
                label -> Rulers.SIX.px(label) - 4 * label.chars().filter(c -> c == '1').count();
        return Ruler.of(view, narrowOnes).lower().stream()
                .filter(tick -> isIn(tick, view) && isIn(tick, other))
                .collect(Collectors.toMap(Tick::moment, Tick::label));
    }

    private static boolean isIn(Tick tick, Viewport view) {
        double x = view.x(tick.moment());
        return x >= 0 && x < view.widthPx();
    }

    private static void assertApart(List<Tick> row, Viewport view) {
        double free = Double.NEGATIVE_INFINITY;
        for (Tick tick : row) {
            if (!tick.label().isEmpty()) {
                assertThat(tick.labelX())
                        .as("%s of %s in %s", tick, Rulers.row(row), view)
                        .isGreaterThanOrEqualTo(free);
                free = tick.labelX() + Rulers.SIX.px(tick.label());
            }
        }
    }

    /// A view somewhere between the beginning of the universe and as far again, about now more
    /// often.
    private Viewport view() {
        long reach = new CivilDay(13_800_000_000L, 1, 1).moment();
        long start = chance.nextLong(-reach, reach) >> chance.nextInt(0, 40);
        double finest = Math.log(Viewport.FINEST);
        double scale = Math.exp(chance.nextDouble(finest, Math.log(4e14)));
        return new Viewport(start, chance.nextDouble(), scale, chance.nextDouble(300, 3000));
    }
}

package dateline.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Optional;

class WalkTest {
    private static final Span IN_2004 =
            Span.ofDays(
                    LocalDate.of(2004, 1, 1).toEpochDay(), LocalDate.of(2004, 12, 31).toEpochDay());

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # from, previous, next,    above,   below
                    planted, -,       grafted, -,       press
                    grafted, planted, press,   -,       press
                    press,   grafted, storm,   storm,   -
                    storm,   press,   sold,    -,       press
                    sold,    storm,   -,       storm,   -
                    rumour,  sold,    -,       planted, planted
                    -,       press,   press,   planted, planted
                    """)
    void arrowsGoInTimeOrderAndAcrossLanes(
            @Nullable String from,
            @Nullable String previous,
            @Nullable String next,
            @Nullable String above,
            @Nullable String below) {
        Walk walk = walk(Filter.NONE, from);
        assertThat(id(walk.previous(IN_2004))).isEqualTo(previous);
        assertThat(id(walk.next(IN_2004))).isEqualTo(next);
        assertThat(id(walk.above())).isEqualTo(above);
        assertThat(id(walk.below())).isEqualTo(below);
    }

    @Test
    void whatTheFilterHidesIsSteppedOver() {
        Walk walk = walk(Filter.NONE.toggled(Facet.PERSON, "ann"), "planted");
        assertThat(id(walk.next(IN_2004))).isEqualTo("press");
        assertThat(id(walk.last())).isEqualTo("sold");
        assertThat(id(walk.below())).isEqualTo("press");
    }

    @Test
    void nothingIsWalkedToWhereTheFilterShowsNothing() {
        Walk walk = walk(Filter.NONE.withText("zebra"), "planted");
        assertThat(walk.next(IN_2004)).isEmpty();
        assertThat(walk.first()).isEmpty();
        assertThat(walk.below()).isEmpty();
    }

    private static Walk walk(Filter filter, @Nullable String from) {
        Catalog catalog = Orchard.CATALOG;
        return new Walk(catalog, catalog.matching(filter), catalog.place(from));
    }

    private static @Nullable String id(Optional<Entry> entry) {
        return entry.map(Entry::id).orElse(null);
    }
}

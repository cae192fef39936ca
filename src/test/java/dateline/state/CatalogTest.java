package dateline.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class CatalogTest {
    private final Catalog catalog = Orchard.CATALOG;

    @Test
    void eventsStandInTimeOrderAndTheUndatedLast() {
        assertThat(catalog.entries())
                .extracting(Entry::id)
                .containsExactly("planted", "grafted", "press", "storm", "sold", "rumour");
        assertThat(catalog.undated()).extracting(Entry::id).containsExactly("rumour");
        assertThat(catalog.dated()).isEqualTo(5);
    }

    @Test
    void theExtentReachesFromTheFirstMomentToTheLast() {
        long first = LocalDate.of(2001, 3, 1).toEpochDay();
        long last = LocalDate.of(2010, 5, 31).toEpochDay();
        assertThat(catalog.extent()).contains(Span.ofDays(first, last));
        assertThat(Catalog.NOTHING.extent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    -     | -     | ''     | planted, grafted, press, storm, sold, rumour
                    trees | -     | ''     | planted, grafted, storm
                    land  | bob   | ''     | sold, rumour
                    -     | ann   | ''     | planted, press, sold
                    -     | ann   | o      | sold
                    trees | zoe   | ''     | ''
                    """)
    void aFilterTakesAnyWithinAFacetAndAllAcross(
            String kind, String person, String text, String expected) {
        Filter filter = Filter.NONE.withText(text);
        filter = kind == null ? filter : filter.toggled(Facet.KIND, kind);
        filter = person == null ? filter : filter.toggled(Facet.PERSON, person);
        assertThat(String.join(", ", Orchard.ids(catalog.matching(filter)))).isEqualTo(expected);
    }

    @Test
    void twoValuesOfOneFacetLetEitherThrough() {
        Filter either = Filter.NONE.with(Facet.ARTICLE, Set.of("a1", "a3"));
        assertThat(Orchard.ids(catalog.matching(either)))
                .containsExactly("planted", "press", "sold", "rumour");
    }

    @Test
    void aChoiceLeavesTheCountsOfItsSiblings() {
        Filter trees = Filter.NONE.toggled(Facet.KIND, "trees");
        assertThat(counts(Facet.KIND, trees)).isEqualTo("Trees 3, Land 3");
        assertThat(counts(Facet.PERSON, trees)).isEqualTo("Ann 1, Bob 1");
        assertThat(counts(Facet.SUPPORT, trees))
                .isEqualTo("SINGLE_SOURCE 3, CONFLICT 0, UNDATED 0");
    }

    @ParameterizedTest
    @EnumSource(Facet.class)
    void aCountIsWhatChoosingThatValueAloneWouldShow(Facet facet) {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Filter filter = randomFilter(random);
            for (FacetValue value : catalog.values(facet, filter)) {
                Filter alone = filter.with(facet, Set.of(value.id()));
                assertThat(value.count()).isEqualTo(catalog.matching(alone).count());
            }
        }
    }

    private Filter randomFilter(Random random) {
        Filter filter = Filter.NONE;
        for (Facet facet : Facet.values()) {
            for (FacetValue value : catalog.values(facet, Filter.NONE)) {
                filter = random.nextInt(3) == 0 ? filter.toggled(facet, value.id()) : filter;
            }
        }
        return filter.withText(List.of("", "o", "st").get(random.nextInt(3)));
    }

    private String counts(Facet facet, Filter filter) {
        return catalog.values(facet, filter).stream()
                .map(value -> value.label() + " " + value.count())
                .collect(Collectors.joining(", "));
    }
}

package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.Overview;
import dateline.state.Catalog;
import dateline.state.Find;
import dateline.state.Hits;
import dateline.state.Layer;
import dateline.state.Span;
import dateline.time.Viewport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class OverviewTicksTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 90, 2_000})
    void eachPixelIsTickedAtTheFirstOfItsHits(int width) {
        Random random = new Random(width);
        String lines =
                IntStream.range(0, 400)
                        .mapToObj(
                                event ->
                                        "pear%d trees instant %s"
                                                .formatted(
                                                        event,
                                                        event % 40 == 0
                                                                ? "-"
                                                                : 1900 + random.nextInt(120)))
                        .collect(Collectors.joining("\n"));
        Catalog catalog = Table.catalog(lines);
        Hits hits = Find.of("1", Layer.of(catalog)).hits();
        Viewport whole = catalog.extent().orElseThrow().view(width);
        SortedMap<Integer, Long> first = new TreeMap<>();
        for (int hit = 0; hit < hits.size(); hit++) {
            catalog.span(hits.place(hit))
                    .map(Span::from)
                    .ifPresent(
                            moment ->
                                    first.merge(
                                            (int) Math.max(0, whole.x(moment)), moment, Math::min));
        }
        assertThat(hits.size()).isBetween(100, 399);
        int[] counts = new int[Math.max(1, (int) (width / Overview.COLUMN_PX))];
        long dated = 0;
        for (int hit = 0; hit < hits.size(); hit++) {
            if (hits.place(hit) < catalog.dated()) {
                double x = Math.max(0, whole.x(catalog.from(hits.place(hit))));
                counts[Math.min(counts.length - 1, (int) (x / Overview.COLUMN_PX))]++;
                dated++;
            }
        }
        Overview overview = new Overview(whole, new int[counts.length], 1);
        assertThat(OverviewBar.counts(catalog, hits, overview)).isEqualTo(counts);
        assertThat(dated).isLessThan(hits.size());
        assertThat(OverviewBar.ticks(catalog, hits, whole))
                .containsExactly(first.values().toArray(Long[]::new));
    }
}

package dateline.state;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.data.DatasetReader;
import dateline.data.Source;
import dateline.evidence.Assessment;
import dateline.model.Agent;
import dateline.model.Article;
import dateline.model.Dataset;
import dateline.model.Kind;
import dateline.model.PackedEvents;
import dateline.model.SharedNames;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What events have in common.
class FacetIndexTest {
    @ParameterizedTest
    @EnumSource(Facet.class)
    void aValueIsFoundWhereTheEntriesHaveIt(Facet facet) throws IOException {
        assertFound(facet, Catalog.of(Assessment.of(bundled())));
    }

    /// Half of the names are shared among the packed events, the others stand in each.
    @ParameterizedTest
    @EnumSource(Facet.class)
    void aValueIsFoundWherePackedEntriesHaveIt(Facet facet) throws IOException {
        Dataset of = bundled();
        Stream<String> names =
                Stream.of(
                                of.agents().stream().map(Agent::id),
                                of.kinds().stream().map(Kind::id),
                                of.articles().stream().map(Article::id))
                        .flatMap(ids -> ids);
        SharedNames half = SharedNames.of(names.filter(name -> name.hashCode() % 2 == 0));
        Dataset packed =
                new Dataset(
                        of.id(),
                        of.version(),
                        of.title(),
                        of.home(),
                        of.kinds(),
                        of.properties(),
                        of.terms(),
                        of.agents(),
                        of.articles(),
                        of.passages(),
                        PackedEvents.of(of.events(), half),
                        of.links(),
                        of.constraints());
        assertThat(packed.eventList()).isInstanceOf(PackedEvents.class);
        assertFound(facet, Catalog.of(Assessment.of(packed)));
    }

    private static void assertFound(Facet facet, Catalog catalog) {
        List<Entry> entries = catalog.entries();
        Set<String> values = new TreeSet<>();
        entries.forEach(entry -> values.addAll(entry.traits(facet)));
        assertThat(values).isNotEmpty();
        for (String value : values) {
            Mask mask = catalog.matching(Filter.NONE.toggled(facet, value));
            assertThat(mask.places().boxed())
                    .containsExactlyElementsOf(
                            IntStream.range(0, entries.size())
                                    .filter(it -> entries.get(it).traits(facet).contains(value))
                                    .boxed()
                                    .toList());
        }
    }

    @Test
    void fewAndManyPlacesCountAlike() {
        Random random = new Random(4);
        int size = 5_000;
        Mask among = Mask.of(random(random, size, 2));
        for (int oneIn : new int[] {2, 20, 31, 33, 400}) {
            BitSet bits = random(random, size, oneIn);
            PlaceList list = new PlaceList();
            bits.stream().forEach(list::add);
            Posting posting = Posting.of(List.of(list), size);
            BitSet written = new BitSet();
            posting.addTo(written);
            assertThat(written).isEqualTo(bits);
            assertThat(posting.count()).isEqualTo(bits.cardinality());
            assertThat(posting.countWith(among)).isEqualTo(Mask.of(bits).and(among).count());
        }
    }

    private static BitSet random(Random random, int size, int oneIn) {
        BitSet bits = new BitSet();
        IntStream.range(0, size).filter(_ -> random.nextInt(oneIn) == 0).forEach(bits::set);
        return bits;
    }

    private static Dataset bundled() throws IOException {
        Source source = Source.of(Path.of("data", "scale-ai.json"));
        return Objects.requireNonNull(DatasetReader.read(source).dataset());
    }
}

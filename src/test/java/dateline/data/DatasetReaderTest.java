package dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Claim;
import dateline.model.Constraint.End;
import dateline.model.Dataset;
import dateline.model.Derived;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Origin;
import dateline.model.Rank;
import dateline.model.Value;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Objects;

class DatasetReaderTest {
    private static Dataset apollo() {
        Reading reading = Apollo.read(Apollo.json());
        assertThat(Apollo.problems(reading)).isEmpty();
        return Objects.requireNonNull(reading.dataset());
    }

    private static Event event(String id) {
        return apollo().events().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aSoundFileIsReadWhole() {
        Dataset dataset = apollo();
        assertThat(dataset.id()).isEqualTo("apollo");
        assertThat(dataset.title()).isEqualTo("Apollo in four events");
        assertThat(Objects.requireNonNull(dataset.home()).from().text()).isEqualTo("1968");
        assertThat(dataset.kinds()).hasSize(3);
        assertThat(dataset.properties()).hasSize(7);
        assertThat(dataset.terms()).hasSize(3);
        assertThat(dataset.agents()).hasSize(4);
        assertThat(dataset.articles()).hasSize(3);
        assertThat(dataset.passages()).hasSize(10);
        assertThat(dataset.events()).hasSize(4);
        assertThat(dataset.links()).hasSize(1);
        assertThat(dataset.constraints()).hasSize(2);
    }

    @Test
    void articlesKeepTheirFields() {
        var log = apollo().articles().getFirst();
        assertThat(log.author()).containsExactly("Neil Armstrong", "NASA");
        assertThat(log.publisher()).isEqualTo("nasa");
        assertThat(log.url()).hasToString("https://www.nasa.gov/");
        assertThat(log.accessed()).isEqualTo("2026-11-21");
        assertThat(Objects.requireNonNull(log.published()).edtf().text()).isEqualTo("1972-12");
        var almanac = apollo().articles().get(1);
        assertThat(almanac.publisherInferred()).isTrue();
        var reprint = apollo().articles().get(2);
        assertThat(reprint.publisher()).isNull();
        assertThat(reprint.lineage())
                .containsExactly(
                        new Origin(Origin.Rel.SYNDICATED_FROM, "almanac", "the same sentences"));
    }

    @Test
    void claimsKeepRankAndValue() {
        Event landing = event("landing");
        assertThat(landing.claims())
                .extracting(Claim::rank)
                .containsExactly(Rank.PREFERRED, Rank.NORMAL, Rank.DEPRECATED);
        assertThat(((Value.OfDate) landing.claims().get(1).value()).edtf().text())
                .isEqualTo("1969-07-21");
        Claim cost = event("apollo").claims().get(2);
        assertThat(cost.value())
                .isEqualTo(
                        new Value.Quantity(
                                new BigDecimal("25000000000"),
                                new BigDecimal("22500000000"),
                                new BigDecimal("27500000000"),
                                "USD",
                                null));
        assertThat(Objects.requireNonNull(cost.asOf()).text()).isEqualTo("1969");
    }

    @Test
    void evidenceKeepsHowItIsDerived() {
        Evidence evidence = event("birth-of-borman").claims().getFirst().evidence().getFirst();
        assertThat(evidence.derived())
                .isEqualTo(
                        new Derived(
                                Derived.Method.AGE,
                                new Derived.Anchor.OfEvent("apollo-8"),
                                null,
                                40));
        assertThat(evidence.information()).isEqualTo(Evidence.Information.INDIRECT);
        assertThat(evidence.stance()).isEqualTo(Evidence.Stance.SUPPORTS);
    }

    @Test
    void constraintsNameAnEndOfAPeriod() {
        var constraint = apollo().constraints().getFirst();
        assertThat(constraint.before().end()).isEqualTo(End.END);
        assertThat(constraint.after().end()).isEqualTo(End.WHOLE);
    }

    /// Programs write null for what they do not know, as the report does.
    @Test
    void aFieldThatIsNullIsAFieldThatIsMissing() {
        String json =
                Apollo.with(
                                "\"edtf\": \"1969-07-20\"}",
                                "\"edtf\": \"1969-07-20\"}, \"of\": null, \"asOf\": null")
                        .replace(
                                "\"upper\": 27500000000,",
                                "\"upper\": 27500000000, \"basis\": null,")
                        .replaceFirst("\"home\": \\{[^}]*}", "\"home\": null")
                        .replace("\"n\": 40", "\"unit\": null, \"n\": 40");
        assertThat(json)
                .contains("basis\": null")
                .contains("home\": null")
                .contains("unit\": null");
        assertThat(Apollo.problems(Apollo.read(json))).isEmpty();
    }
}

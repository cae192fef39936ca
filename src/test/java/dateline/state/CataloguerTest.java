package dateline.state;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.Assessment;
import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Article;
import dateline.model.Claim;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Extent;
import dateline.model.Home;
import dateline.model.Kind;
import dateline.model.Participant;
import dateline.model.Passage;
import dateline.model.Property;
import dateline.model.Rank;
import dateline.model.TextDigest;
import dateline.model.Value;
import dateline.model.ValueType;
import dateline.time.CivilDay;
import dateline.time.Edtf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

class CataloguerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INSTANT | 2016-22          | 2016-06-01 to 2016-09-01
                    INSTANT | [..2021-03-05]   | 2021-03-05 to 2021-03-06
                    INSTANT | [2021-03-05..]   | 2021-03-05 to 2021-03-06
                    PERIOD  | 2019/2021        | 2019-01-01 to 2022-01-01
                    PERIOD  | 2019/..          | 2019-01-01 to 2020-01-01
                    PERIOD  | /2021-02         | 2021-02-01 to 2021-03-01
                    """)
    void anEventStandsWhereItIsDrawn(Extent extent, String edtf, String expected) {
        Span span = entry(extent, edtf).span();
        assertThat(span).isNotNull();
        if (span != null) {
            assertThat(CivilDay.at(span.from()).iso() + " to " + CivilDay.at(span.to()).iso())
                    .isEqualTo(expected);
        }
    }

    @Test
    void barsThatEndBeforeTheyBeginStillHaveASpan() {
        Event event =
                event(Extent.PERIOD, List.of(claim("start", "2020-05"), claim("end", "2019-02")));
        assertThat(catalog(event).entries().getFirst().span()).isNotNull();
    }

    @Test
    void aPeriodOpenOnBothOuterSidesStandsOnWhatIsSure() {
        List<Claim> claims = List.of(claim("start", "[..2019]"), claim("end", "[2025-06-13..]"));
        Span span = catalog(event(Extent.PERIOD, claims)).entries().getFirst().span();
        assertThat(span)
                .isEqualTo(
                        Span.of(Edtf.parse("2019-12-31"), Edtf.parse("2025-06-13")).orElse(null));
    }

    @Test
    void anEventWithoutADateStandsApart() {
        Catalog catalog = catalog(event(Extent.INSTANT, List.of()));
        assertThat(catalog.undated()).hasSize(1);
        assertThat(catalog.entries().getFirst().traits(Facet.SUPPORT)).containsExactly("UNDATED");
    }

    @Test
    void anEventHasTheTraitsItsRecordsGiveIt() {
        Entry entry = entry(Extent.INSTANT, "2021");
        assertThat(entry.traits(Facet.SUPPORT)).containsExactly("SINGLE_SOURCE");
        assertThat(entry.traits(Facet.KIND)).containsExactly("trees");
        assertThat(entry.traits(Facet.PERSON)).containsExactly("ann", "bob");
        assertThat(entry.traits(Facet.ARTICLE)).containsExactly("a1");
    }

    @Test
    void aFindLooksThroughTitleSummaryPeopleAndPassages() {
        assertThat(entry(Extent.INSTANT, "2021").words().split("\n", -1))
                .containsExactly(
                        "The storm",
                        "It blew",
                        "Ann Apple",
                        "Orchard Ltd",
                        "Bob Berry",
                        "the gale");
    }

    @Test
    void aDatasetOpensOnItsHome() {
        Catalog catalog = catalog(event(Extent.INSTANT, List.of(date("2021"))));
        Change.Open open = Change.Open.of(catalog, 1000);
        assertThat(open.framing()).isEqualTo(Framing.HOME);
        assertThat(CivilDay.at(open.viewport().start()).iso()).isEqualTo("2015-01-01");
        assertThat(CivilDay.at(open.viewport().end()).iso()).isEqualTo("2027-01-01");
        assertThat(Change.Open.of(Orchard.CATALOG, 1000).framing()).isEqualTo(Framing.ALL);
    }

    private static Entry entry(Extent extent, String edtf) {
        return catalog(event(extent, List.of(date(edtf)))).entries().getFirst();
    }

    private static Claim date(String edtf) {
        return claim("date", edtf);
    }

    private static Claim claim(String property, String edtf) {
        Evidence evidence =
                new Evidence(
                        "e-" + edtf,
                        "a1",
                        List.of("p1"),
                        Evidence.Stance.SUPPORTS,
                        Evidence.Information.DIRECT,
                        3,
                        "It blew then.",
                        null,
                        null,
                        null,
                        null);
        return new Claim(
                "c-" + edtf,
                property,
                new Value.OfDate(Edtf.parse(edtf)),
                null,
                null,
                Rank.NORMAL,
                null,
                List.of(evidence));
    }

    private static Event event(Extent extent, List<Claim> claims) {
        Claim holder =
                new Claim(
                        "c-holder",
                        "holder",
                        new Value.OfAgent("bob"),
                        null,
                        null,
                        Rank.NORMAL,
                        null,
                        List.of());
        return new Event(
                "storm",
                "The storm",
                "It blew",
                "trees",
                extent,
                List.of(new Participant("ann", "witness"), new Participant("ltd", "owner")),
                50,
                List.of(),
                Stream.concat(claims.stream(), Stream.of(holder)).toList());
    }

    private static Catalog catalog(Event event) {
        Article article =
                new Article(
                        "a1",
                        "article",
                        "Gale",
                        List.of(),
                        null,
                        false,
                        "",
                        null,
                        null,
                        null,
                        "",
                        new TextDigest("", 100),
                        List.of());
        return Catalog.of(
                Assessment.of(
                        new Dataset(
                                "orchard",
                                "1",
                                "The orchard",
                                new Home(Edtf.parse("2015"), Edtf.parse("2026")),
                                List.of(new Kind("trees", "Trees")),
                                List.of(
                                        new Property("date", ValueType.DATE, true),
                                        new Property("holder", ValueType.AGENT, true)),
                                List.of(),
                                List.of(
                                        new Agent("ann", AgentType.PERSON, "Ann Apple", null),
                                        new Agent("bob", AgentType.PERSON, "Bob Berry", null),
                                        new Agent(
                                                "ltd",
                                                AgentType.ORGANIZATION,
                                                "Orchard Ltd",
                                                null)),
                                List.of(article),
                                List.of(new Passage("p1", "a1", 0, 8, "the gale")),
                                List.of(event),
                                List.of(),
                                List.of())));
    }
}

package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.data.Apollo;
import dateline.evidence.EventAssessment;
import dateline.evidence.Level;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// In which order events are told, and what is said of all of them beforehand.
class ChronicleTest {
    private static List<String> told(Chronicle chronicle) {
        return chronicle.dated().stream()
                .map(
                        chapter ->
                                chapter.first()
                                        + ": "
                                        + chapter.events().stream()
                                                .map(EventAssessment::event)
                                                .map(event -> event.id())
                                                .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void anEventStandsInTheYearOfItsFirstKnownDay() {
        Chronicle chronicle = Chronicle.of(Accounts.of(Accounts.quarrel()));
        assertThat(told(chronicle))
                .containsExactly(
                        "2018: ended unwritten quarters closed begun lasting ongoing",
                        "2020: late-end",
                        "2021: overlap clash conflict tension refines");
        assertThat(chronicle.undated())
                .extracting(it -> it.event().id())
                .containsExactly("undated");
        assertThat(chronicle.events()).hasSize(14);
    }

    /// Fifty years with an event each come to decades, four hundred to centuries.
    @Test
    void thereAreNeverMoreChaptersThanContentsHold() {
        assertThat(told(Chronicle.of(Accounts.of(everyYear(40))))).hasSize(40);
        List<Chronicle.Chapter> decades = Chronicle.of(Accounts.of(everyYear(50))).dated();
        assertThat(decades)
                .extracting(Chronicle.Chapter::first)
                .containsExactly(1900L, 1910L, 1920L, 1930L, 1940L);
        assertThat(decades).allMatch(it -> it.years() == 10 && it.events().size() == 10);
        assertThat(Chronicle.of(Accounts.of(everyYear(500))).dated())
                .allMatch(it -> it.years() == 100);
    }

    @Test
    void nothingIsCountedAsNothing() {
        assertThat(MarkdownReport.of(Accounts.of(everyYear(0))))
                .contains("No events from no articles");
        assertThat(MarkdownReport.of(Accounts.of(everyYear(1))))
                .contains("1 event from no articles");
        assertThat(HtmlReport.of(Accounts.of(everyYear(0)))).doesNotContain("href=\"#chronology\"");
    }

    private static String everyYear(int years) {
        String events =
                IntStream.range(0, years)
                        .mapToObj(
                                i ->
                                        """
                                        {"id": "e%d", "title": "E", "summary": "S.", "kind": "all",
                                         "extent": "instant", "participants": [], "importance": 1,
                                         "tags": [], "claims": [{"id": "c%d", "property": "date",
                                         "value": {"edtf": "%d"}, "evidence": []}]}
                                        """
                                                .formatted(i, i, 1900 + i))
                        .collect(Collectors.joining(","));
        return """
        {"schema": "dateline/1", "id": "years", "version": "1", "title": "Years",
         "kinds": [{"id": "all", "label": "All"}],
         "properties": [{"id": "date", "type": "date", "single": true}],
         "terms": [], "agents": [], "articles": [], "passages": [],
         "events": [%s], "links": [], "constraints": []}
        """
                .formatted(events);
    }

    @Test
    void theOverviewCountsLevelsAndListsDisputesWorstFirst() {
        Overview overview = Overview.of(Chronicle.of(Accounts.of(Accounts.quarrel())).events());
        assertThat(overview.levels().firstKey()).isEqualTo(Level.CORROBORATED);
        assertThat(overview.levels())
                .containsEntry(Level.CORROBORATED, 2)
                .containsEntry(Level.CONFLICT, 1)
                .containsEntry(Level.TENSION, 1)
                .containsEntry(Level.UNDATED, 1)
                .doesNotContainKey(Level.MISREPORTED);
        assertThat(overview.disputes())
                .extracting(it -> it.assessed().event().id())
                .containsExactly("conflict", "tension");
        assertThat(overview.disputes().getFirst().sides())
                .extracting(it -> it.claim().id())
                .containsExactly("x-1", "x-2");
    }

    @Test
    void whatDoesNotCountIsNoDispute() {
        String json = Apollo.with("\"1969-07-21\"", "\"1969-07-20\"");
        assertThat(Overview.of(Chronicle.of(Accounts.of(json)).events()).disputes()).isEmpty();
        assertThat(MarkdownReport.of(Accounts.of(json)))
                .contains("Nowhere do the sources contradict");
    }
}

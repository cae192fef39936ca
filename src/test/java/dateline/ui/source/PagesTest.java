package dateline.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.Assessment;
import dateline.model.Problem;
import dateline.state.Catalog;
import dateline.state.Page;
import dateline.ui.CableDataset;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.util.List;

/// Each page drawn in both themes; the pictures are kept for a person to look at.
class PagesTest {
    private static final Ways NOWHERE =
            new Ways() {
                @Override
                public void toArticle(String article) {}

                @Override
                public void toEvent(String event) {}

                @Override
                public void toWeb(URI address) {}
            };

    private static final Sheets SHEETS =
            AssessedSheets.of(Catalog.of(Assessment.of(CableDataset.make())));

    @ParameterizedTest
    @CsvSource({"LIGHT, 380", "DARK, 380", "LIGHT, 300", "LIGHT, 560"})
    void eventPageSaysWhatItsDateRestsOn(Theme theme, int width) {
        Parent page = event(CableDataset.LANDED, Page.Tab.SOURCES);
        Stagehand.picture(page, theme, "event-sources-" + width, width, 1000);
        assertThat(Stagehand.texts(page))
                .contains("Date: in conflict · 4 articles · 3 lineages", "Sources 5", "Conflicts 1")
                .contains("“ashore in July” … “before the harvest”", "contradicts");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void conflictsTabSetsTheClaimsSideBySide(Theme theme) {
        Parent page = event(CableDataset.LANDED, Page.Tab.CONFLICTS);
        Stagehand.picture(page, theme, "event-conflicts", 380, 900);
        assertThat(Stagehand.texts(page))
                .contains("July 1858   1858-07", "Contradicts 5 August 1858 and August 1858.");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void amountsAndMannersAreComparedToo(Theme theme) {
        Parent page = event(CableDataset.FAILED, Page.Tab.CONFLICTS);
        Stagehand.picture(page, theme, "event-amounts", 380, 900);
        assertThat(Stagehand.texts(page))
                .contains("$1.25 million", "$2 million", "destroyed by high voltage");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void lineageTabShowsWhoCopiedWhom(Theme theme) {
        Parent page = event(CableDataset.LANDED, Page.Tab.LINEAGE);
        Stagehand.picture(page, theme, "event-lineage", 380, 900);
        assertThat(Stagehand.texts(page))
                .containsSubsequence(
                        "Evening Post",
                        "the same text, published again",
                        "A cutting about the wire");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void relatedTabNamesOtherEvents(Theme theme) {
        Parent page = event(CableDataset.LANDED, Page.Tab.RELATED);
        Stagehand.picture(page, theme, "event-related", 380, 900);
        assertThat(Stagehand.texts(page))
                .contains("Certainly followed this. It went over this cable.");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void articlePageListsWhatItBacks(Theme theme) {
        Parent page =
                panel(() -> new ArticlePage(SHEETS.article("a-cutting").orElseThrow(), NOWHERE));
        Stagehand.picture(page, theme, "article", 380, 600);
        assertThat(Stagehand.texts(page)).contains("Publisher unknown", "Backs one event");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void problemsPageGivesEachProblemItsPlace(Theme theme) {
        Problem.Place place = new Problem.Place("cable.json", 1234, 4, "/events/3/kind");
        List<Problem> problems =
                List.of(
                        new Problem(
                                Problem.Severity.ERROR, place, "no kind is called “engineerin”."),
                        new Problem(
                                Problem.Severity.WARNING, null, "The file says nothing of ships."));
        Parent page = panel(() -> new ProblemsPage(problems));
        Stagehand.picture(page, theme, "problems", 380, 400);
        assertThat(Stagehand.texts(page))
                .contains(
                        "No kind is called “engineerin”.", "Line 1234, column 4 · /events/3/kind");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void listOfConflictsStandsAtTheSelectedOne(Theme theme) {
        Parent page =
                panel(
                        () -> {
                            ListPage list =
                                    new ListPage(
                                            new ListPage.Words("3 conflicts", "Worst first.", ""),
                                            new EventList(
                                                    SHEETS.conflicts().stream()
                                                            .map(Listed::event)
                                                            .toList(),
                                                    line -> SHEETS.conflicts().get(line.place()),
                                                    new EventList.Uses(event -> {}, event -> {})),
                                            List.of());
                            list.standAt(CableDataset.LANDED);
                            return list;
                        });
        Stagehand.picture(page, theme, "conflicts", 380, 400);
        assertThat(Stagehand.texts(page)).contains("Amount: in conflict; Manner: in conflict");
    }

    private static Parent event(String event, Page.Tab tab) {
        return panel(
                () -> new EventPage(SHEETS.event(event).orElseThrow(), tab, NOWHERE, it -> {}));
    }

    private static Parent panel(java.util.function.Supplier<Region> page) {
        return Stagehand.on(
                () -> {
                    BorderPane panel = new BorderPane(page.get());
                    panel.getStyleClass().add("panel");
                    return panel;
                });
    }
}

package dateline.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Problem;
import dateline.state.Page;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

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

    @ParameterizedTest
    @CsvSource({"LIGHT, 380", "DARK, 380", "LIGHT, 300", "LIGHT, 560"})
    void eventPageSaysWhatItsDateRestsOn(Theme theme, int width) {
        Parent page = event(Page.Tab.SOURCES);
        Stagehand.picture(page, theme, "event-sources-" + width, width, 900);
        assertThat(Stagehand.texts(page))
                .contains("Corroborated · 4 articles · 3 lineages", "Sources 4", "Conflicts 1")
                .contains("“ashore in July” … “before the harvest”", "contradicts");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void conflictsTabSetsTheClaimsSideBySide(Theme theme) {
        Parent page = event(Page.Tab.CONFLICTS);
        Stagehand.picture(page, theme, "event-conflicts", 380, 800);
        assertThat(Stagehand.texts(page))
                .contains("July 1858   1858-07", "Contradicts 5 August 1858 and August 1858.");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void lineageTabShowsWhoCopiedWhom(Theme theme) {
        Parent page = event(Page.Tab.LINEAGE);
        Stagehand.picture(page, theme, "event-lineage", 380, 700);
        assertThat(Stagehand.texts(page))
                .containsSubsequence("A cutting", "Shipping List (inferred)");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void relatedTabNamesOtherEvents(Theme theme) {
        Parent page = event(Page.Tab.RELATED);
        Stagehand.picture(page, theme, "event-related", 380, 700);
        assertThat(Stagehand.texts(page)).contains("A cable that lasts is landed");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void articlePageListsWhatItBacks(Theme theme) {
        Parent page =
                Stagehand.on(
                        () -> new ArticlePage(new Cable().article("post").orElseThrow(), NOWHERE));
        Stagehand.picture(page, theme, "article", 380, 600);
        assertThat(Stagehand.texts(page)).contains("Evening Post", "Backs one event");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void problemsPageGivesEachProblemItsPlace(Theme theme) {
        Problem.Place place = new Problem.Place("cable.json", 12, 4, "/events/3/kind");
        List<Problem> problems =
                List.of(
                        new Problem(
                                Problem.Severity.ERROR, place, "No kind is called “engineerin”."),
                        new Problem(
                                Problem.Severity.WARNING, null, "The file says nothing of ships."));
        Parent page = Stagehand.on(() -> new ProblemsPage(problems));
        Stagehand.picture(page, theme, "problems", 380, 400);
        assertThat(Stagehand.texts(page)).contains("cable.json:12:4: /events/3/kind");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void listOfConflictsStandsAtTheSelectedOne(Theme theme) {
        Parent page =
                Stagehand.on(
                        () -> {
                            ListPage list =
                                    new ListPage(
                                            new ListPage.Words("2 conflicts", "Worst first.", ""),
                                            new EventList(
                                                    new Cable().conflicts(),
                                                    event -> {},
                                                    event -> {}),
                                            List.of());
                            list.standAt("second");
                            return list;
                        });
        Stagehand.picture(page, theme, "conflicts", 380, 400);
        assertThat(Stagehand.texts(page)).contains("Amount: tension");
    }

    private static Parent event(Page.Tab tab) {
        return Stagehand.on(
                () -> {
                    EventSheet sheet = new Cable().event(Cable.LANDED).orElseThrow();
                    BorderPane panel = new BorderPane(new EventPage(sheet, tab, NOWHERE, it -> {}));
                    panel.getStyleClass().add("panel");
                    return panel;
                });
    }
}

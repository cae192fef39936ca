package dateline.ui.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.evidence.Assessment;
import dateline.model.Problem;
import dateline.state.Catalog;
import dateline.state.Page;
import dateline.ui.CableDataset;
import dateline.ui.look.SelectableText;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

/// Each page drawn in both themes; the pictures are kept for a person to look at.
class PagesTest {
    private static final Ways NOWHERE =
            new Ways() {
                @Override
                public void toArticle(String article) {}

                @Override
                public void toEvent(String event) {}

                @Override
                public void toAgent(String agent) {}

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
                .contains("Date: in conflict   4 articles · 3 lineages", "Sources 5", "Conflicts 1")
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

    @Test
    void whatIsWrongAtSeveralPlacesIsSaidOnceWithAllOfThem() {
        List<Problem> problems =
                List.of(missing("a001", 896), missing("a002", 900), missing("a001", 1257))
                        .reversed();
        Parent page = panel(() -> new ProblemsPage(problems));
        assertThat(Stagehand.texts(page))
                .containsSubsequence(
                        "3 problems in the file",
                        "There is no article “a001”",
                        "Line 1257, column 17",
                        "Also at line 896",
                        "There is no article “a002”",
                        "Line 900, column 17")
                .filteredOn(text -> text.contains("a001"))
                .hasSize(1);
        List<Problem> many =
                IntStream.rangeClosed(1, 20).mapToObj(line -> missing("a001", line)).toList();
        assertThat(ProblemGroup.of(many).getFirst().elsewhere())
                .isEqualTo(
                        "Also at 19 more places, lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, …");
    }

    private static Problem missing(String article, int line) {
        Problem.Place place = new Problem.Place("cable.json", line, 17, null);
        return new Problem(Problem.Severity.ERROR, place, "there is no article “" + article + "”");
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

    @ParameterizedTest
    @CsvSource({"LIGHT, 300", "DARK, 392"})
    void theHeadScrollsAwayAndTheTabsStay(Theme theme, int width) {
        Parent page = event(CableDataset.FAILED, Page.Tab.SOURCES);
        Stagehand.picture(page, theme, "scroll-top-" + width, width, 300);
        Node title = text(page, "The first cable fails");
        Node tabs = Stagehand.nodes(page, it -> it.getStyleClass().contains("tab-bar")).getFirst();
        assertThat(top(title)).isPositive();
        assertThat(top(tabs)).isGreaterThan(top(title));
        scroll(page, 1);
        Stagehand.picture(page, theme, "scroll-end-" + width, width, 300);
        assertThat(top(title)).isNegative();
        assertThat(top(tabs)).isEqualTo(0, within(1.0));
    }

    @Test
    void theAxisStaysUnderTheTabsWhileItsClaimsAreInSight() {
        Parent page = event(CableDataset.LANDED, Page.Tab.CONFLICTS);
        Stagehand.picture(page, Theme.LIGHT, "axis-top", 380, 320);
        Node tabs = Stagehand.nodes(page, it -> it.getStyleClass().contains("tab-bar")).getFirst();
        Node axis =
                Stagehand.nodes(page, it -> it.getStyleClass().contains("axis-names")).getFirst();
        double before = top(axis);
        scroll(page, 0.8);
        Stagehand.picture(page, Theme.LIGHT, "axis-pinned", 380, 320);
        assertThat(before).isGreaterThan(320);
        assertThat(top(axis)).isEqualTo(tabs.getLayoutBounds().getHeight(), within(1.0));
    }

    @Test
    void anotherPartBeginsUnderTheTabs() {
        Parent page = event(CableDataset.FAILED, Page.Tab.SOURCES);
        Stagehand.picture(page, Theme.LIGHT, "part-one", 380, 300);
        scroll(page, 1);
        EventPage shown =
                (EventPage) Stagehand.nodes(page, it -> it instanceof EventPage).getFirst();
        Stagehand.on(
                () -> {
                    Scene scene = new Scene(page, 380, 300);
                    Theme.LIGHT.apply(scene);
                    shown.show(Page.Tab.CONFLICTS);
                    page.layout();
                    scene.setRoot(new Group());
                    return true;
                });
        Stagehand.picture(page, Theme.LIGHT, "part-two", 380, 300);
        Node tabs = Stagehand.nodes(page, it -> it.getStyleClass().contains("tab-bar")).getFirst();
        Node part =
                Stagehand.nodes(page, it -> it.getStyleClass().contains("page-body")).getFirst();
        assertThat(top(part)).isEqualTo(tabs.getLayoutBounds().getHeight(), within(2.0));
    }

    @ParameterizedTest
    @CsvSource({"300", "392"})
    void everyLineOfAnAxisOfAmountsHasItsName(int width) {
        Parent page = event(CableDataset.FAILED, Page.Tab.CONFLICTS);
        Stagehand.picture(page, Theme.LIGHT, "amounts-" + width, width, 900);
        List<Node> names =
                Stagehand.nodes(page, it -> it.getStyleClass().contains("scale")).stream()
                        .flatMap(it -> ((Parent) it).getChildrenUnmodifiable().stream())
                        .toList();
        long rules =
                Stagehand.nodes(page, it -> it.getStyleClass().contains("stretches")).stream()
                        .map(it -> ((Parent) it).getChildrenUnmodifiable())
                        .mapToLong(
                                all ->
                                        all.stream()
                                                .filter(it -> it.getStyleClass().contains("rule"))
                                                .count())
                        .max()
                        .orElseThrow();
        assertThat(names).hasSize((int) rules).allMatch(Node::isVisible);
        assertThat(Stagehand.texts(page)).containsSubsequence("$ million", "1.25", "2");
    }

    private static Node text(Parent page, String words) {
        return Stagehand.nodes(
                        page, it -> it instanceof SelectableText text && text.text().equals(words))
                .getFirst();
    }

    private static double top(Node node) {
        return Stagehand.on(() -> node.localToScene(0, 0).getY());
    }

    private static void scroll(Parent page, double share) {
        ScrollPane pane =
                (ScrollPane) Stagehand.nodes(page, it -> it instanceof ScrollPane).getFirst();
        Stagehand.run(() -> pane.setVvalue(share));
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

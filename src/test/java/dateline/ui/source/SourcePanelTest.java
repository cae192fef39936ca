package dateline.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Problem;
import dateline.state.Change;
import dateline.state.Facet;
import dateline.state.Filter;
import dateline.state.Page;
import dateline.state.Store;
import dateline.ui.CableDataset;
import dateline.ui.CableStore;
import dateline.ui.look.FocusStops;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// The panel in the hand of a reader.
class SourcePanelTest {
    private final Store store = CableStore.open();
    private final List<URI> opened = new ArrayList<>();
    private final SourcePanel panel =
            Stagehand.on(() -> new SourcePanel(store, AssessedSheets::of, opened::add));

    @ParameterizedTest
    @EnumSource(Theme.class)
    void withNothingSelectedItSaysWhatToDo(Theme theme) {
        Stagehand.picture(panel, theme, "blank", 380, 600);
        assertThat(texts()).contains("Select an event to see its sources", "All conflicts");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void withNothingOpenItSaysHowToOpen(Theme theme) {
        SourcePanel closed =
                Stagehand.on(
                        () -> new SourcePanel(CableStore.empty(), AssessedSheets::of, opened::add));
        Stagehand.picture(closed, theme, "blank-closed", 380, 600);
        assertThat(Stagehand.texts(closed)).contains("Nothing is open");
    }

    @Test
    void selectingAnEventShowsItsSources() {
        apply(new Change.Select(CableDataset.LANDED));
        assertThat(texts()).contains("The first cable is landed in Newfoundland", "Sources 5");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void anEventHiddenByTheFilterCanBeShownAgain(Theme theme) {
        apply(new Change.Select(CableDataset.LANDED));
        Filter filter = Filter.NONE.toggled(Facet.KIND, "plans").toggled(Facet.PERSON, "field");
        apply(new Change.Sift(filter));
        Stagehand.picture(panel, theme, "event-hidden", 380, 700);
        assertThat(texts()).contains("The filter hides this event.");
        press("Show it");
        assertThat(store.state().filter()).isEqualTo(Filter.NONE.toggled(Facet.PERSON, "field"));
        assertThat(texts()).doesNotContain("The filter hides this event.");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void fromAnArticleToAllItBacksAndBack(Theme theme) {
        apply(new Change.Select(CableDataset.LANDED));
        press("A cutting about the wire");
        Stagehand.picture(panel, theme, "article-way", 380, 600);
        assertThat(texts()).contains("Backs one event");
        press("The first cable is landed in Newfoundland");
        assertThat(texts()).contains("Sources 5");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void severalSelectedEventsAreListedWithTheTimeBetweenThem(Theme theme) {
        apply(new Change.Select(CableDataset.FAILED));
        apply(new Change.ToggleSelected("formed"));
        apply(new Change.ToggleSelected(CableDataset.MESSAGE));
        Stagehand.picture(panel, theme, "several", 380, 800);
        assertThat(texts())
                .containsSubsequence(
                        "3 events selected, in time order",
                        "A company is formed to lay a cable",
                        "between 1 year 6 months and 2 years 7 months later",
                        "The Queen and the President exchange messages",
                        "between 20 days and 2 months 22 days later",
                        "The first cable fails");
        EventButton row =
                (EventButton) Stagehand.nodes(panel, it -> it instanceof EventButton).get(2);
        Stagehand.run(row::fire);
        assertThat(store.state().selection().lead()).isEqualTo(CableDataset.FAILED);
        assertThat(store.state().selection().events()).hasSize(3);
        assertThat(texts()).contains("Manner: in conflict   2 articles · 2 lineages");
    }

    @Test
    void theCountOfAPropertyOpensIntoItsLineages() {
        apply(new Change.Select(CableDataset.FAILED));
        List<String> folded = texts();
        pressNamed("2 articles · 2 lineages. What is said of the manner");
        assertThat(texts()).hasSizeGreaterThan(folded.size());
        assertThat(Stagehand.nodes(panel, it -> it instanceof LineageBox)).hasSize(2);
        Stagehand.picture(panel, Theme.LIGHT, "property-open", 380, 900);
        pressNamed("2 articles · 2 lineages. What is said of the manner");
        assertThat(texts()).isEqualTo(folded);
    }

    @Test
    void aTabIsChosenByItsButton() {
        apply(new Change.Select(CableDataset.LANDED));
        press("Lineage");
        assertThat(store.state().panel().page()).isEqualTo(new Page.OfEvent(Page.Tab.LINEAGE));
        assertThat(texts()).contains("What the date rests on");
    }

    @Test
    void theFocusStaysInThePanelWhenThePageChanges() {
        Stage stage =
                Stagehand.on(
                        () -> {
                            Stage made = new Stage();
                            made.setScene(new Scene(panel, 380, 500));
                            made.show();
                            return made;
                        });
        apply(new Change.Select(CableDataset.LANDED));
        Stagehand.run(panel::applyCss); // only then the scrolled page is in the scene
        ToggleButton lineage =
                (ToggleButton) Stagehand.nodes(panel, it -> it instanceof ToggleButton).get(2);
        Stagehand.run(lineage::requestFocus);
        Stagehand.run(lineage::fire);
        assertThat(Stagehand.on(() -> panel.getScene().getFocusOwner())).isSameAs(lineage);
        press("A cutting about the wire");
        assertThat(Stagehand.on(() -> FocusStops.holdFocus(panel))).isTrue();
        assertThat(Stagehand.on(() -> panel.getScene().getFocusOwner()))
                .isInstanceOf(ButtonBase.class);
        Stagehand.run(stage::close);
    }

    @Test
    void onlyWebAddressesReachTheBrowser() {
        apply(new Change.Show(new Page.OfArticle("a-post")));
        press("https://example.org/a-post");
        assertThat(opened).containsExactly(URI.create("https://example.org/a-post"));
        assertThat(Web.opens(URI.create("file:///etc/passwd"))).isFalse();
        assertThat(Web.opens(URI.create("javascript:alert(1)"))).isFalse();
        assertThat(Web.opens(URI.create("HTTP://example.org"))).isTrue();
        assertThat(Web.opens(URI.create("http:relative"))).isFalse();
    }

    @Test
    void steppingThroughConflictsSelectsEachAndBeginsAgain() {
        Stagehand.run(panel::nextConflict);
        assertThat(store.state().selection().lead()).isEqualTo(CableDataset.FAILED);
        assertThat(texts()).contains("$1.25 million", "Contradicts $2 million.");
        Stagehand.run(panel::nextConflict);
        assertThat(store.state().selection().lead()).isEqualTo(CableDataset.LANDED);
        assertThat(way()).contains("2 of 2");
        Stagehand.run(panel::nextConflict);
        assertThat(store.state().selection().lead()).isEqualTo(CableDataset.FAILED);
        assertThat(way()).contains("1 of 2, back to the first");
        Stagehand.run(panel::previousConflict);
        assertThat(store.state().selection().lead()).isEqualTo(CableDataset.LANDED);
        assertThat(way()).contains("2 of 2, back to the last");
        Stagehand.run(panel::previousConflict);
        assertThat(way()).contains("1 of 2");
    }

    @Test
    void steppingIsTheSameWayFromWhereverOneCame() {
        List<Page> pages =
                List.of(new Page.Articles(), new Page.OfArticle("a-post"), new Page.Conflicts());
        for (Page page : pages) {
            apply(new Change.Show(page));
            Stagehand.run(panel::nextConflict);
            assertThat(way()).containsSubsequence("Conflicts", "1 of 2");
            assertThat(names()).contains("Next conflict (F8)", "Previous conflict (Shift+F8)");
            pressNamed("Next conflict (F8)");
            assertThat(way()).containsSubsequence("Conflicts", "2 of 2");
            apply(new Change.PageBack(1));
            assertThat(store.state().panel().page()).isEqualTo(new Page.Conflicts());
            apply(new Change.Deselect());
        }
    }

    @Test
    void thePlaceAmongTheConflictsFollowsTheSelectionAndTheFilter() {
        Stagehand.run(panel::nextConflict);
        apply(new Change.Select(CableDataset.LANDED));
        assertThat(way()).contains("2 of 2");
        apply(new Change.Sift(Filter.NONE.toggled(Facet.KIND, "use")));
        apply(new Change.Select(CableDataset.FAILED));
        assertThat(way()).contains("1 of 1");
        apply(new Change.Sift(Filter.NONE));
        assertThat(way()).contains("1 of 2");
        apply(new Change.Select("formed"));
        assertThat(way()).doesNotContain("1 of 2").contains("Conflicts");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theListOfConflictsFollowsTheSelection(Theme theme) {
        apply(new Change.Show(new Page.Conflicts()));
        apply(new Change.StandAt(CableDataset.LANDED));
        Stagehand.picture(panel, theme, "conflicts-page", 380, 500);
        EventList list =
                (EventList) Stagehand.nodes(panel, it -> it instanceof EventList).getFirst();
        assertThat(list.getSelectionModel().getSelectedItem().event())
                .isEqualTo(CableDataset.LANDED);
        assertThat(texts())
                .contains(
                        "2 events in conflict",
                        "Amount: in conflict; Manner: in conflict",
                        "Date: in conflict");
    }

    @Test
    void theListOfConflictsFollowsTheFilter() {
        apply(new Change.Show(new Page.Conflicts()));
        apply(new Change.Sift(Filter.NONE.toggled(Facet.KIND, "use")));
        Stagehand.picture(panel, Theme.LIGHT, "conflicts-filtered", 380, 500);
        assertThat(texts())
                .contains("1 of 2 events in conflict", "Amount: in conflict; Manner: in conflict")
                .anyMatch(it -> it.endsWith("The filter hides one event with a dispute."))
                .doesNotContain("Date: in conflict");
        Stagehand.run(panel::nextConflict);
        Stagehand.run(panel::nextConflict);
        assertThat(store.state().selection().lead()).isEqualTo(CableDataset.FAILED);
        apply(new Change.Sift(Filter.NONE.toggled(Facet.KIND, "plans")));
        apply(new Change.Show(new Page.Conflicts()));
        assertThat(texts())
                .contains(
                        "0 of 2 events in conflict",
                        "No event that passes the filter has a dispute.");
        Stagehand.run(panel::nextConflict);
        assertThat(texts()).contains("The filter hides this event.");
    }

    @Test
    void fromTheListOfConflictsOneStepsFromEventToEvent() {
        apply(new Change.Show(new Page.Conflicts()));
        press("Next");
        assertThat(store.state().selection().lead()).isEqualTo(CableDataset.FAILED);
        Stagehand.picture(panel, Theme.LIGHT, "conflict-step", 380, 500);
        pressNamed("Next conflict (F8)");
        assertThat(store.state().selection().lead()).isEqualTo(CableDataset.LANDED);
        Stagehand.picture(panel, Theme.DARK, "conflict-step", 380, 500);
        press("Conflicts");
        assertThat(store.state().panel().page()).isEqualTo(new Page.Conflicts());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theArticlesAreListedByLineage(Theme theme) {
        apply(new Change.Show(new Page.Articles()));
        Stagehand.picture(panel, theme, "stemma", 380, 1100);
        assertThat(texts())
                .contains("5 articles · 3 lineages")
                .containsSubsequence(
                        "Copies of one another",
                        "Evening Post",
                        "Versions of one text: counted once.",
                        "The great work done: how the wire was carried from ship to shore",
                        "the same text, published again",
                        "A cutting about the wire",
                        "Word for word, but for the first line.",
                        "Why it is unknown: The cutting has no head.",
                        "Backs one event",
                        "Made from others, with nothing of their own",
                        "What the papers say",
                        "Counts for nothing of its own.",
                        "Made from one article:",
                        "Evening Post",
                        "On their own");
        press("A letter from Newfoundland");
        assertThat(store.state().panel().page()).isEqualTo(new Page.OfArticle("a-letter"));
        Stagehand.picture(panel, theme, "stemma-article", 380, 700);
        press("Articles");
        assertThat(store.state().panel().page()).isEqualTo(new Page.Articles());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void undatedEventsAreListedApart(Theme theme) {
        apply(new Change.Show(new Page.Undated()));
        Stagehand.picture(panel, theme, "undated", 380, 400);
        assertThat(texts()).contains("One event without a date", "A trial in the bay");
    }

    @Test
    void theListOfWhatIsInViewIsInTimeOrder() {
        apply(new Change.Show(new Page.InView()));
        Stagehand.picture(panel, Theme.LIGHT, "in-view", 380, 600);
        assertThat(texts())
                .contains("5 events in view")
                .containsSubsequence("A company is formed to lay a cable", "The first cable fails");
    }

    @Test
    void problemsToldLaterAreShown() {
        apply(new Change.Show(new Page.Problems()));
        assertThat(texts()).contains("No problems in the file", "Nothing is wrong with it.");
        Problem problem = new Problem(Problem.Severity.ERROR, null, "The file ends too early.");
        Stagehand.run(() -> panel.setProblems(List.of(problem)));
        assertThat(texts()).contains("The file ends too early.");
    }

    @Test
    void everyControlHasAName() {
        apply(new Change.Select(CableDataset.LANDED));
        for (Page.Tab tab : Page.Tab.values()) {
            apply(new Change.Show(new Page.OfEvent(tab)));
            assertThat(Stagehand.nodes(panel, it -> it instanceof ButtonBase))
                    .allSatisfy(it -> assertThat(name((ButtonBase) it)).isNotBlank());
        }
    }

    @Test
    void aDisposedPanelIsForgotten() {
        Stagehand.assertCollected(
                () -> {
                    SourcePanel made = new SourcePanel(store, AssessedSheets::of, opened::add);
                    made.dispose();
                    return made;
                });
    }

    private static String name(ButtonBase button) {
        String spoken = button.getAccessibleText();
        return spoken == null ? button.getText() : spoken;
    }

    private void apply(Change change) {
        Stagehand.run(() -> store.apply(change));
    }

    private void press(String words) {
        Node button =
                Stagehand.nodes(
                                panel,
                                it ->
                                        it instanceof ButtonBase labeled
                                                && words.equals(labeled.getText()))
                        .getFirst();
        Stagehand.run(((ButtonBase) button)::fire);
    }

    /// What the panel says where its way is laid out: crumbs are made when they are first shown.
    private List<String> way() {
        Stagehand.picture(panel, Theme.LIGHT, "way", 380, 500);
        return texts();
    }

    private List<String> names() {
        return Stagehand.nodes(panel, it -> it instanceof ButtonBase).stream()
                .map(it -> name((ButtonBase) it))
                .toList();
    }

    private void pressNamed(String name) {
        Node button =
                Stagehand.nodes(
                                panel,
                                it ->
                                        it instanceof ButtonBase labeled
                                                && name.equals(labeled.getAccessibleText()))
                        .getFirst();
        Stagehand.run(((ButtonBase) button)::fire);
    }

    private List<String> texts() {
        return Stagehand.texts(panel);
    }
}

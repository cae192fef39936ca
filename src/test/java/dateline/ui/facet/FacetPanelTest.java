package dateline.ui.facet;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.state.Change;
import dateline.state.Facet;
import dateline.state.Filter;
import dateline.state.Page;
import dateline.state.Store;
import dateline.ui.CableStore;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class FacetPanelTest {
    private final Store store = CableStore.open();
    private final FacetPanel panel = Stagehand.on(() -> new FacetPanel(store, Runnable::run));
    private final FilterChips chips = Stagehand.on(() -> new FilterChips(store));

    @ParameterizedTest
    @CsvSource({"LIGHT, 250", "DARK, 250", "LIGHT, 190"})
    void valuesStandWithTheirCounts(Theme theme, int width) {
        Stagehand.picture(panel, theme, "facets-" + width, width, 800);
        assertThat(Stagehand.texts(panel))
                .containsSubsequence("Evidence", "Derived date", "1", "In conflict", "2")
                .containsSubsequence("Category", "Plans", "2", "Works", "2", "Use", "2")
                .containsSubsequence("People", "Cyrus Field", "6")
                .contains("Evening Post", "Shipping List (inferred)", "One event without a date");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aChosenValueIsTickedCountedAndShownAsAChip(Theme theme) {
        press(panel, "row:Works");
        assertThat(store.state().filter()).isEqualTo(Filter.NONE.toggled(Facet.KIND, "works"));
        assertThat(Stagehand.texts(panel)).containsSubsequence("Cyrus Field", "2");
        BorderPane both = Stagehand.on(() -> new BorderPane(panel, chips, null, null, null));
        Stagehand.picture(both, theme, "facets-chosen", 420, 700);
        assertThat(Stagehand.texts(chips)).contains("2 of 6 events", "Works", "Clear all");
    }

    @Test
    void aChipTakesItsValueAway() {
        apply(new Change.Sift(Filter.NONE.toggled(Facet.KIND, "works").withText("cable")));
        press(chips, "Works");
        assertThat(store.state().filter()).isEqualTo(Filter.NONE.withText("cable"));
        press(chips, "“cable”");
        assertThat(store.state().filter().isNone()).isTrue();
        assertThat(chips.isManaged()).isFalse();
    }

    @Test
    void clearAllTakesEverythingAway() {
        apply(new Change.Sift(Filter.NONE.toggled(Facet.KIND, "works")));
        press(panel, "Clear all");
        assertThat(store.state().filter().isNone()).isTrue();
    }

    @Test
    void undatedEventsAreOneClickAway() {
        press(panel, "One event without a date");
        assertThat(store.state().panel().page()).isEqualTo(new Page.Undated());
    }

    @Test
    void oneRowOfEachFacetIsATabStop() {
        List<FacetRow> rows = rows();
        assertThat(rows).filteredOn(row -> row.isFocusTraversable()).hasSize(4);
    }

    @Test
    void anArticleThatSharesItsPublisherHasItsTitleOnASecondLine() {
        Choice choice =
                new Choice(
                        Facet.ARTICLE,
                        "a",
                        "Evening Post",
                        "“The great work done, and what the people of the town say”",
                        "",
                        3,
                        -1);
        FacetRow row = Stagehand.on(() -> new FacetRow(choice, () -> {}));
        Stagehand.picture(new BorderPane(row), Theme.LIGHT, "facet-article", 200, 60);
        List<Label> lines =
                Stagehand.nodes(row, Label.class::isInstance).stream()
                        .map(Label.class::cast)
                        .toList();
        assertThat(lines).noneMatch(Label::isWrapText);
        assertThat(lines.getFirst().isTextTruncated()).isFalse();
        assertThat(lines.get(1).isTextTruncated()).isTrue();
        assertThat(row.getAccessibleText()).startsWith("Evening Post, “The great work");
    }

    @Test
    void rowsOutliveAChangeOfTheFilter() {
        List<FacetRow> before = rows();
        apply(new Change.Sift(Filter.NONE.toggled(Facet.KIND, "works")));
        assertThat(rows()).containsExactlyElementsOf(before);
    }

    @Test
    void everyRowSaysItsNameAndCount() {
        assertThat(rows())
                .extracting(row -> row.getAccessibleText())
                .contains("Works, 2 events", "Derived date, one event");
    }

    @Test
    void disposedPanelsAreForgotten() {
        Stagehand.assertCollected(
                () -> {
                    FacetPanel made = new FacetPanel(store, Runnable::run);
                    made.dispose();
                    return made;
                });
        Stagehand.assertCollected(
                () -> {
                    FilterChips made = new FilterChips(store);
                    made.dispose();
                    return made;
                });
    }

    private List<FacetRow> rows() {
        return Stagehand.nodes(panel, it -> it instanceof FacetRow).stream()
                .map(FacetRow.class::cast)
                .toList();
    }

    private void apply(Change change) {
        Stagehand.run(() -> store.apply(change));
    }

    /// Presses the control of a text; `row:` before it, the row whose spoken name begins so.
    private static void press(Parent view, String words) {
        ButtonBase button =
                Stagehand.nodes(view, it -> it instanceof ButtonBase).stream()
                        .map(ButtonBase.class::cast)
                        .filter(it -> named(it, words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("nothing to press: " + words));
        Stagehand.run(button::fire);
    }

    private static boolean named(ButtonBase button, String words) {
        return words.startsWith("row:")
                ? button instanceof FacetRow
                        && button.getAccessibleText().startsWith(words.substring(4) + ",")
                : words.equals(button.getText());
    }
}

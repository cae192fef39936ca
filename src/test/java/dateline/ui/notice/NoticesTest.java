package dateline.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.Anchor;
import dateline.layout.Glyph;
import dateline.model.Problem;
import dateline.state.Page;
import dateline.state.Store;
import dateline.ui.CableDataset;
import dateline.ui.CableStore;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;
import dateline.ui.look.Tone;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

class NoticesTest {
    private final Store store = CableStore.open();

    @ParameterizedTest
    @EnumSource(Theme.class)
    void hoverCardSaysDateAndWhatItRestsOn(Theme theme) {
        HoverCard card = Stagehand.on(HoverCard::new);
        Stagehand.run(
                () ->
                        card.show(
                                new Glance(
                                        "The first cable across the Atlantic is landed, with much"
                                                + " ado, at Trinity Bay",
                                        "5 August 1858",
                                        "1858-08-05",
                                        Tone.CONFLICT,
                                        Glyph.DIAMOND,
                                        "In conflict · 4 articles · 3 lineages",
                                        "5 August 1858 according to 3 articles; July 1858 according"
                                                + " to a letter."),
                                "Order open: a second cable"));
        Stagehand.picture(Stagehand.on(() -> new StackPane(card)), theme, "hover", 360, 200);
        assertThat(Stagehand.texts(card))
                .contains("1858-08-05", "5 August 1858", "Order open: a second cable");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void legendExplainsEveryLevelAndKind(Theme theme) {
        Legend legend =
                Stagehand.on(() -> new Legend(CableDataset.make().kinds(), theme.palette()));
        Stagehand.picture(legend, theme, "legend", 640, 720);
        assertThat(Stagehand.texts(legend))
                .contains("Corroborated", "Misreported", "Unsourced or undated", "Works")
                .doesNotContain("Undated", "Unsourced")
                .contains("Fading ends: the date is approximate.");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void statusNoteCountsProblemsPassagesAndUndated(Theme theme) {
        StatusNote note = Stagehand.on(() -> new StatusNote(store, () -> {}));
        assertThat(Stagehand.texts(note))
                .contains("Dataset valid", "Passages not checked", "One event undated");
        Problem problem = new Problem(Problem.Severity.ERROR, null, "Cut short.");
        Stagehand.run(
                () -> note.setFindings(List.of(problem), List.of(Anchor.EXACT, Anchor.ORPHAN)));
        Stagehand.picture(Stagehand.on(() -> new StackPane(note)), theme, "status", 520, 32);
        assertThat(Stagehand.texts(note)).contains("One problem", "1 of 2 passages not found");
        Stagehand.run(() -> note.setFindings(List.of(), List.of(Anchor.EXACT, Anchor.UNCHECKED)));
        assertThat(Stagehand.texts(note)).contains("1 of 2 passages found, no text for the others");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aNoticeSaysWhatHasHappenedAndWhatCanBeDone(Theme theme) {
        AtomicBoolean acted = new AtomicBoolean();
        NoticeBar bar = Stagehand.on(() -> new NoticeBar());
        Stagehand.run(
                () -> bar.say("Two problems were found.", "Show them", () -> acted.set(true)));
        Stagehand.picture(bar, theme, "notice", 600, 200);
        assertThat(Stagehand.on(() -> Stagehand.texts(bar)))
                .containsSubsequence("Two problems were found.", "Show them");
        Stagehand.run(() -> button(bar, "Show them").fire());
        assertThat(acted).isTrue();
        assertThat(bar.isVisible()).isFalse();
        Stagehand.run(() -> bar.say("All is well."));
        assertThat(Stagehand.on(() -> Stagehand.texts(bar)))
                .contains("All is well.")
                .doesNotContain("Show them");
        Stagehand.run(bar::hide);
    }

    private static Button button(Parent in, String words) {
        return (Button)
                Stagehand.nodes(in, it -> it instanceof Button b && words.equals(b.getText()))
                        .getFirst();
    }

    @Test
    void whereNothingIsCheckedALinkLeadsToTheTexts() {
        AtomicBoolean asked = new AtomicBoolean();
        StatusNote note = Stagehand.on(() -> new StatusNote(store, () -> asked.set(true)));
        Hyperlink link =
                (Hyperlink) Stagehand.nodes(note, it -> it instanceof Hyperlink).getFirst();
        Stagehand.run(link::fire);
        assertThat(asked).isTrue();
    }

    @Test
    void theProblemsOfTheStatusNoteAreALink() {
        StatusNote note = Stagehand.on(() -> new StatusNote(store, () -> {}));
        Problem problem = new Problem(Problem.Severity.WARNING, null, "Odd.");
        Stagehand.run(() -> note.setFindings(List.of(problem), List.of(Anchor.EXACT)));
        assertThat(Stagehand.texts(note)).contains("The one passage found");
        Hyperlink link =
                (Hyperlink) Stagehand.nodes(note, it -> it instanceof Hyperlink).getFirst();
        Stagehand.run(link::fire);
        assertThat(store.state().panel().page()).isEqualTo(new Page.Problems());
    }

    @Test
    void aDisposedNoteIsForgotten() {
        Stagehand.assertCollected(
                () -> {
                    StatusNote made = new StatusNote(store, () -> {});
                    made.dispose();
                    return made;
                });
    }
}

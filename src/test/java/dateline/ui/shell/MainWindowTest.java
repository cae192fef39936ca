package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.Anchor;
import dateline.evidence.Assessment;
import dateline.evidence.Grounds;
import dateline.evidence.Level;
import dateline.layout.Tally;
import dateline.model.Problem;
import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Facet;
import dateline.state.FacetValue;
import dateline.state.Filter;
import dateline.state.Framing;
import dateline.state.Nearest;
import dateline.state.Page;
import dateline.state.Pane;
import dateline.state.Span;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.ui.command.Command;
import dateline.ui.command.CommandRegistry;
import dateline.ui.command.KeyStroke;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;
import dateline.ui.notice.NoticeBar;
import dateline.ui.outside.Settings;
import dateline.ui.source.AssessedSheets;
import dateline.ui.timeline.TimelineView;
import dateline.ui.work.Progress;
import dateline.ui.work.SameThread;

import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

class MainWindowTest {
    @Test
    void escapeClosesThePanelThenTheSelectionThenTheFilter() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Stagehand.run(
                () -> {
                    Store store = fitting.store;
                    store.apply(new Change.Sift(Filter.NONE.toggled(Facet.KIND, "meta")));
                    store.apply(new Change.Select("meta-deal"));
                    store.apply(new Change.Look("meta"));
                    press(fitting, KeyCode.ESCAPE);
                    assertThat(store.state().find().active()).isFalse();
                    press(fitting, KeyCode.ESCAPE);
                    assertThat(store.state().panes()).containsExactly(Pane.FACETS);
                    assertThat(store.state().selection().isEmpty()).isFalse();
                    press(fitting, KeyCode.ESCAPE);
                    assertThat(store.state().selection().isEmpty()).isTrue();
                    assertThat(store.state().filter().isNone()).isFalse();
                    press(fitting, KeyCode.ESCAPE);
                    assertThat(store.state().filter()).isEqualTo(Filter.NONE);
                });
    }

    @Test
    void escapeGoesAPageBackBeforeItClosesThePanel() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Store store = fitting.store;
        Stagehand.run(
                () -> {
                    store.apply(new Change.Select("meta-deal"));
                    store.apply(new Change.Show(new Page.Conflicts()));
                    press(fitting, KeyCode.ESCAPE);
                    assertThat(store.state().panel().page().isEvent()).isTrue();
                    assertThat(store.state().panes()).contains(Pane.SOURCES);
                    assertThat(store.state().selection().lead()).isEqualTo("meta-deal");
                    press(fitting, KeyCode.ESCAPE);
                    assertThat(store.state().panes()).doesNotContain(Pane.SOURCES);
                    assertThat(store.state().selection().lead()).isEqualTo("meta-deal");
                });
    }

    @Test
    void aFilterThatEscapeClearedComesBack() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Filter meta = Filter.NONE.toggled(Facet.KIND, "meta");
        Stagehand.run(
                () -> {
                    Store store = fitting.store;
                    store.apply(new Change.Sift(meta));
                    press(fitting, KeyCode.ESCAPE);
                    assertThat(notice(fitting)).isEmpty();
                    press(fitting, KeyCode.ESCAPE);
                    assertThat(store.state().filter()).isEqualTo(Filter.NONE);
                    assertThat(notice(fitting)).contains("The filter was cleared.", "Undo");
                    fitting.window.commands().get("edit.undo").run();
                    assertThat(store.state().filter()).isEqualTo(meta);
                    assertThat(notice(fitting)).isEmpty();
                    press(fitting, KeyCode.ESCAPE);
                    button(fitting, "Undo").fire();
                    assertThat(store.state().filter()).isEqualTo(meta);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {640, 1000, 1600})
    void aNoticeCoversNothingAndMovesNothing(int width) {
        Fitting fitting = Stagehand.on(Fitting::story);
        Stagehand.run(
                () -> {
                    Scene scene = new Scene(fitting.window.root(), width, 700);
                    fitting.window.dress(scene, Theme.LIGHT);
                    Bounds timeline = place(fitting, ".timeline");
                    Bounds line = place(fitting, ".status-line");
                    fitting.window.say("39 problems were found in the file. All else is shown.");
                    assertThat(place(fitting, ".timeline")).isEqualTo(timeline);
                    assertThat(place(fitting, ".status-line")).isEqualTo(line);
                    Bounds notice = place(fitting, ".notice");
                    assertThat(line.contains(notice)).as("%s in %s", notice, line).isTrue();
                    assertThat(notice.getMaxX())
                            .isLessThanOrEqualTo(place(fitting, ".status-note").getMinX());
                    assertThat(notice.getWidth()).isGreaterThan(200);
                });
    }

    private static Bounds place(Fitting fitting, String style) {
        fitting.window.root().applyCss();
        for (int pass = 0; pass < 3; pass++) { // a narrow window folds its panes in the first
            fitting.window.root().layout();
        }
        Node node = fitting.window.root().lookup(style);
        return node.localToScene(node.getLayoutBounds());
    }

    private static List<String> notice(Fitting fitting) {
        return Stagehand.nodes(fitting.window.root(), NoticeBar.class::isInstance).stream()
                .filter(Node::isVisible)
                .flatMap(bar -> Stagehand.texts((NoticeBar) bar).stream())
                .toList();
    }

    @Test
    void aPanelThatOpensLeavesTheSelectedEventInSight() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Store store = fitting.store;
        long deal = Fitting.STORY.span(Fitting.STORY.place("meta-deal")).orElseThrow().from();
        Stagehand.run(
                () -> {
                    store.apply(new Change.TogglePane(Pane.SOURCES));
                    fitting.window.root().getScene().snapshot(null);
                    store.apply(new Change.Select("meta-deal"));
                    var view = store.state().viewport();
                    store.apply(new Change.Move(view.panned(view.x(deal) - view.widthPx() + 60)));
                    double wide = store.state().viewport().widthPx();
                    store.apply(new Change.TogglePane(Pane.SOURCES));
                    fitting.window.root().getScene().snapshot(null);
                    var narrow = store.state().viewport();
                    assertThat(narrow.widthPx()).isLessThan(wide - 100);
                    assertThat(narrow.x(deal)).isBetween(0.0, narrow.widthPx());
                });
    }

    @Test
    void f6GoesRoundThePartsOfTheWindow() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Stagehand.run(
                () -> {
                    fitting.window.timeline().requestFocus();
                    press(fitting, KeyCode.F6);
                    assertThat(focused(fitting)).isNotEqualTo(fitting.window.timeline());
                    press(fitting, KeyCode.F6);
                    press(fitting, KeyCode.F6);
                    assertThat(focused(fitting)).isEqualTo(fitting.window.timeline());
                    fitting.store.apply(new Change.TogglePane(Pane.FACETS));
                    press(fitting, KeyCode.F6);
                    press(fitting, KeyCode.F6);
                    assertThat(focused(fitting)).isEqualTo(fitting.window.timeline());
                });
    }

    @Test
    void aLetterRunsACommandOnTheTimelineAndTypesInAField() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Stagehand.run(
                () -> {
                    fitting.store.apply(new Change.Select("scale-founded"));
                    var before = fitting.store.state().viewport();
                    fitting.window.find();
                    press(fitting, KeyCode.F);
                    assertThat(fitting.store.state().viewport()).isEqualTo(before);
                    fitting.window.timeline().requestFocus();
                    press(fitting, KeyCode.F);
                    assertThat(fitting.store.state().viewport()).isNotEqualTo(before);
                });
    }

    @Test
    void thePaletteFindsACommandAndRunsIt() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Stagehand.run(
                () -> {
                    fitting.window.prompts().showPalette();
                    CommandPalette palette = node(fitting, CommandPalette.class);
                    palette.query().setText("sour pan");
                    assertThat(palette.offered())
                            .extracting(Command::id)
                            .containsExactly("view.sources");
                    press(palette.query(), KeyCode.ENTER);
                    assertThat(fitting.store.state().panes()).containsExactly(Pane.FACETS);
                    assertThat(
                                    Stagehand.nodes(
                                            fitting.window.root(),
                                            CommandPalette.class::isInstance))
                            .isEmpty();
                });
    }

    @Test
    void thePaletteOffersOnlyWhatMakesSense() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Stagehand.run(
                () -> {
                    fitting.window.prompts().showPalette();
                    assertThat(node(fitting, CommandPalette.class).offered())
                            .extracting(Command::id)
                            .contains("view.fit")
                            .doesNotContain("edit.undo", "find.next");
                });
    }

    @Test
    void theKeySheetNamesEveryKeyedCommand() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Stagehand.run(
                () -> {
                    fitting.window.prompts().showKeys();
                    List<String> texts = Stagehand.texts(node(fitting, KeySheet.class));
                    for (Command command : fitting.window.commands().all()) {
                        if (!command.keys().isEmpty()) {
                            assertThat(texts).contains(command.name());
                            assertThat(texts)
                                    .contains(
                                            command.keys().stream()
                                                    .map(KeyStroke::shown)
                                                    .findFirst()
                                                    .orElseThrow());
                        }
                    }
                });
    }

    @Test
    void theKeySheetCutsNoKeyOff() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Stagehand.run(
                () -> {
                    fitting.window.prompts().showKeys();
                    KeySheet sheet = node(fitting, KeySheet.class);
                    sheet.getScene().snapshot(null);
                    Node room = sheet.lookup(".viewport");
                    double right = room.localToScene(room.getLayoutBounds()).getMaxX();
                    assertThat(sheet.lookupAll(".key-cap"))
                            .isNotEmpty()
                            .allMatch(cap -> capRight(cap) <= right);
                });
    }

    @Test
    void theKeySheetIsSeenWholeInAWindowOfTheUsualSize() {
        Fitting fitting = Stagehand.on(Fitting::story);
        Stagehand.run(
                () -> {
                    Scene scene = new Scene(fitting.window.root(), 1280, 800);
                    fitting.window.dress(scene, Theme.LIGHT);
                    fitting.window.prompts().showKeys();
                    scene.snapshot(null);
                    Node room = node(fitting, KeySheet.class).lookup(".viewport");
                    double bottom = room.localToScene(room.getLayoutBounds()).getMaxY();
                    assertThat(scene.getRoot().lookupAll(".key-row"))
                            .isNotEmpty()
                            .allMatch(
                                    row ->
                                            row.localToScene(row.getLayoutBounds()).getMaxY()
                                                    <= bottom);
                });
    }

    private static double capRight(Node cap) {
        return cap.localToScene(cap.getLayoutBounds()).getMaxX();
    }

    @Test
    void aCommandThatChoosesKnowsWhetherItsChoiceIsMade() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Stagehand.run(
                () -> {
                    CommandRegistry commands = fitting.window.commands();
                    assertThat(chosen(commands))
                            .containsExactly("view.facets", "view.sources", "view.system");
                    commands.get("view.facets").run();
                    commands.get("view.dark").run();
                    commands.get("view.wheel").run();
                    commands.get("view.motion").run();
                    assertThat(chosen(commands))
                            .containsExactly(
                                    "view.sources", "view.dark", "view.wheel", "view.motion");
                });
    }

    private static List<String> chosen(CommandRegistry commands) {
        return commands.all().stream().filter(Command::isChosen).map(Command::id).toList();
    }

    @Test
    void aDateIsGoneToAsItIsTyped() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Stagehand.run(
                () -> {
                    fitting.window.prompts().askForDate();
                    DatePrompt prompt = node(fitting, DatePrompt.class);
                    prompt.field().setText("spring 2019");
                    assertThat(prompt.said()).isEqualTo("1 Mar 2019 – 31 May 2019");
                    prompt.field().setText("spring 2019x");
                    assertThat(prompt.said())
                            .startsWith("This names no date and no event. Try 2021-12");
                    prompt.field().setText("12 June 2025");
                    prompt.field().fireEvent(new ActionEvent());
                    var view = fitting.store.state().viewport();
                    assertThat(StatusText.period(view)).contains("Jun 2025");
                    assertThat(Stagehand.nodes(fitting.window.root(), DatePrompt.class::isInstance))
                            .isEmpty();
                });
    }

    @Test
    void theStatusLineSaysWhatIsInView() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Stagehand.run(
                () -> {
                    fitting.window.timeline().navigator().fitAll();
                    StatusLine status = node(fitting, StatusLine.class);
                    int all = Fitting.STORY.entries().size();
                    int dated = Fitting.STORY.dated();
                    assertThat(status.getText())
                            .contains(" · " + dated + " of " + all + " events in view · 1 px = ");
                });
    }

    @Test
    void theStatusLineAndTheListTellApartWhatReachesIn() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Stagehand.run(
                () -> {
                    Span year = Span.ofDays(16_801, 17_166); // 2016 but for New Year's Day
                    double width = fitting.store.state().viewport().widthPx();
                    fitting.store.apply(new Change.Jump(year.view(width), Framing.PERIOD));
                    Tally all = fitting.window.timeline().inView().orElseThrow();
                    assertThat(all.begins()).isPositive();
                    assertThat(all.reaches()).isGreaterThan(1);
                    assertThat(all).isEqualTo(tally(year));
                    assertThat(node(fitting, StatusLine.class).getText())
                            .contains(" · " + all.begins() + " of ")
                            .contains(" events in view, " + all.reaches() + " more reach in · ");
                    fitting.store.apply(new Change.Show(new Page.InView()));
                });
        Tally all = Stagehand.on(() -> fitting.window.timeline().inView().orElseThrow());
        assertThat(visible(fitting))
                .contains(all.begins() + " events in view, " + all.reaches() + " more reach in");
    }

    private static Tally tally(Span stretch) {
        int begins = 0;
        int reaches = 0;
        for (int place = 0; place < Fitting.STORY.dated(); place++) {
            boolean here = Fitting.STORY.meets(place, stretch);
            boolean earlier = Fitting.STORY.from(place) < stretch.from();
            begins += here && !earlier ? 1 : 0;
            reaches += here && earlier ? 1 : 0;
        }
        return new Tally(begins, reaches);
    }

    @Test
    void nothingOpenShowsHowToBegin() {
        Fitting fitting = shown(Stagehand.on(() -> new Fitting(new Fitting.NoFiles())));
        assertThat(visible(fitting)).contains("No timeline is open", "Open a file…");
        Stagehand.run(() -> fitting.window.open(Path.of("story.json")));
        assertThat(visible(fitting)).doesNotContain("No timeline is open");
        assertThat(fitting.store.state().isEmpty()).isFalse();
    }

    @Test
    void aFileThatCannotBeOpenedSaysWhyAndKeepsWhatIsOpen() {
        Fitting fitting = shown(Stagehand.on(() -> new Fitting(new Torn(null))));
        Stagehand.run(
                () -> {
                    fitting.store.apply(Change.Open.of(Fitting.STORY, 800));
                    fitting.window.open(Path.of("torn.json"));
                });
        assertThat(visible(fitting))
                .contains("torn.json could not be opened", "Line 3: a bracket is missing");
        assertThat(fitting.store.state().catalog()).isSameAs(Fitting.STORY);
        Stagehand.run(() -> button(fitting, "Back").fire());
        assertThat(visible(fitting)).doesNotContain("torn.json could not be opened");
        ViewState before = fitting.store.state();
        Stagehand.run(
                () -> {
                    fitting.window.open(Path.of("torn.json"));
                    press(fitting, KeyCode.ESCAPE);
                });
        assertThat(visible(fitting)).doesNotContain("torn.json could not be opened");
        assertThat(fitting.store.state()).isEqualTo(before);
    }

    @Test
    void aFileInWhichFaultsLeftNoEventKeepsWhatIsOpen() {
        Fitting fitting = shown(Stagehand.on(() -> new Fitting(new Torn(Catalog.NOTHING))));
        Stagehand.run(
                () -> {
                    fitting.store.apply(Change.Open.of(Fitting.STORY, 800));
                    fitting.window.open(Path.of("torn.json"));
                });
        assertThat(visible(fitting)).contains("torn.json could not be opened");
        assertThat(fitting.store.state().catalog()).isSameAs(Fitting.STORY);
    }

    @Test
    void attachedTextsAreLookedThroughAndTold(@TempDir Path folder) {
        Fitting fitting = shown(Stagehand.on(() -> new Fitting(new Texts())));
        Stagehand.run(() -> fitting.window.open(Path.of("story.json")));
        assertThat(visible(fitting)).contains("Passages not checked");
        Catalog before = fitting.store.state().catalog();
        Stagehand.run(() -> fitting.window.attachTexts(folder));
        assertThat(visible(fitting)).contains("1 of 2 passages not found");
        assertThat(fitting.store.state().catalog()).isNotSameAs(before);
        Stagehand.run(() -> fitting.window.commands().get("file.no-texts").run());
        assertThat(visible(fitting)).contains("Passages not checked");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    EXACT           | The one passage was found in the texts.
                    EXACT EXACT     | All 2 passages were found in the texts.
                    EXACT MOVED     | 1 of 2 passages were found in the texts; 1 needs a look.
                    EXACT UNCHECKED | 1 of 2 passages were found; there is no text for the others.
                    """,
            delimiter = '|')
    void attachedTextsAreAnsweredWithWhatWasFound(
            String anchors, String said, @TempDir Path folder) {
        List<Anchor> found = Arrays.stream(anchors.split(" ")).map(Anchor::valueOf).toList();
        Fitting fitting = shown(Stagehand.on(() -> new Fitting(new Texts(found))));
        Stagehand.run(() -> fitting.window.open(Path.of("story.json")));
        Stagehand.run(() -> fitting.window.attachTexts(folder));
        assertThat(Stagehand.on(() -> notice(fitting))).contains(said);
    }

    @Test
    void aFilterThatLetsNothingThroughCanBeCleared() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Stagehand.run(() -> fitting.store.apply(new Change.Sift(Filter.NONE.withText("zebra"))));
        assertThat(visible(fitting)).contains("No event passes the filter");
        Stagehand.run(() -> button(fitting, "Clear the filter").fire());
        assertThat(fitting.store.state().filter()).isEqualTo(Filter.NONE);
        assertThat(visible(fitting)).doesNotContain("No event passes the filter");
    }

    @Test
    void aStretchWithoutEventsLeadsToTheNearest() {
        Fitting fitting = Stagehand.on(Fitting::story);
        Span spring = new Span(920_246_400, 928_195_200);
        assertThat(visible(fitting)).doesNotContain("No event here");
        Stagehand.run(() -> fitting.window.timeline().navigator().show(spring));
        assertThat(visible(fitting)).contains("No event here");
        Hyperlink link = node(fitting, NoneHere.class, Hyperlink.class);
        String nearest = Nearest.of(fitting.store.state()).orElseThrow().event();
        String title = Fitting.STORY.entry(nearest).orElseThrow().event().title();
        assertThat(link.getText()).startsWith("← The nearest: " + title);
        Stagehand.run(link::fire);
        assertThat(visible(fitting)).doesNotContain("No event here");
        assertThat(fitting.store.state().selection().lead()).isEqualTo(nearest);
        Stagehand.run(
                () -> {
                    fitting.store.apply(new Change.Sift(Filter.NONE.toggled(Facet.KIND, "meta")));
                    fitting.window.timeline().navigator().show(spring);
                });
        Stagehand.picture(fitting.window.root(), Theme.LIGHT, "none-here", 1280, 800);
        var before = fitting.store.state().viewport();
        Stagehand.run(() -> node(fitting, NoneHere.class).fireEvent(sideways()));
        assertThat(fitting.store.state().viewport()).isNotEqualTo(before);
        assertThat(visible(fitting)).contains("No event here passes the filter");
    }

    private static ScrollEvent sideways() {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                400,
                400,
                400,
                400,
                false,
                false,
                false,
                false,
                false,
                false,
                40,
                0,
                40,
                0,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private static <T> T node(Fitting fitting, Class<? extends Parent> in, Class<T> kind) {
        Parent part = node(fitting, in);
        return kind.cast(Stagehand.nodes(part, kind::isInstance).getFirst());
    }

    @Test
    void aFilterThatLeavesOnlyWhatHasNoDateLeadsToTheList() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Filter undated = Filter.NONE.toggled(Facet.SUPPORT, Level.UNDATED.name());
        Stagehand.run(() -> fitting.store.apply(new Change.Sift(undated)));
        assertThat(visible(fitting)).contains("The one event here has no date", "Clear the filter");
        Stagehand.run(() -> button(fitting, "Show as a list").fire());
        assertThat(fitting.store.state().panel().page()).isEqualTo(new Page.Undated());
    }

    @Test
    void aFileWithoutEventsSaysSo() {
        Fitting fitting = shown(Stagehand.on(() -> new Fitting(new Fitting.NoFiles())));
        Catalog none = Catalog.of(Assessment.of(Catalog.NOTHING.dataset()));
        Stagehand.run(() -> fitting.store.apply(Change.Open.of(none, 800)));
        assertThat(visible(fitting))
                .contains("There are no events in this file")
                .doesNotContain("Clear the filter");
        Stagehand.run(() -> fitting.store.apply(Change.Open.of(Fitting.STORY, 800)));
        assertThat(visible(fitting)).doesNotContain("There are no events in this file");
    }

    @Test
    void theSizesOfPanesAreRemembered() {
        Settings settings = Settings.forgotten();
        settings.put("pane.facets.width", "300");
        settings.put("pane.sources.width", "nonsense");
        SideBySide panes =
                Stagehand.on(
                        () -> {
                            SideBySide made =
                                    new SideBySide(
                                            new Button(), new Button(), new Button(), settings);
                            made.resize(1200, 500);
                            made.layout();
                            return made;
                        });
        assertThat(widths(panes)).isEqualTo("299 508 391");
        Stagehand.run(
                () -> {
                    panes.show(Set.of(Pane.SOURCES));
                    panes.resize(700, 500);
                    panes.layout();
                });
        assertThat(widths(panes)).endsWith(" 400 299");
    }

    @ParameterizedTest
    @CsvSource({"1280, 391", "1600, 391", "2560, 537", "3840, 559"})
    void ofALargeWindowTheSourcesTakeMoreUntilTheReaderChooses(double width, double sources) {
        Settings settings = Settings.forgotten();
        SideBySide panes = Stagehand.on(() -> beside(settings, width));
        assertThat(widths(panes)).endsWith(" %.0f".formatted(sources));
        settings.put("pane.sources.width", "400");
        assertThat(widths(Stagehand.on(() -> beside(settings, width)))).endsWith(" 399");
    }

    private static SideBySide beside(Settings settings, double width) {
        SideBySide made = new SideBySide(new Button(), new Button(), new Button(), settings);
        made.resize(width, 500);
        made.layout();
        return made;
    }

    @Test
    void aThemeDressesTheWholeWindow() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Stagehand.run(
                () -> {
                    TopBar bar = node(fitting, TopBar.class);
                    assertThat(bar.getPadding().getLeft()).isPositive();
                    assertThat(bar.getBackground().getFills().getLast().getFill())
                            .isEqualTo(fill(Theme.LIGHT.palette().panel()));
                });
    }

    private static Color fill(int argb) {
        return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
    }

    @Test
    void everyButtonOfTheBarRunsACommandThatIsThere() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Stagehand.run(() -> button(fitting, "Conflicts " + countedInConflict()).fire());
        assertThat(fitting.store.state().panel().page()).isEqualTo(new Page.Conflicts());
        String counts = Fitting.STORY.entries().size() + " events · 11 articles · 9 lineages";
        Stagehand.run(() -> button(fitting, counts).fire());
        assertThat(fitting.store.state().panel().page()).isEqualTo(new Page.Articles());
    }

    @Test
    void theCountOfConflictsFollowsTheFilter() {
        Fitting fitting = shown(Stagehand.on(Fitting::story));
        Filter filter = Filter.NONE.toggled(Facet.KIND, "company");
        Stagehand.run(() -> fitting.store.apply(new Change.Sift(filter)));
        long some =
                Fitting.STORY.values(Facet.SUPPORT, filter).stream()
                        .filter(value -> value.id().equals(Level.CONFLICT.name()))
                        .mapToInt(FacetValue::count)
                        .sum();
        assertThat(some).isPositive().isLessThan(countedInConflict());
        String words = "Conflicts " + some + " of " + countedInConflict();
        assertThat(button(fitting, words).isVisible()).isTrue();
        Stagehand.run(() -> fitting.store.apply(new Change.Sift(Filter.NONE)));
        assertThat(button(fitting, "Conflicts " + countedInConflict()).isVisible()).isTrue();
    }

    /// How many events the filter counts as in conflict.
    private static int countedInConflict() {
        return Fitting.STORY.values(Facet.SUPPORT, Filter.NONE).stream()
                .filter(value -> value.id().equals(Level.CONFLICT.name()))
                .findFirst()
                .orElseThrow()
                .count();
    }

    @Test
    void itDiesWhenItIsDisposedOfAlthoughTheStoreLivesOn() {
        Store store = new Store(ViewState.EMPTY, InstantSource.system());
        Stagehand.assertCollected(
                () -> {
                    MainWindow window =
                            new MainWindow(
                                    store,
                                    new Outfit(
                                            new Fitting.NoFiles(),
                                            _ -> {},
                                            Settings.forgotten(),
                                            new SameThread(),
                                            AssessedSheets::of,
                                            TimelineView.Pace.STILL));
                    store.apply(Change.Open.of(Fitting.STORY, 800));
                    Scene scene = new Scene(window.root(), 900, 600);
                    window.dress(scene, Theme.LIGHT);
                    scene.snapshot(null);
                    window.dispose();
                    scene.setRoot(new Group());
                    return window;
                });
        assertThat(store.state().isEmpty()).isFalse();
    }

    private static Fitting shown(Fitting fitting) {
        Stagehand.run(
                () -> {
                    Scene scene = new Scene(fitting.window.root(), 1000, 700);
                    fitting.window.dress(scene, Theme.LIGHT);
                    fitting.window.timeline().requestFocus();
                    scene.snapshot(null);
                });
        return fitting;
    }

    private static List<String> visible(Fitting fitting) {
        return Stagehand.on(() -> Stagehand.texts(fitting.window.root()));
    }

    private static <T> T node(Fitting fitting, Class<T> type) {
        return type.cast(Stagehand.nodes(fitting.window.root(), type::isInstance).getFirst());
    }

    private static Button button(Fitting fitting, String text) {
        return (Button)
                Stagehand.nodes(
                                fitting.window.root(),
                                node -> node instanceof Button it && text.equals(it.getText()))
                        .getFirst();
    }

    private static String widths(SideBySide panes) {
        return panes.getChildrenUnmodifiable().stream()
                .limit(3)
                .map(node -> Math.round(node.getLayoutBounds().getWidth()) + "")
                .collect(Collectors.joining(" "));
    }

    private static void press(Fitting fitting, KeyCode code) {
        press(focused(fitting), code);
    }

    private static Node focused(Fitting fitting) {
        return fitting.window.root().getScene().getFocusOwner();
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /// A library in which passages are found or not, once there are texts.
    private record Texts(List<Anchor> found) implements Fitting.KeepsNothing {
        /// Of two passages one is found.
        Texts() {
            this(List.of(Anchor.ORPHAN, Anchor.EXACT));
        }

        @Override
        public Opening open(Path file, Progress progress) {
            return new Opening(Fitting.STORY, List.of(), List.of());
        }

        @Override
        public Opening check(Catalog open, @Nullable Path texts, Progress progress) {
            Grounds grounds = Grounds.BARE.withAnchors(Map.of("p", Anchor.ORPHAN));
            Assessment assessment =
                    texts == null
                            ? Assessment.of(open.dataset())
                            : Assessment.of(open.dataset(), grounds);
            List<Anchor> anchors = texts == null ? List.of() : found;
            return new Opening(Catalog.of(assessment), List.of(), anchors, texts);
        }
    }

    /// A library whose only file is broken.
    ///
    /// @param left what could be read of it
    private record Torn(@Nullable Catalog left) implements Fitting.KeepsNothing {
        @Override
        public Opening open(Path file, Progress progress) {
            Problem.Place place = new Problem.Place("torn.json", 3, 1, null);
            Problem problem = new Problem(Problem.Severity.ERROR, place, "a bracket is missing");
            return new Opening(left, List.of(problem), List.of());
        }
    }
}

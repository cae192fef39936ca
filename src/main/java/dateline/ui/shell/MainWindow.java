package dateline.ui.shell;

import dateline.model.Kind;
import dateline.state.Change;
import dateline.state.Page;
import dateline.state.Store;
import dateline.state.Subscription;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.ui.command.CommandRegistry;
import dateline.ui.facet.FacetPanel;
import dateline.ui.find.FindBar;
import dateline.ui.look.Theme;
import dateline.ui.notice.Legend;
import dateline.ui.notice.NoticeBar;
import dateline.ui.notice.StatusNote;
import dateline.ui.outside.Library;
import dateline.ui.source.SourcePanel;
import dateline.ui.timeline.TimelineCommands;
import dateline.ui.timeline.TimelineView;
import dateline.ui.work.Job;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import java.nio.file.Path;
import java.util.List;

/// The window: everything a reader sees, as one node that fits a scene of any size.
///
/// ```
/// StackPane .window
/// ├── BorderPane
/// │   ├── top      TopBar .top-bar
/// │   ├── center   StackPane
/// │   │            ├── SideBySide     facets │ Middle │ sources
/// │   │            └── Lobby .lobby   when nothing is open, or a file is being read
/// │   └── bottom   StatusLine         NoticeBar .notice at times
/// └── Overlay .overlay                palette, key sheet, date
/// ```
public final class MainWindow {
    private static final Messages SAY = Messages.of(MainWindow.class);

    private final Store store;
    private final Outfit outfit;
    private final CommandRegistry registry = new CommandRegistry();
    private final StackPane root = new StackPane();
    private final Prompts prompts;
    private final TimelineView timeline;
    private final FacetPanel facets;
    private final SourcePanel sources;
    private final FindBar find;
    private final StatusNote note;
    private final TopBar topBar;
    private final StatusLine status;
    private final Lobby lobby;
    private final Opener opener;
    private final Middle middle;
    private final SideBySide panes;
    private final Folding folding;
    private final NoticeBar notices = new NoticeBar();
    private final Subscription subscription;
    private final Preferences preferences;
    private final Examination examination;
    private final StepBack stepBack;

    /// @param store what the reader looks at; empty, or with something open
    /// @param outfit what the window is given to work with
    public MainWindow(Store store, Outfit outfit) {
        this(store, outfit, new TimelineView(store, outfit.background(), outfit.pace()));
    }

    /// @param store what the reader looks at; empty, or with something open
    /// @param outfit what the window is given to work with
    /// @param timeline shows the store; from now on it is the window's
    public MainWindow(Store store, Outfit outfit, TimelineView timeline) {
        this.store = store;
        this.timeline = timeline;
        this.outfit = outfit;
        SheetsInUse sheets = new SheetsInUse(outfit.sheets());
        timeline.setVisible(true);
        timeline.fit();
        facets = new FacetPanel(store, outfit.background()::later);
        sources = new SourcePanel(store, sheets::of, outfit.links());
        find = new FindBar(store);
        note = new StatusNote(store, this::chooseTexts);
        status = new StatusLine(notices, note);
        examination = new Examination(store, outfit, this::tell, notices::say);
        lobby = new Lobby(this::choose, this::open, this::giveUp);
        opener = new Opener(store, outfit, lobby, new Arrival());
        timeline.setOnBegun(opener::begun);
        prompts = new Prompts(store, registry, timeline.navigator());
        middle = new Middle(store, timeline, sheets::of);
        preferences = new Preferences(outfit, timeline, root);
        registry.addAll(WindowCommands.of(this, store));
        registry.addAll(TimelineCommands.of(timeline, store));
        topBar =
                new TopBar(
                        new CommandMenu(registry, outfit.library()::recent, this::open),
                        find,
                        registry);
        panes = new SideBySide(facets, middle, sources, outfit.settings());
        folding = new Folding(store, panes);
        stepBack = new StepBack(store, timeline, panes, notices);
        build();
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        subscription = store.listen(this::changed);
        timeline.setOnRows(() -> status.show(store.state(), timeline.inView()));
        opener.welcome();
        show(store.state());
    }

    private void build() {
        BorderPane window = new BorderPane();
        window.setTop(topBar);
        window.setCenter(new StackPane(panes, lobby));
        window.setBottom(status);
        root.getStyleClass().add("window");
        root.getChildren().addAll(window, prompts.overlay());
        FileDrop.on(root, this::open);
    }

    /// The node to put into a scene.
    public Parent root() {
        return root;
    }

    /// Every command of the window.
    public CommandRegistry commands() {
        return registry;
    }

    /// The timeline in the middle.
    public TimelineView timeline() {
        return timeline;
    }

    /// Dresses a scene that holds this window as the reader prefers, and again when the desktop
    /// changes.
    public void dress(Scene scene) {
        preferences.dress(scene);
    }

    /// Dresses a scene that holds this window in a theme, whatever the reader prefers.
    public void dress(Scene scene, Theme theme) {
        preferences.dress(scene, theme);
    }

    /// Ends listening; the window is of no use afterwards.
    public void dispose() {
        opener.cancel();
        examination.cancel();
        subscription.cancel();
        preferences.dispose();
        note.dispose();
        find.dispose();
        sources.dispose();
        facets.dispose();
        notices.hide();
        middle.dispose();
    }

    /// Reads a file in the background and then shows it; what is open stays until then.
    public void open(Path file) {
        prompts.close();
        opener.open(file);
    }

    /// Reads something in the background and then shows it; what is open stays until then.
    ///
    /// @param file what it is called
    /// @param work reads it
    public void open(Path file, Job.Work<Library.Opening> work) {
        prompts.close();
        opener.open(file, work);
    }

    /// Shows what has been read already.
    ///
    /// @param file what it is called
    public void show(Path file, Library.Opening opening) {
        prompts.close();
        opener.show(file, opening);
    }

    /// Takes note of what came of reading what is open already.
    public void arrived(Library.Opening opening) {
        opener.arrived(opening);
    }

    private void giveUp() {
        opener.giveUp();
    }

    /// Tells what reading and checking what is open has found.
    public void tell(Library.Opening opening) {
        sources.setProblems(opening.problems());
        note.setFindings(opening.problems(), opening.anchors());
    }

    private final class Arrival implements Opener.Listener {
        @Override
        public void lobbyChanged() {
            show(store.state());
            if (lobby.isVisible()) {
                lobby.takeFocus();
            } else {
                timeline.requestFocus();
            }
        }

        @Override
        public void arrived(Library.Opening opening) {
            tell(opening);
            outfit.background().later(() -> examination.begin(opening));
            if (!opening.problems().isEmpty() && onScreen()) {
                notices.say(
                        SAY.say("notice.problems", opening.problems().size()),
                        SAY.say("notice.show"),
                        () -> store.apply(new Change.Show(new Page.Problems())));
            }
            timeline.requestFocus();
        }

        @Override
        public boolean begun() {
            return timeline.begun();
        }
    }

    /// A notice in a picture would stay there.
    private boolean onScreen() {
        Scene scene = root.getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }

    private void changed(ViewState before, ViewState after) {
        boolean edited =
                !before.filter().equals(after.filter()) || !before.lanes().equals(after.lanes());
        if (edited) {
            // what it offers to undo would be another edit
            notices.hide();
        }
        if (after.panel().page() instanceof Page.Problems) {
            // what it offers to show is shown
            notices.hide();
        }
        middle.changed(before, after);
        folding.changed(before.panes(), after.panes());
        show(after);
    }

    private void show(ViewState state) {
        boolean away = state.isEmpty() || lobby.busy();
        lobby.setVisible(away);
        panes.setVisible(!away);
        panes.show(state.panes());
        middle.show(state);
        topBar.show(state.layer());
        topBar.enable();
        status.show(state, timeline.inView());
    }

    /// Lets the reader choose a file.
    void choose() {
        Opener.choose(root.getScene().getWindow(), this::open);
    }

    /// Lets the reader choose where the texts of the articles are.
    void chooseTexts() {
        examination.choose(root.getScene().getWindow());
    }

    /// Looks for the passages in the texts of a folder.
    public void attachTexts(Path folder) {
        examination.attach(folder);
    }

    /// Says something once, at the foot of the window.
    public void say(String words) {
        notices.say(words);
    }

    /// What looks through the dataset that is open.
    Examination examination() {
        return examination;
    }

    /// Makes the window light or dark from now on.
    void choose(Appearance appearance) {
        preferences.choose(appearance);
    }

    /// What the reader prefers.
    Preferences preferences() {
        return preferences;
    }

    /// Has the plain wheel zoom, or scroll again.
    void toggleWheel() {
        preferences.toggleWheel();
    }

    /// Shows jumps as a way, or only as their end.
    void toggleMotion() {
        preferences.toggleMotion();
    }

    /// Takes one step back: gives up reading, or puts away a refusal, else as [StepBack] says.
    void escape() {
        if (lobby.busy()) {
            giveUp();
        } else {
            stepBack.take();
        }
    }

    /// Gives the focus to the next part of the window, or the one before.
    void cycle(int step) {
        new PaneCycle(List.of(facets, timeline, sources)).step(root.getScene(), step);
    }

    /// Goes to the field of the find.
    void find() {
        find.focusField();
    }

    /// Steps to the next conflict of the dataset.
    void nextConflict() {
        sources.nextConflict();
    }

    /// Steps to the conflict before.
    void previousConflict() {
        sources.previousConflict();
    }

    /// What is laid over the window.
    Prompts prompts() {
        return prompts;
    }

    /// Explains marks and colours.
    void showLegend() {
        List<Kind> kinds = store.state().catalog().dataset().kinds();
        Legend.show(kinds, timeline.palette(), topBar.legend());
    }

    private void typed(KeyEvent event) {
        if (!event.isConsumed() && !prompts.overlay().isVisible() && registry.run(event, focus())) {
            event.consume();
        }
    }

    private CommandRegistry.Focus focus() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        if (owner == timeline || owner == null) {
            return CommandRegistry.Focus.TIMELINE;
        }
        return owner instanceof TextInputControl
                ? CommandRegistry.Focus.TEXT
                : CommandRegistry.Focus.ELSEWHERE;
    }
}

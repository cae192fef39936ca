package dateline.ui.shell;

import dateline.state.Change;
import dateline.state.Page;
import dateline.state.Pane;
import dateline.state.Store;
import dateline.text.Messages;
import dateline.ui.command.Command;
import dateline.ui.command.Topic;

import java.util.List;

/// What can be done in the window beside moving on the timeline.
final class WindowCommands {
    private static final Messages SAY = Messages.of(WindowCommands.class);

    private final MainWindow window;
    private final Store store;

    private WindowCommands(MainWindow window, Store store) {
        this.window = window;
        this.store = store;
    }

    /// The commands of a window, in the order in which menus show them.
    static List<Command> of(MainWindow window, Store store) {
        return new WindowCommands(window, store).all();
    }

    private List<Command> all() {
        return List.of(
                of("file.open", SAY.say("open"), Topic.FILE, window::choose).keys("Ctrl+O"),
                of("file.texts", SAY.say("texts"), Topic.FILE, window::chooseTexts)
                        .when(this::open),
                of("file.no-texts", SAY.say("texts.none"), Topic.FILE, window.examination()::detach)
                        .when(window.examination()::attached),
                page("file.problems", SAY.say("problems"), Topic.FILE, new Page.Problems()),
                of("edit.undo", SAY.say("undo"), Topic.EDIT, store::undo)
                        .keys("Ctrl+Z")
                        .when(store::canUndo),
                of("edit.redo", SAY.say("redo"), Topic.EDIT, store::redo)
                        .keys("Ctrl+Shift+Z", "Ctrl+Y")
                        .when(store::canRedo),
                of("edit.escape", SAY.say("escape"), Topic.EDIT, window::escape).keys("Esc"),
                pane("view.facets", SAY.say("pane.facets"), Pane.FACETS).keys("Ctrl+1"),
                pane("view.sources", SAY.say("pane.sources"), Pane.SOURCES).keys("Ctrl+2"),
                of("view.next-pane", SAY.say("pane.next"), Topic.VIEW, () -> window.cycle(1))
                        .keys("F6"),
                of("view.previous-pane", SAY.say("pane.back"), Topic.VIEW, () -> window.cycle(-1))
                        .keys("Shift+F6"),
                page("view.in-view", SAY.say("in-view"), Topic.VIEW, new Page.InView())
                        .keys("Ctrl+L"),
                look("view.system", SAY.say("theme.system"), Appearance.SYSTEM),
                look("view.light", SAY.say("theme.light"), Appearance.LIGHT),
                look("view.dark", SAY.say("theme.dark"), Appearance.DARK),
                of("view.wheel", SAY.say("wheel"), Topic.VIEW, window::toggleWheel)
                        .chosenWhen(() -> window.preferences().wheelZooms()),
                of("view.motion", SAY.say("motion"), Topic.VIEW, window::toggleMotion)
                        .chosenWhen(() -> window.preferences().lessMotion()),
                of("go.date", SAY.say("date"), Topic.GO, window.prompts()::askForDate)
                        .keys("Ctrl+G")
                        .when(this::open),
                of("find.find", SAY.say("find"), Topic.FIND, window::find)
                        .keys("Ctrl+F")
                        .when(this::open),
                of("find.next", SAY.say("find.next"), Topic.FIND, step(new Change.NextHit()))
                        .keys("F3")
                        .when(this::finding),
                of(
                                "find.previous",
                                SAY.say("find.previous"),
                                Topic.FIND,
                                step(new Change.PreviousHit()))
                        .keys("Shift+F3")
                        .when(this::finding),
                page("find.conflicts", SAY.say("conflicts"), Topic.FIND, new Page.Conflicts()),
                of("find.next-conflict", SAY.say("conflict.next"), Topic.FIND, window::nextConflict)
                        .keys("F8")
                        .when(this::open),
                of(
                                "find.previous-conflict",
                                SAY.say("conflict.previous"),
                                Topic.FIND,
                                window::previousConflict)
                        .keys("Shift+F8")
                        .when(this::open),
                page("find.articles", SAY.say("articles"), Topic.FIND, new Page.Articles()),
                page("find.undated", SAY.say("undated"), Topic.FIND, new Page.Undated()),
                of("help.palette", SAY.say("palette"), Topic.HELP, window.prompts()::showPalette)
                        .keys("Ctrl+Shift+P"),
                of("help.keys", SAY.say("keys"), Topic.HELP, window.prompts()::showKeys)
                        .keys("F1", "?"),
                of("help.legend", SAY.say("legend"), Topic.HELP, window::showLegend)
                        .when(this::open));
    }

    private boolean open() {
        return !store.state().isEmpty();
    }

    private boolean finding() {
        return store.state().find().active();
    }

    private Runnable step(Change change) {
        return () -> store.apply(change);
    }

    private Command look(String id, String name, Appearance appearance) {
        return of(id, name, Topic.VIEW, () -> window.choose(appearance))
                .chosenWhen(() -> window.preferences().prefers(appearance));
    }

    private Command pane(String id, String name, Pane pane) {
        return of(id, name, Topic.VIEW, step(new Change.TogglePane(pane)))
                .when(this::open)
                .chosenWhen(() -> open() && store.state().panes().contains(pane));
    }

    private Command page(String id, String name, Topic topic, Page page) {
        return of(id, name, topic, step(new Change.Show(page))).when(this::open);
    }

    private static Command of(String id, String name, Topic topic, Runnable action) {
        return Command.of(id, name, topic, action);
    }
}

package dateline.ui.timeline;

import dateline.state.Change;
import dateline.state.Store;
import dateline.text.Messages;
import dateline.ui.command.Command;
import dateline.ui.command.Topic;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What the keyboard does on the timeline.
public final class TimelineCommands {
    private static final Messages SAY = Messages.of(TimelineCommands.class);

    private final Store store;
    private final Navigator go;

    private TimelineCommands(TimelineView view, Store store) {
        this.store = store;
        this.go = view.navigator();
    }

    /// The commands of a timeline, in the order in which menus show them.
    public static List<Command> of(TimelineView view, Store store) {
        return new TimelineCommands(view, store).all();
    }

    private List<Command> all() {
        return List.of(
                view("view.zoom-in", SAY.say("zoom.in"), go::zoomIn).keys("+", "Ctrl+Plus", "="),
                view("view.zoom-out", SAY.say("zoom.out"), go::zoomOut)
                        .keys("-", "Ctrl+Minus", "_"),
                view("view.fit", SAY.say("fit"), go::fitAll).keys("Ctrl+0", "Ctrl+Numpad 0"),
                view("view.focus", SAY.say("focus"), go::focus)
                        .keys("F")
                        .when(() -> !store.state().selection().isEmpty()),
                view("view.ages", SAY.say("ages.next"), this::nextAges)
                        .keys("Ctrl+Shift+A")
                        .when(() -> !Ages.countable(store.state().catalog()).isEmpty()),
                go("go.back", SAY.say("back"), store::back).keys("Alt+Left").when(store::canGoBack),
                go("go.forward", SAY.say("forward"), store::forward)
                        .keys("Alt+Right")
                        .when(store::canGoForward),
                event("go.next", SAY.say("next"), go::next, "Right", "."),
                event("go.previous", SAY.say("previous"), go::previous, "Left", ","),
                event("go.above", SAY.say("above"), go::above, "Up"),
                event("go.below", SAY.say("below"), go::below, "Down"),
                event("go.first", SAY.say("first"), go::first, "Home"),
                event("go.last", SAY.say("last"), go::last, "End"),
                event("go.nudge-left", SAY.say("nudge.left"), () -> go.nudge(-1), "Ctrl+Left"),
                event("go.nudge-right", SAY.say("nudge.right"), () -> go.nudge(1), "Ctrl+Right"),
                event("go.page-left", SAY.say("page.left"), () -> go.page(-1), "Page Up"),
                event("go.page-right", SAY.say("page.right"), () -> go.page(1), "Page Down"));
    }

    /// Counts the ages of the next person, after the last one nobody's.
    private void nextAges() {
        List<@Nullable String> round = new ArrayList<>();
        round.add(null);
        Ages.countable(store.state().catalog()).forEach(agent -> round.add(agent.id()));
        int next = (round.indexOf(store.state().ages()) + 1) % round.size();
        store.apply(new Change.CountAges(round.get(next)));
    }

    private Command view(String id, String name, Runnable action) {
        return Command.of(id, name, Topic.VIEW, action).when(() -> !store.state().isEmpty());
    }

    private static Command go(String id, String name, Runnable action) {
        return Command.of(id, name, Topic.GO, action);
    }

    private Command event(String id, String name, Runnable action, String... keys) {
        return go(id, name, action).timelineKeys(keys).when(() -> !store.state().isEmpty());
    }
}

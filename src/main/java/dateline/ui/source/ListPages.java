package dateline.ui.source;

import dateline.state.Change;
import dateline.state.Entry;
import dateline.state.Page;
import dateline.state.Store;
import dateline.text.Messages;
import dateline.ui.look.Parts;
import dateline.ui.look.Tone;

import javafx.scene.control.Button;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes the pages that are lists of events.
///
/// @param open opens an event at one of its parts
record ListPages(Store store, Sheets sheets, BiConsumer<String, Page.Tab> open) {
    private static final Messages SAY = Messages.of(ListPages.class);

    /// Every disagreement, the worst first.
    ///
    /// @param next steps to the next one
    /// @param previous steps to the one before
    ListPage conflicts(Runnable next, Runnable previous) {
        Button back = new Button(SAY.say("conflicts.previous"), Parts.icon(Feather.CHEVRON_UP));
        back.setOnAction(event -> previous.run());
        Button forward = new Button(SAY.say("conflicts.next"), Parts.icon(Feather.CHEVRON_DOWN));
        forward.setOnAction(event -> next.run());
        List<Listed> all = sheets.conflicts();
        List<Listed> found =
                all.stream().filter(it -> store.state().layer().shows(it.event())).toList();
        long conflicts = conflicts(found);
        ListPage.Words words = words(all, found);
        @Nullable EventList events =
                events(
                        found.stream().map(Listed::event).toList(),
                        line -> found.get(line.place()),
                        Page.Tab.CONFLICTS);
        if (events != null && conflicts > 0 && conflicts < found.size()) {
            String lesser = SAY.say("conflicts.lesser", found.size() - conflicts);
            events.setHeading(new EventList.Heading((int) conflicts, lesser));
        }
        List<Button> buttons = found.isEmpty() ? List.of() : List.of(back, forward);
        return new ListPage(words, events, buttons);
    }

    private static long conflicts(List<Listed> events) {
        return events.stream().filter(it -> it.mark().tone() == Tone.CONFLICT).count();
    }

    /// @param all every event with a dispute
    /// @param found those that pass the filter
    private static ListPage.Words words(List<Listed> all, List<Listed> found) {
        long conflicts = conflicts(found);
        String explained = SAY.say("conflicts.explained", found.size() - conflicts);
        if (found.size() == all.size()) {
            return new ListPage.Words(
                    SAY.say("conflicts.title", conflicts), explained, SAY.say("conflicts.empty"));
        }
        String hidden = SAY.say("conflicts.hidden", all.size() - found.size());
        return new ListPage.Words(
                SAY.say("conflicts.title.some", conflicts, conflicts(all)),
                found.isEmpty() ? hidden : explained + " " + hidden,
                SAY.say("conflicts.empty.some"));
    }

    /// Every event that an agent takes part in.
    ListPage with(String agent) {
        List<String> found = sheets.eventsWith(agent);
        String name = sheets.agentName(agent);
        ListPage.Words words =
                new ListPage.Words(
                        SAY.say("with.title", found.size(), name),
                        SAY.say("with.explained", name),
                        SAY.say("with.empty", name));
        return listed(words, found, line -> sheets.listed(line.event()));
    }

    /// The events that stand at no place on the axis.
    ListPage undated() {
        List<String> found = store.state().catalog().undated().stream().map(Entry::id).toList();
        ListPage.Words words =
                new ListPage.Words(
                        SAY.say("undated.title", found.size()),
                        SAY.say("undated.explained"),
                        SAY.say("undated.empty"));
        return listed(words, found, line -> sheets.listed(line.event()));
    }

    /// What the timeline shows now.
    ListPage inView() {
        InView now = InView.of(store.state());
        int begun = now.begun().size();
        int more = now.reaching().size();
        ListPage.Words words =
                new ListPage.Words(
                        more == 0
                                ? SAY.say("view.title", begun)
                                : SAY.say("view.title.more", begun, more),
                        SAY.say("view.explained"),
                        SAY.say("view.empty"));
        List<String> all = Stream.of(now.begun(), now.reaching()).flatMap(List::stream).toList();
        @Nullable EventList events =
                events(all, line -> sheets.listed(line.event()), Page.Tab.SOURCES);
        if (events != null && more > 0) {
            events.setHeading(new EventList.Heading(begun, SAY.say("view.reaching", more)));
        }
        return new ListPage(words, events, List.of());
    }

    private ListPage listed(
            ListPage.Words words, List<String> found, Function<EventList.Line, Listed> reading) {
        return new ListPage(words, events(found, reading, Page.Tab.SOURCES), List.of());
    }

    private @Nullable EventList events(
            List<String> found, Function<EventList.Line, Listed> reading, Page.Tab opens) {
        EventList.Uses uses =
                new EventList.Uses(
                        event -> store.apply(new Change.StandAt(event)),
                        event -> open.accept(event, opens));
        return found.isEmpty() ? null : new EventList(found, reading, uses);
    }
}

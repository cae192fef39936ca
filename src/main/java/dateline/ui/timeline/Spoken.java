package dateline.ui.timeline;

import dateline.evidence.Assessment;
import dateline.evidence.Bar;
import dateline.evidence.Drawn;
import dateline.evidence.When;
import dateline.model.Event;
import dateline.state.Catalog;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.time.Edtf;

import java.util.stream.Collectors;

/// An event as a screen reader says it: its title and its date.
final class Spoken {
    private static final Messages SAY = Messages.of(Spoken.class);

    private Spoken() {}

    /// The words for what leads the selection of a state.
    static String of(ViewState state) {
        Catalog catalog = state.catalog();
        return catalog.entry(state.selection().lead())
                .map(entry -> of(entry.event(), catalog.assessment()))
                .orElse(SAY.say("spoken.nothing"));
    }

    /// The words for an event.
    static String of(Event event, Assessment assessment) {
        Drawn drawn = assessment.event(event).drawn();
        Bar answer = drawn.answer();
        if (answer != null) {
            return SAY.say("spoken", event.title(), words(answer));
        }
        if (drawn.bars().isEmpty()) {
            return SAY.say("spoken", event.title(), SAY.say("spoken.undated"));
        }
        String rivals = drawn.bars().stream().map(Spoken::words).collect(Collectors.joining(", "));
        return SAY.say("spoken", event.title(), SAY.say("spoken.disputed", rivals));
    }

    private static String words(Bar bar) {
        Edtf edtf = bar.edtf();
        return edtf == null ? words(bar.start()) : edtf.words();
    }

    private static String words(When when) {
        Edtf edtf = when.edtf();
        return edtf == null ? SAY.say("spoken.undated") : edtf.words();
    }
}

package dateline.ui.source;

import dateline.state.Layer;
import dateline.text.Messages;
import dateline.ui.look.Tone;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The way through all disputes as the list of conflicts has them: the events in conflict, then
/// those with a lesser dispute.
///
/// @param conflicts the events in conflict, the worst first
/// @param lesser the events with nothing worse than a lesser dispute
record ConflictWalk(List<String> conflicts, List<String> lesser) {
    private static final Messages SAY = Messages.of(ConflictWalk.class);

    ConflictWalk {
        conflicts = List.copyOf(conflicts);
        lesser = List.copyOf(lesser);
    }

    /// An event gone to.
    ///
    /// @param turned whether one end was left for the other
    record Step(String event, boolean turned) {}

    /// The disputes that pass a filter, or where none does all of them.
    static ConflictWalk of(List<Listed> disputes, Layer layer) {
        List<Listed> passing = disputes.stream().filter(it -> layer.shows(it.event())).toList();
        List<Listed> gone = passing.isEmpty() ? disputes : passing;
        Predicate<Listed> worst = it -> it.mark().tone() == Tone.CONFLICT;
        return new ConflictWalk(events(gone, worst), events(gone, worst.negate()));
    }

    private static List<String> events(List<Listed> disputes, Predicate<Listed> wanted) {
        return disputes.stream().filter(wanted).map(Listed::event).toList();
    }

    /// The step from an event; from one that is in no dispute to the end one comes from.
    ///
    /// @param by 1 for the next one, -1 for the one before
    Optional<Step> from(@Nullable String event, int by) {
        int all = conflicts.size() + lesser.size();
        if (all == 0) {
            return Optional.empty();
        }
        int at = place(event);
        int next = at < 0 ? (by > 0 ? 0 : all - 1) : at + by;
        return Optional.of(new Step(event(Math.floorMod(next, all)), next < 0 || next >= all));
    }

    private String event(int place) {
        int worst = conflicts.size();
        return place < worst ? conflicts.get(place) : lesser.get(place - worst);
    }

    private int place(@Nullable String event) {
        if (event == null) {
            return -1;
        }
        int worst = conflicts.indexOf(event);
        int less = worst < 0 ? lesser.indexOf(event) : -1;
        return less < 0 ? worst : conflicts.size() + less;
    }

    /// "3 of 9", "lesser dispute 1 of 2", "1 of 9, back to the first"; nothing of an event in no
    /// dispute.
    ///
    /// @param turned whether the last step went from one end to the other
    Optional<String> position(@Nullable String event, boolean turned) {
        int place = place(event);
        return place < 0 ? Optional.empty() : Optional.of(words(place, turned));
    }

    private String words(int place, boolean turned) {
        int worst = conflicts.size();
        String at =
                place < worst
                        ? SAY.say("step", place + 1, worst)
                        : SAY.say("step.lesser", place - worst + 1, lesser.size());
        if (!turned) {
            return at;
        }
        return place == 0 ? SAY.say("step.first", at) : SAY.say("step.last", at);
    }
}

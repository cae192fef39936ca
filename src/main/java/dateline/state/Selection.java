package dateline.state;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;

/// The events chosen, and the one among them that leads: it has the focus, and its sources are
/// shown.
///
/// @param events in the order chosen
/// @param lead one of them, or null exactly when there are none
public record Selection(Set<String> events, @Nullable String lead) {
    /// Nothing chosen.
    public static final Selection NONE = new Selection(Set.of(), null);

    public Selection {
        events = Collections.unmodifiableSet(new LinkedHashSet<>(events));
        if (lead == null ? !events.isEmpty() : !events.contains(lead)) {
            throw new IllegalArgumentException(lead + " does not lead " + events);
        }
    }

    /// One event alone.
    public static Selection only(String event) {
        return new Selection(Set.of(event), event);
    }

    /// Whether an event is chosen.
    public boolean has(String event) {
        return events.contains(event);
    }

    /// Whether nothing is chosen.
    public boolean isEmpty() {
        return events.isEmpty();
    }

    /// This selection led by another of its events; itself where it has none such.
    public Selection ledBy(String event) {
        return has(event) ? new Selection(events, event) : this;
    }

    /// This selection with an event added as the lead, or taken away if it was in it; then the
    /// last one chosen leads.
    public Selection toggled(String event) {
        SequencedSet<String> changed = new LinkedHashSet<>(events);
        if (changed.remove(event)) {
            return changed.isEmpty() ? NONE : new Selection(changed, changed.getLast());
        }
        changed.add(event);
        return new Selection(changed, event);
    }
}

package dateline.ui.source;

import java.util.List;

/// The events that have to do with one event.
///
/// @param hints what the order of events leaves of its days, a sentence each
/// @param groups one for links, one for order, one for each participant
public record RelatedSheet(List<String> hints, List<Group> groups) {
    public RelatedSheet {
        hints = List.copyOf(hints);
        groups = List.copyOf(groups);
    }

    /// Events that are related in the same way.
    ///
    /// @param ties some of them, in time order
    /// @param all how many there are
    /// @param whole the way to all of them, in words; empty where there is none
    /// @param agent the participant they have in common; empty where it is something else
    public record Group(String heading, List<Listed> ties, int all, String whole, String agent) {
        public Group {
            ties = List.copyOf(ties);
        }

        /// Whether there are more than those named.
        public boolean more() {
            return all > ties.size();
        }
    }

    /// How many ties there are in all.
    public int size() {
        return groups.stream().mapToInt(group -> group.ties().size()).sum();
    }
}

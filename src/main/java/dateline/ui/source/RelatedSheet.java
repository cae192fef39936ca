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
    public record Group(String heading, List<Listed> ties) {
        public Group {
            ties = List.copyOf(ties);
        }
    }

    /// How many ties there are in all.
    public int size() {
        return groups.stream().mapToInt(group -> group.ties().size()).sum();
    }
}

package dateline.paint;

import java.util.Set;

/// The events that stand out in one frame; -1 is none.
///
/// @param selected what the reader has selected
/// @param focused what the arrow keys lead from
/// @param hovered what is under the pointer
/// @param unsettled what is not known of the order of the selected event and its neighbours
public record Emphasis(Set<Integer> selected, int focused, int hovered, Unsettled unsettled) {
    /// Nothing stands out.
    public static final Emphasis NONE = new Emphasis(Set.of(), -1, -1, Unsettled.NOTHING);

    public Emphasis {
        selected = Set.copyOf(selected);
    }
}

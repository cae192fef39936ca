package dateline.paint;

import java.util.Set;

/// The events that stand out in one frame; -1 is none.
///
/// @param selected what the reader has selected
/// @param focused what the arrow keys lead from
/// @param hovered what is under the pointer
public record Emphasis(Set<Integer> selected, int focused, int hovered) {
    /// Nothing stands out.
    public static final Emphasis NONE = new Emphasis(Set.of(), -1, -1);

    public Emphasis {
        selected = Set.copyOf(selected);
    }
}

package dateline.state;

import java.util.HashSet;
import java.util.Set;

/// How the lanes stand.
///
/// @param folded the kinds whose lane shows only its head and its density
/// @param opened the kinds whose lane shows the extra rows behind its "+n"
public record Lanes(Set<String> folded, Set<String> opened) {
    /// All as they come.
    public static final Lanes PLAIN = new Lanes(Set.of(), Set.of());

    public Lanes {
        folded = Set.copyOf(folded);
        opened = Set.copyOf(opened);
    }

    /// These lanes with one folded, or unfolded if it was.
    public Lanes foldToggled(String kind) {
        return new Lanes(toggled(folded, kind), opened);
    }

    /// These lanes with the extra rows of one shown, or put away if they were shown.
    public Lanes openToggled(String kind) {
        return new Lanes(folded, toggled(opened, kind));
    }

    private static Set<String> toggled(Set<String> set, String kind) {
        Set<String> changed = new HashSet<>(set);
        if (!changed.remove(kind)) {
            changed.add(kind);
        }
        return changed;
    }
}

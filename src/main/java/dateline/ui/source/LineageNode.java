package dateline.ui.source;

import java.util.List;

/// An article, or somebody it repeats, in a tree of who copied whom.
///
/// @param article the id of the article, or empty for an agent whose words were repeated
/// @param tie what it is to the node above it, such as "same text as"; empty at the root
/// @param basis what shows the tie; empty at the root
/// @param facts what else is known of the article, a sentence each
public record LineageNode(
        String article,
        String label,
        String title,
        String tie,
        String basis,
        List<String> facts,
        List<LineageNode> copies) {
    public LineageNode {
        facts = List.copyOf(facts);
        copies = List.copyOf(copies);
    }
}

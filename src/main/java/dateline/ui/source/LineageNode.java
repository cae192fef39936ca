package dateline.ui.source;

import java.util.List;

/// An article, or somebody it repeats, in a tree of who copied whom.
///
/// @param article the id of the article, or empty for an agent whose words were repeated
/// @param tie what it is to the node above it, such as "same text as"; empty at the root
/// @param basis what shows the tie; empty at the root
/// @param facts what else is known of the article, a sentence each
/// @param sources the articles it was made from, where it has nothing of its own
public record LineageNode(
        String article,
        String label,
        String title,
        String tie,
        String basis,
        List<String> facts,
        List<Source> sources,
        List<LineageNode> copies) {
    public LineageNode {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        copies = List.copyOf(copies);
    }

    /// An article that another was made from.
    ///
    /// @param name the article in few words
    /// @param basis what shows it
    public record Source(String article, String name, String basis) {}

    /// This node with what it was made from.
    LineageNode madeFrom(List<Source> others) {
        return new LineageNode(article, label, title, tie, basis, facts, others, copies);
    }
}

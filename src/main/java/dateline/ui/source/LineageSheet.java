package dateline.ui.source;

import java.util.List;

/// What makes so many lineages of so many articles.
///
/// @param headline "6 articles · 3 lineages"
/// @param parts what the date rests on, what says otherwise, what does not count
public record LineageSheet(String headline, List<Part> parts) {
    public LineageSheet {
        parts = List.copyOf(parts);
    }

    /// The lineages that are alike in what they say.
    public record Part(String heading, List<Lineage> lineages) {
        public Part {
            lineages = List.copyOf(lineages);
        }
    }

    /// Articles that are one witness.
    ///
    /// @param reason why they are one, or why they count for nothing; empty for a lone article
    public record Lineage(String label, String reason, List<LineageNode> roots) {
        public Lineage {
            roots = List.copyOf(roots);
        }
    }
}

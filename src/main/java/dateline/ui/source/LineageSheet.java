package dateline.ui.source;

import java.util.List;

/// What makes so many lineages of so many articles.
///
/// @param headline "6 articles · 3 lineages"
/// @param why why there are fewer lineages than articles, in a sentence; empty where there are not,
/// and where the parts say so
/// @param parts what the date rests on, what says otherwise, what does not count
public record LineageSheet(String headline, String why, List<Part> parts) {
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

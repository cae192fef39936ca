package dateline.ui.source;

import java.util.List;

/// What makes so many lineages of so many articles.
///
/// @param headline "6 articles · 3 lineages"
/// @param lineages those that count, then those that do not
public record LineageSheet(String headline, List<Lineage> lineages) {
    public LineageSheet {
        lineages = List.copyOf(lineages);
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

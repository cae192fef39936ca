package dateline.ui.source;

import java.util.List;

/// What makes so many lineages of so many articles.
///
/// @param headline "6 articles · 3 lineages"; empty where each part has its own
/// @param why why there are fewer lineages than articles, in a sentence; empty where there are not,
/// and where the parts say so
/// @param parts what the date rests on, what says otherwise, what does not count
public record LineageSheet(String headline, String why, List<Part> parts) {
    public LineageSheet {
        parts = List.copyOf(parts);
    }

    /// The lineages that are alike in what they say.
    ///
    /// @param counts "4 articles · 3 lineages"; empty where they are not counted
    /// @param carriers which articles carry several lineages, and as whose word; may be empty
    public record Part(String heading, String counts, String carriers, List<Lineage> lineages) {
        public Part {
            lineages = List.copyOf(lineages);
        }

        /// The same with other words for how many they are.
        Part counted(String words) {
            return new Part(heading, words, carriers, lineages);
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

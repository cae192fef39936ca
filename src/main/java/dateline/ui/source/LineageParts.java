package dateline.ui.source;

import dateline.evidence.Lineage;
import dateline.model.Evidence;
import dateline.text.Messages;

import java.util.List;

/// Counts what some evidence comes from, and draws it as trees.
///
/// @param desk the event that the evidence is of
record LineageParts(Desk desk) {
    private static final Messages SAY = Messages.of(LineageParts.class);

    /// The lineages that some evidence makes, with how many they are.
    LineageSheet.Part part(String heading, List<Evidence> evidence) {
        LineageTrees trees = new LineageTrees(desk.names(), _ -> List.of());
        List<Lineage> lineages = desk.assessment().lineages().witnesses(evidence);
        return new LineageSheet.Part(
                heading,
                counts(evidence, lineages.size()),
                lineages.stream().map(trees::lineage).toList());
    }

    /// "6 articles · 3 lineages".
    String counts(List<Evidence> evidence) {
        return counts(evidence, desk.assessment().lineages().count(evidence));
    }

    private static String counts(List<Evidence> evidence, int lineages) {
        long articles = evidence.stream().map(Evidence::article).distinct().count();
        return SAY.say("footing.counts", articles, lineages);
    }
}

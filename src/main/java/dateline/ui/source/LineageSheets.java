package dateline.ui.source;

import dateline.evidence.ClaimStanding;
import dateline.evidence.Use;
import dateline.model.Evidence;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes who copied whom among the articles that say anything of an event.
final class LineageSheets {
    private static final Messages SAY = Messages.of(LineageSheets.class);

    private final Desk desk;
    private final LineageTrees trees;

    LineageSheets(Desk desk) {
        this.desk = desk;
        this.trees = new LineageTrees(desk.names(), _ -> List.of());
    }

    /// @param comparisons the properties of the event, each with what its answer rests on
    LineageSheet sheet(List<Comparison> comparisons) {
        List<Evidence> drawn = desk.assessed().evidence();
        List<Evidence> otherwise = dating();
        otherwise.removeAll(drawn);
        LineageParts lineages = new LineageParts(desk);
        List<LineageSheet.Part> parts = new ArrayList<>();
        parts.add(lineages.part(SAY.say("lineage.date"), drawn));
        parts.add(lineages.part(SAY.say("lineage.otherwise"), otherwise));
        comparisons.stream().filter(it -> !it.dates()).map(Comparison::support).forEach(parts::add);
        parts.add(new LineageSheet.Part(SAY.say("lineage.uncounted"), "", "", uncounted()));
        parts.removeIf(it -> it.lineages().isEmpty());
        return new LineageSheet("", "", parts);
    }

    /// All evidence that counts for any date.
    private List<Evidence> dating() {
        List<Evidence> found = new ArrayList<>();
        for (ClaimStanding standing : desk.assessed().claims()) {
            if (ValueWords.dates(standing.claim().property())) {
                standing.evidence().stream()
                        .filter(used -> used.use().usable())
                        .map(ClaimStanding.Used::evidence)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /// The articles whose word on the date does not count, with why.
    private List<LineageSheet.Lineage> uncounted() {
        List<LineageSheet.Lineage> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ClaimStanding standing : desk.assessed().claims()) {
            for (ClaimStanding.Used used : standing.evidence()) {
                String article = used.evidence().article();
                if (!used.use().usable() && seen.add(article)) {
                    found.add(
                            new LineageSheet.Lineage(
                                    desk.names().publisher(article).name(),
                                    refusal(used.use()),
                                    List.of(trees.alone(article))));
                }
            }
        }
        return found;
    }

    private static String refusal(Use use) {
        return switch (use) {
            case DIRECT, DERIVED -> "";
            case LEFT_OUT -> SAY.say("uncounted.left_out");
            case MENTION -> SAY.say("uncounted.mention");
            case DIGEST -> SAY.say("uncounted.digest");
            case CIRCULAR -> SAY.say("uncounted.circular");
            case NO_CONFIDENCE -> SAY.say("uncounted.no_confidence");
            case REJECTED -> SAY.say("uncounted.rejected");
            case PASSAGE_LOST -> SAY.say("uncounted.passage_lost");
        };
    }
}

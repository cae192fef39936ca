package dateline.ui.source;

import dateline.evidence.ClaimStanding;
import dateline.evidence.Support;
import dateline.evidence.Use;
import dateline.model.Evidence;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Writes who copied whom among the articles that date an event.
final class LineageSheets {
    private static final Messages SAY = Messages.of(LineageSheets.class);

    private final Desk desk;
    private final LineageTrees trees;

    LineageSheets(Desk desk) {
        this.desk = desk;
        this.trees = new LineageTrees(desk.names(), _ -> List.of());
    }

    LineageSheet sheet() {
        List<Evidence> drawn = desk.assessed().evidence();
        List<LineageSheet.Part> parts = new ArrayList<>();
        part(parts, SAY.say("lineage.date"), drawn);
        List<Evidence> dates = usable(ValueWords::dates);
        dates.removeAll(drawn);
        part(parts, SAY.say("lineage.otherwise"), dates);
        for (String property : disputed()) {
            String about = ValueWords.property(property).toLowerCase(Locale.ENGLISH);
            part(parts, SAY.say("lineage.about", about), usable(property::equals));
        }
        if (parts.isEmpty()) {
            part(parts, SAY.say("lineage.else"), usable(_ -> true));
        }
        List<LineageSheet.Lineage> uncounted = uncounted();
        if (!uncounted.isEmpty()) {
            parts.add(new LineageSheet.Part(SAY.say("lineage.uncounted"), uncounted));
        }
        return new LineageSheet(Footings.counts(desk.assessed()), "", parts);
    }

    private void part(List<LineageSheet.Part> parts, String heading, List<Evidence> evidence) {
        if (!evidence.isEmpty()) {
            List<LineageSheet.Lineage> lineages =
                    desk.assessment().lineages().witnesses(evidence).stream()
                            .map(trees::lineage)
                            .toList();
            parts.add(new LineageSheet.Part(heading, lineages));
        }
    }

    /// The properties beside the date that the sources disagree about.
    private List<String> disputed() {
        return desk.assessed().supports().stream()
                .filter(it -> it.level().disputed())
                .map(Support::property)
                .filter(it -> !ValueWords.dates(it))
                .distinct()
                .toList();
    }

    private List<Evidence> usable(Predicate<String> properties) {
        List<Evidence> found = new ArrayList<>();
        for (ClaimStanding standing : desk.assessed().claims()) {
            if (properties.test(standing.claim().property())) {
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

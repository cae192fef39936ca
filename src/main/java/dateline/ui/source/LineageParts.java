package dateline.ui.source;

import dateline.evidence.Lineage;
import dateline.evidence.Reason;
import dateline.model.Evidence;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Counts what some evidence comes from, and draws it as trees.
///
/// @param desk the event that the evidence is of
record LineageParts(Desk desk) {
    private static final Messages SAY = Messages.of(LineageParts.class);

    /// More articles that carry several lineages are not named.
    private static final int NAMED = 3;

    /// The lineages that some evidence makes, with how many they are.
    LineageSheet.Part part(String heading, List<Evidence> evidence) {
        LineageTrees trees = new LineageTrees(desk.names(), _ -> List.of());
        List<Lineage> lineages = desk.assessment().lineages().witnesses(evidence);
        return new LineageSheet.Part(
                heading,
                counts(evidence, lineages.size()),
                carriers(lineages),
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

    /// What a lineage is, and which articles carry several of those that some evidence makes.
    String explained(List<Evidence> evidence) {
        String carriers = carriers(desk.assessment().lineages().witnesses(evidence));
        return (SAY.say("lineage.explained") + " " + carriers).strip();
    }

    /// Which articles carry several lineages, and as whose word each: so there can be more lineages
    /// than articles. Nothing where none does.
    private String carriers(List<Lineage> lineages) {
        Map<String, List<String>> voices = new TreeMap<>();
        for (Lineage lineage : lineages) {
            for (String article : lineage.articles()) {
                voices.computeIfAbsent(article, _ -> new ArrayList<>())
                        .add(voice(lineage, article));
            }
        }
        voices.values().removeIf(several -> several.size() < 2);
        List<String> sentences =
                voices.entrySet().stream()
                        .limit(NAMED)
                        .map(it -> carrier(it.getKey(), it.getValue()))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (voices.size() > NAMED) {
            sentences.add(SAY.say("carrier.more", voices.size() - NAMED));
        }
        return String.join(" ", sentences);
    }

    private String carrier(String article, List<String> voices) {
        List<String> sorted = new ArrayList<>(voices);
        sorted.sort(Comparator.comparing(it -> !it.equals(SAY.say("carrier.own"))));
        String first = String.join(", ", sorted.subList(0, sorted.size() - 1));
        return SAY.say(
                "carrier",
                desk.names().brief(article),
                sorted.size(),
                SAY.say("relation.list", first, sorted.getLast()));
    }

    /// Whose word an article gives in a lineage.
    private String voice(Lineage lineage, String article) {
        for (Reason reason : lineage.reasons()) {
            if (reason instanceof Reason.Relayed it && it.article().equals(article)) {
                return desk.names().relayed(it.agent());
            }
            if (reason instanceof Reason.Followed it && it.article().equals(article)) {
                return SAY.say("carrier.sentence", desk.names().brief(it.from()));
            }
        }
        return SAY.say("carrier.own");
    }
}

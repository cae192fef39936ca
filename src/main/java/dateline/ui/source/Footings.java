package dateline.ui.source;

import dateline.evidence.Level;
import dateline.evidence.Relation;
import dateline.evidence.Support;
import dateline.evidence.words.DateNames;
import dateline.model.Claim;
import dateline.model.Evidence;
import dateline.model.Rank;
import dateline.text.Messages;
import dateline.time.Edtf;
import dateline.ui.look.LevelMark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Says what the date of an event rests on, and what else its sources are in conflict about.
final class Footings {
    private static final Messages SAY = Messages.of(Footings.class);

    private final Desk desk;
    private final Map<String, Claim> claims;
    private final Sides sides;

    Footings(Desk desk) {
        this.desk = desk;
        this.claims = desk.claims();
        this.sides = new Sides(desk);
    }

    /// What the date rests on, and then what else the sources are in conflict about.
    List<EventSheet.Footing> all() {
        List<EventSheet.Footing> all = new ArrayList<>(List.of(date()));
        all.addAll(elsewhere());
        return all;
    }

    /// What the date rests on.
    EventSheet.Footing date() {
        Level level = desk.assessed().level();
        return level == Level.UNDATED
                ? footing(LevelMark.words(level), level, List.of(), detail(level))
                : footing(
                        headline("date", level), level, desk.assessed().evidence(), detail(level));
    }

    private EventSheet.Footing footing(
            String headline, Level level, List<Evidence> evidence, String detail) {
        LineageParts lineages = new LineageParts(desk);
        String counted = evidence.isEmpty() ? "" : lineages.explained(evidence);
        String meaning = detail.contains(LevelMark.meaning(level)) ? "" : LevelMark.meaning(level);
        return new EventSheet.Footing(
                LevelMark.tone(level),
                LevelMark.form(level),
                headline,
                level == Level.UNDATED ? "" : lineages.counts(evidence),
                detail,
                (meaning + "\n" + counted).strip());
    }

    private String detail(Level level) {
        List<String> sentences = new ArrayList<>();
        switch (level) {
            case CONFLICT, MISREPORTED, DERIVED_CONFLICT, TENSION -> sentences.add(clash(level));
            case CORROBORATED -> corroborated(sentences);
            case SINGLE_SOURCE ->
                    sentences.add(
                            desk.assessed().lineageCount() > 1
                                    ? SAY.say("footing.each")
                                    : LevelMark.meaning(level));
            case UNDATED, UNSOURCED, DERIVED_ONLY, DERIVED_AGREED ->
                    sentences.add(LevelMark.meaning(level));
        }
        preferred(sentences);
        return String.join(" ", sentences.stream().filter(it -> !it.isEmpty()).toList());
    }

    /// Names the two claims on a date that clash worst.
    private String clash(Level level) {
        String meaning = LevelMark.meaning(level);
        String said =
                clash(
                        claim -> ValueWords.dates(claim.property()),
                        level == Level.CONFLICT ? "" : meaning);
        return said.isEmpty() ? meaning : said;
    }

    /// Names the two of some claims that clash worst; one article that says both contradicts
    /// itself. Nothing where none clash.
    ///
    /// @param meaning what is added where several articles clash; may be empty
    private String clash(Predicate<Claim> asked, String meaning) {
        for (Relation relation : desk.assessed().relations()) {
            Claim a = claims.get(relation.a());
            Claim b = claims.get(relation.b());
            boolean clashes = relation.kind().clashes() && relation.counts();
            if (clashes && a != null && b != null && asked.test(a) && asked.test(b)) {
                return clash(a, b, meaning);
            }
        }
        return "";
    }

    private String clash(Claim a, Claim b, String meaning) {
        Set<String> both = sides.own(a);
        both.retainAll(sides.own(b));
        return both.isEmpty()
                ? (sides.sentence(a, b) + " " + meaning).strip()
                : SAY.say(
                        "footing.itself",
                        desk.names().brief(both.iterator().next()),
                        desk.values().quoted(a),
                        desk.values().quoted(b));
    }

    /// What is corroborated, where that is less exact than what is drawn.
    private void corroborated(List<String> sentences) {
        Edtf shared = desk.assessed().corroborated();
        String drawn = DateLine.of(desk.assessed()).edtf();
        if (shared != null && !shared.text().equals(drawn)) {
            sentences.add(SAY.say("footing.shared", DateNames.of(shared)));
        }
    }

    private void preferred(List<String> sentences) {
        boolean decided =
                desk.assessed().claims().stream()
                        .anyMatch(
                                it ->
                                        it.rank() == Rank.PREFERRED
                                                && ValueWords.dates(it.claim().property()));
        if (decided) {
            sentences.add(SAY.say("footing.preferred"));
        }
    }

    /// Each property beside the date that is in conflict, with who says what.
    private List<EventSheet.Footing> elsewhere() {
        Map<String, List<Support>> disputed = new LinkedHashMap<>();
        for (Support support : desk.assessed().supports()) {
            String property = support.property();
            if (support.level() == Level.CONFLICT && !ValueWords.dates(property)) {
                disputed.computeIfAbsent(property, _ -> new ArrayList<>()).add(support);
            }
        }
        List<EventSheet.Footing> found = new ArrayList<>();
        disputed.forEach((property, supports) -> found.add(elsewhere(property, supports)));
        return found;
    }

    private EventSheet.Footing elsewhere(String property, List<Support> supports) {
        List<Evidence> evidence =
                supports.stream()
                        .flatMap(it -> desk.assessed().evidence(property, it.of()).stream())
                        .distinct()
                        .toList();
        String detail =
                supports.stream()
                        .map(it -> sides(it, supports.size() > 1))
                        .collect(Collectors.joining(" "));
        return footing(headline(property, Level.CONFLICT), Level.CONFLICT, evidence, detail);
    }

    /// Who says what of one answer.
    ///
    /// @param several whether other agents are asked about too, so that it must be said whose it is
    private String sides(Support support, boolean several) {
        String said =
                clash(
                        claim ->
                                claim.property().equals(support.property())
                                        && Objects.equals(claim.of(), support.of()),
                        "");
        return several && support.of() != null
                ? SAY.say("footing.of", desk.names().agent(support.of()), said)
                : said;
    }

    /// The property with its level: other properties have levels of their own.
    private static String headline(String property, Level level) {
        String words =
                level == Level.DERIVED_ONLY
                        ? SAY.say("footing.derived")
                        : LevelMark.words(level).toLowerCase(Locale.ENGLISH);
        return SAY.say("footing", ValueWords.property(property), words);
    }
}

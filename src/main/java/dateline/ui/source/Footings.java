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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Says what the date of an event rests on.
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

    /// What the date rests on, and what else the sources are in conflict about.
    EventSheet.Footing footing() {
        Level level = desk.assessed().level();
        return new EventSheet.Footing(
                LevelMark.tone(level),
                LevelMark.form(level),
                headline(level),
                detail(level),
                elsewhere());
    }

    /// The level of the date, called that of the date: other properties have levels of their own.
    private String headline(Level level) {
        return level == Level.UNDATED
                ? LevelMark.words(level)
                : line("date", level, desk.assessed().evidence());
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

    /// Names the two claims that clash worst; one article that says both contradicts itself.
    private String clash(Level level) {
        for (Relation relation : desk.assessed().relations()) {
            Claim a = claims.get(relation.a());
            Claim b = claims.get(relation.b());
            boolean clashes = relation.kind().clashes() && relation.counts();
            if (clashes && a != null && b != null && ValueWords.dates(a.property())) {
                return clash(a, b, level);
            }
        }
        return LevelMark.meaning(level);
    }

    private String clash(Claim a, Claim b, Level level) {
        Set<String> both = sides.articles(a);
        both.retainAll(sides.articles(b));
        String first = desk.values().words(a);
        String second = desk.values().words(b);
        if (!both.isEmpty()) {
            String who = desk.names().brief(both.iterator().next());
            return SAY.say("footing.itself", who, first, second);
        }
        String said = sides.sentence(a, b);
        return level == Level.CONFLICT ? said : said + " " + LevelMark.meaning(level);
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

    /// "Amount: in conflict · 2 articles · 2 lineages", for each property beside the date.
    private List<String> elsewhere() {
        Map<String, Set<Evidence>> disputed = new LinkedHashMap<>();
        for (Support support : desk.assessed().supports()) {
            String property = support.property();
            if (support.level() == Level.CONFLICT && !ValueWords.dates(property)) {
                disputed.computeIfAbsent(property, _ -> new LinkedHashSet<>())
                        .addAll(desk.assessed().evidence(property, support.of()));
            }
        }
        return disputed.entrySet().stream()
                .map(it -> line(it.getKey(), Level.CONFLICT, List.copyOf(it.getValue())))
                .toList();
    }

    private String line(String property, Level level, List<Evidence> evidence) {
        String words =
                level == Level.DERIVED_ONLY
                        ? SAY.say("footing.derived")
                        : LevelMark.words(level).toLowerCase(Locale.ENGLISH);
        String counts = new LineageParts(desk).counts(evidence);
        return SAY.say("footing", ValueWords.property(property), words, counts);
    }
}

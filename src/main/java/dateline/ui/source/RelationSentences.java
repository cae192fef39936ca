package dateline.ui.source;

import dateline.evidence.ClaimStanding;
import dateline.evidence.Relation;
import dateline.evidence.RelationKind;
import dateline.model.Claim;
import dateline.text.Messages;
import dateline.ui.look.Tone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Says how a claim stands to the others about the same: "Contradicts 2021 and 2022."
final class RelationSentences {
    private static final Messages SAY = Messages.of(RelationSentences.class);
    private static final int MOST_NAMED = 3;

    private final Desk desk;
    private final Stands stands;
    private final Map<String, Claim> claims;

    RelationSentences(Desk desk, Stands stands) {
        this.desk = desk;
        this.stands = stands;
        this.claims = desk.claims();
    }

    /// The relations of a claim to the others, those of one kind in one sentence. Of a claim that
    /// counts, only to others that do; where it clashes with any, only the clashes, unless it
    /// stands with the answer: then first what makes it do so.
    String of(ClaimStanding standing) {
        List<Relation> alike =
                stands.relations(standing.claim().id()).stream()
                        .filter(it -> it.counts() == standing.counts())
                        .toList();
        List<Relation> told = told(standing, alike);
        Map<String, List<String>> byPhrase = new LinkedHashMap<>();
        for (Relation relation : told) {
            boolean first = relation.a().equals(standing.claim().id());
            String other = words(first ? relation.b() : relation.a());
            byPhrase.computeIfAbsent(phrase(relation, first), _ -> new ArrayList<>()).add(other);
        }
        List<String> sentences = new ArrayList<>();
        if (!standing.counts()) {
            sentences.add(SAY.say("relation.uncounted"));
        }
        byPhrase.forEach(
                (phrase, others) ->
                        sentences.add(SAY.say("relation.sentence", phrase, list(others))));
        return String.join(" ", sentences);
    }

    private List<Relation> told(ClaimStanding standing, List<Relation> alike) {
        List<Relation> clashes = alike.stream().filter(it -> it.kind().clashes()).toList();
        if (clashes.isEmpty()) {
            return telling(alike);
        }
        boolean answers = stands.of(standing).tone() == Tone.AGREES;
        Stream<Relation> agreeing =
                alike.stream().filter(it -> answers && it.kind() == RelationKind.REFINES);
        return Stream.concat(agreeing, clashes.stream()).toList();
    }

    /// Without those that only say that two texts are not the same text.
    private static List<Relation> telling(List<Relation> relations) {
        return relations.stream().filter(it -> it.kind() != RelationKind.DIFFERS).toList();
    }

    private static String phrase(Relation relation, boolean first) {
        return switch (relation.kind()) {
            case CONTRADICTS -> SAY.say("relation.contradicts");
            case TENSION -> SAY.say("relation.tension");
            case UNDECIDED -> SAY.say("relation.undecided");
            case SUPERSEDED -> SAY.say("relation.superseded");
            case OVERLAPS -> SAY.say("relation.overlaps");
            case REFINES -> first ? SAY.say("relation.refines") : SAY.say("relation.wider");
            case EQUAL -> SAY.say("relation.equal");
            case INCOMPARABLE -> SAY.say("relation.incomparable");
            case DIFFERS -> SAY.say("relation.differs");
        };
    }

    private static String list(List<String> words) {
        List<String> distinct = words.stream().distinct().toList();
        return distinct.size() == 1
                ? distinct.getFirst()
                : several(distinct.stream().map(RelationSentences::apart).toList());
    }

    /// A value among others, in quotation marks where it would not be seen where it ends.
    private static String apart(String words) {
        return Compound.is(words) ? SAY.say("value.quoted", words) : words;
    }

    private static String several(List<String> distinct) {
        if (distinct.size() > MOST_NAMED) {
            String named = String.join(", ", distinct.subList(0, MOST_NAMED));
            return SAY.say("relation.more", named, distinct.size() - MOST_NAMED);
        }
        return SAY.say(
                "relation.list",
                String.join(", ", distinct.subList(0, distinct.size() - 1)),
                distinct.getLast());
    }

    /// A claim within a sentence.
    String words(String claim) {
        Claim found = claims.get(claim);
        return found == null ? claim : desk.values().quoted(found);
    }
}

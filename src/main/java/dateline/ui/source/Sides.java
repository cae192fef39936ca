package dateline.ui.source;

import dateline.evidence.ClaimStanding;
import dateline.evidence.Relation;
import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.Evidence;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names who stands on each side where dates clash: the articles that say so themselves, and those
/// whose publications others repeat.
final class Sides {
    private static final Messages SAY = Messages.of(Sides.class);

    /// As many are named; the others are counted.
    private static final int NAMED = 3;

    private final Desk desk;
    private final Map<String, Claim> claims;

    Sides(Desk desk) {
        this.desk = desk;
        this.claims = desk.claims();
    }

    /// Says of two claims who makes each, and then who else speaks against either.
    String sentence(Claim a, Claim b) {
        List<String> sentences = new ArrayList<>();
        Set<String> none = Set.of();
        sentences.add(SAY.say("footing.sides", words(a), says(a, none), words(b), says(b, none)));
        Set<String> named = new LinkedHashSet<>(articles(a));
        named.addAll(articles(b));
        for (Claim other : against(a, b)) {
            String more = says(other, named);
            if (named.addAll(articles(other))) {
                sentences.add(SAY.say("footing.side", words(other), more));
            }
        }
        return String.join(" ", sentences);
    }

    /// The articles that make a claim, by id.
    Set<String> articles(Claim claim) {
        return evidence(claim)
                .map(Evidence::article)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private String words(Claim claim) {
        return desk.values().words(claim);
    }

    /// The other claims that clash with one of two, the worst first.
    private List<Claim> against(Claim a, Claim b) {
        Set<String> found = new LinkedHashSet<>();
        for (Relation relation : desk.assessed().relations()) {
            if (relation.kind().clashes() && relation.counts()) {
                if (of(relation, a) || of(relation, b)) {
                    found.add(relation.a());
                    found.add(relation.b());
                }
            }
        }
        found.remove(a.id());
        found.remove(b.id());
        return found.stream().flatMap(id -> Stream.ofNullable(claims.get(id))).toList();
    }

    private static boolean of(Relation relation, Claim claim) {
        return relation.a().equals(claim.id()) || relation.b().equals(claim.id());
    }

    private Stream<Evidence> evidence(Claim claim) {
        return desk.assessed().claims().stream()
                .filter(standing -> standing.claim().equals(claim))
                .flatMap(standing -> standing.evidence().stream())
                .filter(used -> used.use().usable())
                .map(ClaimStanding.Used::evidence);
    }

    /// Who says a claim: a few by name, those who only repeat another behind whom they repeat.
    ///
    /// @param named the articles that need not be named again
    private String says(Claim claim, Set<String> named) {
        Set<String> own = new LinkedHashSet<>();
        Map<String, Set<String>> relayed = new LinkedHashMap<>();
        evidence(claim)
                .filter(piece -> !named.contains(piece.article()))
                .forEach(piece -> add(piece, own, relayed));
        relayed.values().forEach(articles -> articles.removeAll(own));
        List<String> voices = new ArrayList<>(names(own));
        relayed.forEach(
                (agent, articles) -> {
                    if (!articles.isEmpty()) {
                        String who = desk.names().agentWithin(agent);
                        voices.add(SAY.say("footing.relayed", who, listed(names(articles))));
                    }
                });
        return listed(voices);
    }

    /// Publishers, or the titles of articles whose publisher is not known.
    private List<String> names(Set<String> articles) {
        return articles.stream().map(this::name).distinct().toList();
    }

    private String name(String article) {
        Publisher publisher = desk.names().publisher(article);
        return publisher.standing() == Publisher.Standing.UNKNOWN
                ? desk.names().shortTitle(article)
                : publisher.name();
    }

    private static void add(Evidence piece, Set<String> own, Map<String, Set<String>> relayed) {
        Attribution attribution = piece.attributedTo();
        if (attribution != null && attribution.how() == Attribution.How.RELAYED) {
            relayed.computeIfAbsent(attribution.agent(), _ -> new LinkedHashSet<>())
                    .add(piece.article());
        } else {
            own.add(piece.article());
        }
    }

    /// "Fortune, Forbes and 2 more".
    private static String listed(List<String> voices) {
        if (voices.size() > NAMED) {
            String first = String.join(", ", voices.subList(0, NAMED - 1));
            return SAY.say("footing.more", first, voices.size() - NAMED + 1);
        }
        String last = voices.isEmpty() ? "" : voices.getLast();
        return voices.size() < 2
                ? last
                : SAY.say(
                        "relation.list",
                        String.join(", ", voices.subList(0, voices.size() - 1)),
                        last);
    }
}

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

/// Names who stands on each side where claims clash: the articles that say so themselves, and those
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

    /// Says of two claims who makes each, and then who else speaks against either: of dates only
    /// whoever was not named yet, since the dates themselves are drawn.
    String sentence(Claim a, Claim b) {
        List<String> sentences = new ArrayList<>();
        Set<String> none = Set.of();
        String first = Names.sentence(words(a));
        sentences.add(SAY.say("footing.sides", first, says(a, none), words(b), says(b, none)));
        Set<String> named = new LinkedHashSet<>(articles(a));
        named.addAll(articles(b));
        boolean date = ValueWords.dates(a.property());
        for (Claim other : against(a, b)) {
            String more = says(other, date ? named : none);
            if (named.addAll(articles(other)) || !date) {
                sentences.add(SAY.say("footing.side", Names.sentence(words(other)), more));
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

    /// The articles that make a claim in their own name, by id.
    Set<String> own(Claim claim) {
        return evidence(claim)
                .filter(piece -> piece.attributedTo() == null)
                .map(Evidence::article)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private String words(Claim claim) {
        return desk.values().quoted(claim);
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

    /// Who says a claim: a few by name, those who only repeat another, or were told, behind whom.
    ///
    /// @param named the articles that need not be named again
    private String says(Claim claim, Set<String> named) {
        Voices voices = new Voices();
        evidence(claim).filter(piece -> !named.contains(piece.article())).forEach(voices::add);
        List<String> words = new ArrayList<>(names(voices.own()));
        voices.told().forEach((agent, in) -> words.addAll(told(agent, in)));
        voices.relayed()
                .forEach(
                        (agent, by) -> {
                            by.removeAll(voices.own());
                            words.addAll(relayed(agent, by));
                        });
        return listed(words);
    }

    private List<String> told(String agent, Set<String> in) {
        String who = desk.names().agentWithin(agent);
        return List.of(SAY.say("footing.told", who, listed(names(in))));
    }

    private List<String> relayed(String agent, Set<String> by) {
        String who = desk.names().agentWithin(agent);
        return by.isEmpty()
                ? List.of()
                : List.of(SAY.say("footing.relayed", who, listed(names(by))));
    }

    /// Who says a claim: articles for themselves, and those who speak through articles.
    private record Voices(
            Set<String> own, Map<String, Set<String>> told, Map<String, Set<String>> relayed) {
        Voices() {
            this(new LinkedHashSet<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void add(Evidence piece) {
            Attribution attribution = piece.attributedTo();
            if (attribution == null) {
                own.add(piece.article());
                return;
            }
            Map<String, Set<String>> through =
                    switch (attribution.how()) {
                        case TOLD -> told;
                        case RELAYED -> relayed;
                    };
            through.computeIfAbsent(attribution.agent(), _ -> new LinkedHashSet<>())
                    .add(piece.article());
        }
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

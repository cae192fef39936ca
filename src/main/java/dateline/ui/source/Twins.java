package dateline.ui.source;

import dateline.evidence.Lineage;
import dateline.evidence.Lineages;
import dateline.evidence.Root;
import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Evidence;
import dateline.model.Origin;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Says of evidence that is no witness of its own which other evidence it is one with, and why.
///
/// Each piece of a lineage is explained by another of it that it is tied to directly, on the
/// shortest way to the piece that stands for all: an article in a lineage because both repeat one
/// newspaper is never explained by a publisher that some of them share.
final class Twins {
    private static final Messages SAY = Messages.of(Twins.class);

    private final Names names;
    private final Lineages lineages;

    /// What makes a piece of evidence one with another.
    ///
    /// @param sentence told in full
    /// @param brief the same in a few words, for a narrow column
    record Twin(String sentence, String brief) {}

    /// @param names what ids stand for
    /// @param lineages which article came from which
    Twins(Names names, Lineages lineages) {
        this.names = names;
        this.lineages = lineages;
    }

    /// A sentence for each piece of evidence, by its id, that adds no witness to those before it.
    ///
    /// @param usable the usable evidence of one claim
    Map<String, Twin> of(List<Evidence> usable) {
        Map<String, Twin> sentences = new HashMap<>();
        for (Lineage lineage : lineages.witnesses(usable)) {
            List<Evidence> members =
                    usable.stream()
                            .filter(it -> lineage.evidence().contains(it.id()))
                            .sorted(Comparator.comparing(it -> !original(it)))
                            .toList();
            spread(members, sentences);
        }
        return sentences;
    }

    /// Whether it is what the first article of a text itself says: that stands for a lineage.
    private boolean original(Evidence piece) {
        return piece.follows() == null
                && piece.attributedTo() == null
                && lineages.root(piece.article()).id().equals(piece.article());
    }

    /// Goes from the first piece to those tied to it, then to those tied to them.
    private void spread(List<Evidence> members, Map<String, Twin> sentences) {
        Deque<Evidence> reached = new ArrayDeque<>(List.of(members.getFirst()));
        while (!reached.isEmpty()) {
            Evidence near = reached.remove();
            for (Evidence piece : members) {
                Twin why = piece.equals(members.getFirst()) ? null : tie(piece, near);
                if (why != null && sentences.putIfAbsent(piece.id(), why) == null) {
                    reached.add(piece);
                }
            }
        }
    }

    /// Why two pieces are one witness, said of the first; null where nothing ties them directly.
    private @Nullable Twin tie(Evidence piece, Evidence other) {
        Root root = lineages.root(piece);
        Root otherRoot = lineages.root(other);
        if (root.equals(otherRoot)) {
            return sameRoot(piece, other, root);
        }
        String publisher = lineages.publisher(root);
        if (publisher != null && publisher.equals(lineages.publisher(otherRoot))) {
            return samePublisher(piece, other, publisher);
        }
        String teller = teller(piece);
        return teller != null && teller.equals(teller(other))
                ? new Twin(
                        SAY.say("twin.teller", names.agentWithin(teller), brief(other)),
                        SAY.say("brief.teller", names.agentWithin(teller)))
                : null;
    }

    private Twin sameRoot(Evidence piece, Evidence other, Root root) {
        if (piece.article().equals(other.article())) {
            return new Twin(SAY.say("twin.same"), SAY.say("brief.same"));
        }
        boolean both = piece.follows() == null && other.follows() == null;
        if (both && lineages.copies(piece.article()).contains(other.article())) {
            return copy(piece.article(), other.article());
        }
        return switch (root) {
            case Root.OfAgent(String agent) ->
                    new Twin(
                            SAY.say("twin.relayed", names.agentWithin(agent), brief(other)),
                            SAY.say("brief.relayed", names.agentWithin(agent)));
            case Root.OfArticle _ -> taken(piece, other);
        };
    }

    /// A copy in the words of what the curators say of the two articles.
    private Twin copy(String article, String other) {
        String name = names.brief(other);
        Origin.Rel made = rel(article, other);
        Origin.Rel from = rel(other, article);
        if (made == Origin.Rel.ALTERNATE_OF || from == Origin.Rel.ALTERNATE_OF) {
            return new Twin(SAY.say("twin.alternate", name), SAY.say("brief.version"));
        }
        if (made == Origin.Rel.REVISION_OF || from == Origin.Rel.REVISION_OF) {
            String words =
                    made == null ? SAY.say("twin.revised", name) : SAY.say("twin.revision", name);
            return new Twin(words, SAY.say("brief.version"));
        }
        if (made == Origin.Rel.SYNDICATED_FROM || from == Origin.Rel.SYNDICATED_FROM) {
            String words =
                    made == null ? SAY.say("twin.reprinted", name) : SAY.say("twin.reprint", name);
            return new Twin(words, SAY.say("brief.reprint"));
        }
        return new Twin(SAY.say("twin.copy", name), SAY.say("brief.copy"));
    }

    /// What an article is said to be of another; null where nothing is said, or no copy.
    private Origin.@Nullable Rel rel(String article, String other) {
        Article known = names.article(article);
        return known == null
                ? null
                : known.lineage().stream()
                        .filter(it -> it.article().equals(other))
                        .map(Origin::rel)
                        .filter(it -> it != Origin.Rel.DERIVED_FROM)
                        .findFirst()
                        .orElse(null);
    }

    private Twin taken(Evidence piece, Evidence other) {
        String brief = SAY.say("brief.taken");
        if (piece.follows() == null) {
            return new Twin(SAY.say("twin.taken", brief(other)), brief);
        }
        return other.follows() == null
                ? new Twin(SAY.say("twin.follows", brief(other)), brief)
                : new Twin(SAY.say("twin.both", brief(other)), brief);
    }

    private Twin samePublisher(Evidence piece, Evidence other, String publisher) {
        String name = names.agent(publisher);
        return new Twin(published(piece, other, publisher), SAY.say("brief.publisher", name));
    }

    private String published(Evidence piece, Evidence other, String publisher) {
        String name = names.agent(publisher);
        if (piece.article().equals(other.article())) {
            return SAY.say("twin.publisher.same", name);
        }
        boolean own = published(piece, publisher);
        boolean otherOwn = published(other, publisher);
        if (own && otherOwn) {
            return SAY.say("twin.publisher", name, shortTitle(other));
        }
        if (own) {
            return SAY.say("twin.publisher.repeated", name, shortTitle(other));
        }
        return otherOwn
                ? SAY.say("twin.publisher.own", name, shortTitle(other))
                : SAY.say("twin.publisher.both", name, shortTitle(other));
    }

    /// Whether an agent published the very article, and the word is the article's own.
    private boolean published(Evidence piece, String publisher) {
        var article = names.article(piece.article());
        boolean by = article != null && Objects.equals(article.publisher(), publisher);
        return by && lineages.root(piece) instanceof Root.OfArticle && piece.follows() == null;
    }

    private static @Nullable String teller(Evidence piece) {
        Attribution attribution = piece.attributedTo();
        return attribution != null && attribution.how() == Attribution.How.TOLD
                ? attribution.agent()
                : null;
    }

    private String brief(Evidence piece) {
        return names.brief(piece.article());
    }

    private String shortTitle(Evidence piece) {
        return names.shortTitle(piece.article());
    }
}

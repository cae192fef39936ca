package dateline.evidence;

import dateline.model.Article;
import dateline.model.Claim;
import dateline.model.Dataset;
import dateline.model.Derived;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Property;
import dateline.model.Published;
import dateline.model.Rank;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What every event is judged by: the lineages, the vocabulary and the grounds.
final class Context {
    private static final Pattern NO_ID = Pattern.compile("[^A-Za-z0-9-]+");

    private final Lineages lineages;
    private final Voices voices;
    private final Vocabulary vocabulary;
    private final Map<String, Property> properties = new HashMap<>();
    private final Grounds grounds;
    private final boolean bare;

    Context(Dataset dataset, Grounds grounds) {
        this.lineages = Lineages.of(dataset.articles());
        this.vocabulary = Vocabulary.of(dataset.terms());
        this.grounds = grounds;
        this.bare = grounds.equals(Grounds.BARE);
        dataset.properties().forEach(property -> properties.putIfAbsent(property.id(), property));
        this.voices = Voices.of(this, dataset.articles());
    }

    /// Whether the dataset is judged as it is.
    boolean bare() {
        return bare;
    }

    Lineages lineages() {
        return lineages;
    }

    Voices voices() {
        return voices;
    }

    Anchor anchor(String passage) {
        return grounds.anchors().getOrDefault(passage, Anchor.UNCHECKED);
    }

    boolean checked() {
        return grounds.anchors().values().stream().anyMatch(it -> it != Anchor.UNCHECKED);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// Whether two different values of a property contradict each other; an unknown one holds many.
    boolean single(String property) {
        Property known = properties.get(property);
        return known != null && known.single();
    }

    /// When an article appeared; unknown where nothing tells.
    When published(String article) {
        Article known = lineages.article(article);
        Published published = known == null ? null : known.published();
        return published == null ? When.UNKNOWN : When.of(published.edtf());
    }

    /// Every claim of an event that rests on articles taken into account, by id.
    List<Stand> stands(Event event) {
        List<Stand> stands = new ArrayList<>(event.claims().size());
        for (Claim claim : event.claims()) {
            Stand stand = stand(event, claim);
            if (!stand.leftOut()) {
                stands.add(stand);
            }
        }
        if (stands.size() > 1) {
            Collections.sort(stands);
        }
        return List.copyOf(stands);
    }

    private Stand stand(Event event, Claim claim) {
        List<Use> uses = new ArrayList<>(claim.evidence().size());
        List<Evidence> direct = new ArrayList<>(claim.evidence().size());
        List<Evidence> usable = new ArrayList<>(claim.evidence().size());
        for (Evidence piece : claim.evidence()) {
            Use use = use(event, piece);
            uses.add(use);
            if (use.usable()) {
                usable.add(piece);
            }
            if (use == Use.DIRECT) {
                direct.add(piece);
            }
        }
        Rank rank = grounds.decisions().ranks().getOrDefault(claim.id(), claim.rank());
        return new Stand(claim, rank, uses, direct, usable, lineages.count(usable));
    }

    private Use use(Event event, Evidence piece) {
        if (leftOut(piece)) {
            return Use.LEFT_OUT;
        }
        if (piece.stance() == Evidence.Stance.MENTIONS) {
            return Use.MENTION;
        }
        if (circular(event, piece)) {
            return Use.CIRCULAR;
        }
        if (lineages.digest(piece.article())) {
            return Use.DIGEST;
        }
        return trusted(piece);
    }

    private Use trusted(Evidence piece) {
        if (piece.confidence() < 1) {
            return Use.NO_CONFIDENCE;
        }
        if (grounds.decisions().rejected().contains(piece.id())) {
            return Use.REJECTED;
        }
        if (!grounds.anchors().isEmpty()
                && piece.passages().stream()
                        .map(grounds.anchors()::get)
                        .anyMatch(anchor -> anchor != null && !anchor.holds())) {
            return Use.PASSAGE_LOST;
        }
        return direct(piece) ? Use.DIRECT : Use.DERIVED;
    }

    private boolean leftOut(Evidence piece) {
        Set<String> articles = grounds.articles();
        return articles != null && !articles.contains(piece.article());
    }

    private boolean direct(Evidence piece) {
        Derived derived = piece.derived();
        return derived == null
                || derived.method() == Derived.Method.YEAR
                || (derived.anchor() instanceof Derived.Anchor.OfArticle(String article)
                        && article.equals(piece.article())
                        && publication(article) != null);
    }

    /// Whether a date was counted from an article's publication that was itself concluded from this
    /// event: its basis names the event, or a claim or piece of evidence in it.
    private boolean circular(Event event, Evidence piece) {
        Derived derived = piece.derived();
        if (derived == null
                || !(derived.anchor() instanceof Derived.Anchor.OfArticle(String article))) {
            return false;
        }
        Published published = publication(article);
        return published != null
                && Arrays.stream(NO_ID.split(published.basis())).anyMatch(id -> names(event, id));
    }

    private @Nullable Published publication(String article) {
        Article known = lineages.article(article);
        return known == null ? null : known.published();
    }

    private static boolean names(Event event, String id) {
        return event.id().equals(id)
                || event.claims().stream()
                        .anyMatch(
                                claim ->
                                        claim.id().equals(id)
                                                || claim.evidence().stream()
                                                        .anyMatch(it -> it.id().equals(id)));
    }
}

package dateline.evidence;

import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.Dataset;
import dateline.model.Derived;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Extent;
import dateline.model.Follows;
import dateline.model.Origin;
import dateline.model.Property;
import dateline.model.Published;
import dateline.model.Rank;
import dateline.model.Term;
import dateline.model.TextDigest;
import dateline.model.Value;
import dateline.model.ValueType;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/// One event and its articles, told in a few lines:
/// ```
/// article a by times on 2021-03          nothing is known but publisher and date
/// article b syndicated a                 also revision, alternate, derived (several)
/// term fired under left against quit
/// period                                 else the event is an instant
/// claim d1 date 2021: a; b age; c relayed ann
/// claim q1 amount 90USD/committed preferred asof 2021: a
/// ```
/// After an article stand `age`, `year`, `relative` (counted from that article), `relative X`
/// (counted from article X), `relayed X`, `told X`, `follows X`, `passage X`, `mentions`,
/// `confidence N`. Evidence of `a` for claim `d1` has the id `d1.a`, a second one `d1.a.2`.
/// Properties `manner` and `outcome` have terms, the second only one at a time; `holder` one agent,
/// `backer` several; all else but dates and `amount` is text.
final class Told {
    private static final List<Property> PROPERTIES =
            List.of(
                    new Property("date", ValueType.DATE, true),
                    new Property("start", ValueType.DATE, true),
                    new Property("end", ValueType.DATE, true),
                    new Property("amount", ValueType.QUANTITY, false),
                    new Property("manner", ValueType.TERM, false),
                    new Property("outcome", ValueType.TERM, true),
                    new Property("holder", ValueType.AGENT, true),
                    new Property("backer", ValueType.AGENT, false),
                    new Property("reason", ValueType.TEXT, true));

    private final List<Article> articles = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private Extent extent = Extent.INSTANT;

    private Told(List<String> lines) {
        lines.stream().filter(line -> !line.isBlank()).forEach(line -> read(line.strip()));
    }

    static Told of(String text) {
        return new Told(text.lines().toList());
    }

    /// The same with everything in another order.
    Told shuffled(long seed) {
        Told other = new Told(List.of());
        Random random = new Random(seed);
        other.extent = extent;
        other.articles.addAll(mixed(articles, random));
        other.terms.addAll(mixed(terms, random));
        for (Claim claim : mixed(claims, random)) {
            other.claims.add(with(claim, mixed(claim.evidence(), random)));
        }
        return other;
    }

    EventAssessment event() {
        return event(Grounds.BARE);
    }

    EventAssessment event(Grounds grounds) {
        return Assessment.of(dataset(), grounds).event("e").orElseThrow();
    }

    Dataset dataset() {
        Event event =
                new Event(
                        "e",
                        "Event",
                        "",
                        "kind",
                        extent,
                        List.of(),
                        50,
                        List.of(),
                        List.copyOf(claims));
        return new Dataset(
                "told",
                "1",
                "Told",
                null,
                List.of(),
                PROPERTIES,
                terms,
                List.of(),
                articles,
                List.of(),
                List.of(event),
                List.of(),
                List.of());
    }

    private void read(String line) {
        Words words = new Words(line);
        switch (words.next()) {
            case "article" -> articles.add(article(words));
            case "term" -> terms.add(term(words));
            case "period" -> extent = Extent.PERIOD;
            case "claim" -> claims.add(claim(line));
            default -> throw new IllegalArgumentException(line);
        }
    }

    private static Article article(Words words) {
        String id = words.next();
        String publisher = null;
        Published published = null;
        List<Origin> lineage = new ArrayList<>();
        while (words.more()) {
            switch (words.next()) {
                case "by" -> publisher = words.next();
                case "on" -> published = new Published(Edtf.parse(words.next()), "printed");
                case "from" -> published = new Published(Edtf.parse("2021"), words.next());
                case "syndicated" -> lineage.add(origin(Origin.Rel.SYNDICATED_FROM, words));
                case "revision" -> lineage.add(origin(Origin.Rel.REVISION_OF, words));
                case "alternate" -> lineage.add(origin(Origin.Rel.ALTERNATE_OF, words));
                case "derived" -> lineage.add(origin(Origin.Rel.DERIVED_FROM, words));
                default -> throw new IllegalArgumentException(words.toString());
            }
        }
        return new Article(
                id,
                "article",
                id,
                List.of(),
                publisher,
                false,
                "",
                published,
                null,
                null,
                "",
                new TextDigest("", 0),
                lineage);
    }

    private static Origin origin(Origin.Rel rel, Words words) {
        return new Origin(rel, words.next(), "");
    }

    private static Term term(Words words) {
        String id = words.next();
        String broader = words.take("under").orElse(null);
        List<String> against = words.take("against").stream().toList();
        return new Term(id, "manner", id, broader, against);
    }

    private static Claim claim(String line) {
        int colon = line.indexOf(": ") < 0 ? line.lastIndexOf(':') : line.indexOf(": ");
        Words words = new Words(line.substring(0, colon));
        words.next();
        String id = words.next();
        String property = words.next();
        Value value = value(property, words.next());
        String of = words.take("of").orElse(null);
        Edtf asOf = words.take("asof").map(Edtf::parse).orElse(null);
        Rank rank =
                words.more() ? Rank.valueOf(words.next().toUpperCase(Locale.ROOT)) : Rank.NORMAL;
        List<Evidence> evidence = new ArrayList<>();
        for (String piece : line.substring(colon + 1).split(";", -1)) {
            if (!piece.isBlank()) {
                evidence.add(evidence(id, new Words(piece.strip()), evidence));
            }
        }
        return new Claim(id, property, value, of, asOf, rank, null, evidence);
    }

    private static Value value(String property, String text) {
        return switch (property) {
            case "date", "start", "end" -> new Value.OfDate(Edtf.parse(text));
            case "amount" -> quantity(text);
            case "manner", "outcome" -> new Value.OfTerm(text);
            case "holder", "backer" -> new Value.OfAgent(text);
            default -> new Value.Text(text);
        };
    }

    /// `90USD`, `90USD/committed`, `90[81..99]USD`.
    private static Value quantity(String text) {
        String[] basis = text.split("/", 2);
        String[] number = basis[0].split("(?<=[0-9\\]])(?=[A-Za-z%])", 2);
        String[] bounds = number[0].split("[\\[\\]]|\\.\\.", -1);
        return new Value.Quantity(
                new BigDecimal(bounds[0]),
                bounds.length > 1 ? new BigDecimal(bounds[1]) : null,
                bounds.length > 2 ? new BigDecimal(bounds[2]) : null,
                number[1],
                basis.length > 1 ? basis[1] : null);
    }

    private static Evidence evidence(String claim, Words words, List<Evidence> before) {
        String article = words.next();
        long same = before.stream().filter(it -> it.article().equals(article)).count();
        Piece piece = new Piece(article);
        while (words.more()) {
            piece.read(words);
        }
        return piece.evidence(claim + "." + article + (same == 0 ? "" : "." + (same + 1)));
    }

    private static Claim with(Claim claim, List<Evidence> evidence) {
        return new Claim(
                claim.id(),
                claim.property(),
                claim.value(),
                claim.of(),
                claim.asOf(),
                claim.rank(),
                claim.reason(),
                evidence);
    }

    private static <T> List<T> mixed(List<T> list, Random random) {
        List<T> mixed = new ArrayList<>(list);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /// One piece of evidence as it is read.
    private static final class Piece {
        private final String article;
        private final List<String> passages = new ArrayList<>();
        private Evidence.Stance stance = Evidence.Stance.SUPPORTS;
        private int confidence = 3;
        private @Nullable Derived derived;
        private @Nullable Attribution attribution;
        private @Nullable Follows follows;

        Piece(String article) {
            this.article = article;
        }

        void read(Words words) {
            switch (words.next()) {
                case "mentions" -> stance = Evidence.Stance.MENTIONS;
                case "confidence" -> confidence = Integer.parseInt(words.next());
                case "passage" -> passages.add(words.next());
                case "age" -> derived = derived(Derived.Method.AGE, "other");
                case "year" -> derived = derived(Derived.Method.YEAR, "other");
                case "relative" ->
                        derived =
                                derived(
                                        Derived.Method.RELATIVE,
                                        words.more() ? words.next() : article);
                case "relayed" ->
                        attribution = new Attribution(words.next(), Attribution.How.RELAYED);
                case "told" -> attribution = new Attribution(words.next(), Attribution.How.TOLD);
                case "follows" -> follows = new Follows(words.next(), "");
                default -> throw new IllegalArgumentException(words.toString());
            }
        }

        private static Derived derived(Derived.Method method, String anchor) {
            return new Derived(method, new Derived.Anchor.OfArticle(anchor), null, null);
        }

        Evidence evidence(String id) {
            return new Evidence(
                    id,
                    article,
                    passages,
                    stance,
                    Evidence.Information.DIRECT,
                    confidence,
                    "",
                    null,
                    derived,
                    attribution,
                    follows);
        }
    }

    /// The words of a line, one after the other.
    private static final class Words {
        private final List<String> left;

        Words(String line) {
            left = new ArrayList<>(List.of(line.strip().split("\\s+")));
        }

        boolean more() {
            return !left.isEmpty();
        }

        String next() {
            return left.removeFirst();
        }

        /// What follows a word, if that word is next.
        Optional<String> take(String word) {
            if (left.isEmpty() || !Objects.equals(left.getFirst(), word)) {
                return Optional.empty();
            }
            next();
            return Optional.of(next());
        }

        @Override
        public String toString() {
            return String.join(" ", left);
        }
    }
}

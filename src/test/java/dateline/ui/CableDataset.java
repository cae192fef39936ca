package dateline.ui;

import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.Constraint;
import dateline.model.Dataset;
import dateline.model.Derived;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Extent;
import dateline.model.Follows;
import dateline.model.Kind;
import dateline.model.Link;
import dateline.model.Origin;
import dateline.model.Participant;
import dateline.model.Passage;
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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A small dataset of the first cables across the Atlantic, with one of everything a panel shows.
///
/// The papers are made up; what they report is not.
public final class CableDataset {
    /// Landed on a day that two lineages give; a third says another month.
    public static final String LANDED = "first-landed";

    /// Has an amount in conflict, and a manner.
    public static final String FAILED = "first-failed";

    /// A period.
    public static final String LAID = "second-laid";

    /// Has no date.
    public static final String TRIAL = "trial";

    /// Its date is only derived.
    public static final String MESSAGE = "message";

    private static final TextDigest DIGEST = new TextDigest("0".repeat(64), 4_000);

    private CableDataset() {}

    /// The dataset.
    public static Dataset make() {
        return new Dataset(
                "cable",
                "1.0.0",
                "The Atlantic cable",
                null,
                List.of(
                        new Kind("plans", "Plans"),
                        new Kind("works", "Works"),
                        new Kind("use", "Use")),
                properties(),
                terms(),
                agents(),
                articles(),
                passages(),
                events(),
                List.of(
                        new Link(Link.Rel.FOLLOWS, MESSAGE, LANDED, 4, "It went over this cable."),
                        new Link(Link.Rel.SAME_AS, TRIAL, "formed", 1, "Perhaps the same spring.")),
                List.of(
                        new Constraint(
                                point(LANDED), point(MESSAGE), "A cable is landed before use."),
                        new Constraint(point("formed"), point(LANDED), "e-formed-1")));
    }

    private static Constraint.Point point(String event) {
        return new Constraint.Point(event, Constraint.End.WHOLE);
    }

    private static List<Property> properties() {
        return List.of(
                new Property("date", ValueType.DATE, true),
                new Property("start", ValueType.DATE, true),
                new Property("end", ValueType.DATE, true),
                new Property("amount", ValueType.QUANTITY, true),
                new Property("manner", ValueType.TERM, false),
                new Property("holder", ValueType.AGENT, true),
                new Property("reason", ValueType.TEXT, false));
    }

    private static List<Term> terms() {
        return List.of(
                new Term("ended", "manner", "stopped working", null, List.of()),
                new Term("burnt", "manner", "destroyed by high voltage", "ended", List.of("worn")),
                new Term("worn", "manner", "worn through on the rocks", "ended", List.of("burnt")));
    }

    private static List<Agent> agents() {
        return List.of(
                new Agent("field", AgentType.PERSON, "Cyrus Field", null),
                new Agent("whitehouse", AgentType.PERSON, "Wildman Whitehouse", null),
                new Agent("niagara", AgentType.ORGANIZATION, "USS Niagara", null),
                new Agent("post", AgentType.ORGANIZATION, "Evening Post", null),
                new Agent("list", AgentType.ORGANIZATION, "Shipping List", null),
                new Agent("courier", AgentType.ORGANIZATION, "Harbour Courier", null));
    }

    private static List<Article> articles() {
        return List.of(
                article(
                                "a-post",
                                "The great work done: how the wire was carried from ship to shore",
                                "post")
                        .made(),
                article("a-list", "Arrivals and departures", "list").inferred().made(),
                article("a-cutting", "A cutting about the wire", null)
                        .from(Origin.Rel.SYNDICATED_FROM, "a-post")
                        .made(),
                article("a-letter", "A letter from Newfoundland", null).made(),
                article("a-digest", "What the papers say", "courier")
                        .from(Origin.Rel.DERIVED_FROM, "a-post")
                        .made());
    }

    private static Draft article(String id, String title, @Nullable String publisher) {
        return new Draft(id, title, publisher, false, List.of());
    }

    /// An article being described.
    private record Draft(
            String id,
            String title,
            @Nullable String publisher,
            boolean concluded,
            List<Origin> lineage) {
        Draft inferred() {
            return new Draft(id, title, publisher, true, lineage);
        }

        Draft from(Origin.Rel rel, String article) {
            return new Draft(
                    id,
                    title,
                    publisher,
                    concluded,
                    List.of(new Origin(rel, article, "Word for word, but for the first line.")));
        }

        Article made() {
            return new Article(
                    id,
                    "article-newspaper",
                    title,
                    List.of(),
                    publisher,
                    concluded,
                    publisher == null ? "The cutting has no head." : "Named at the head.",
                    new Published(Edtf.parse("1858-08-12"), "printed under the title"),
                    URI.create("https://example.org/" + id),
                    null,
                    "A report of the landing.",
                    DIGEST,
                    lineage);
        }
    }

    private static List<Passage> passages() {
        return Stream.of(
                        new Passage("p-post-1", "a-post", 10, 35, "landed on the fifth inst."),
                        new Passage("p-list-1", "a-list", 4, 24, "ashore in this month"),
                        new Passage("p-letter-1", "a-letter", 4, 18, "ashore in July"),
                        new Passage("p-letter-2", "a-letter", 40, 58, "before the harvest"),
                        new Passage(
                                "p-cutting-1", "a-cutting", 10, 35, "landed on the fifth inst."))
                .toList();
    }

    private static List<Event> events() {
        return List.of(
                event("formed", "plans", "A company is formed to lay a cable")
                        .claim(date("c-formed", "1856").by(says("e-formed-1", "a-post", "")))
                        .made(),
                event(LANDED, "works", "The first cable is landed in Newfoundland")
                        .claim(
                                date("c-landed-day", "1858-08-05")
                                        .by(says("e-landed-post", "a-post", "p-post-1"))
                                        .by(says("e-landed-cutting", "a-cutting", "p-cutting-1"))
                                        .by(says("e-landed-digest", "a-digest", "")))
                        .claim(
                                date("c-landed-month", "1858-08")
                                        .by(says("e-landed-list", "a-list", "p-list-1")))
                        .claim(
                                date("c-landed-july", "1858-07")
                                        .by(
                                                says("e-landed-letter", "a-letter", "p-letter-1")
                                                        .with("p-letter-2")))
                        .made(),
                event(MESSAGE, "use", "The Queen and the President exchange messages")
                        .claim(
                                date("c-message", "1858")
                                        .value(
                                                new Value.OfDate(
                                                        Edtf.parse("[1858-07-08..1858-08-12]")))
                                        .by(
                                                says("e-message", "a-post", "")
                                                        .derived(
                                                                new Derived(
                                                                        Derived.Method.DURATION,
                                                                        new Derived.Anchor.OfEvent(
                                                                                LANDED),
                                                                        "week",
                                                                        1))))
                        .made(),
                event(FAILED, "use", "The first cable fails")
                        .claim(date("c-failed", "1858-09").by(says("e-failed-1", "a-post", "")))
                        .claim(
                                claim("c-failed-burnt", "manner", new Value.OfTerm("burnt"))
                                        .by(says("e-failed-burnt", "a-list", "")))
                        .claim(
                                claim("c-failed-worn", "manner", new Value.OfTerm("worn"))
                                        .by(
                                                says("e-failed-worn", "a-letter", "")
                                                        .told("whitehouse")))
                        .claim(
                                claim("c-failed-cost", "amount", money("1250000"))
                                        .by(says("e-failed-cost", "a-list", "")))
                        .claim(
                                claim("c-failed-cost-2", "amount", money("2000000"))
                                        .by(says("e-failed-cost-2", "a-letter", "")))
                        .made(),
                event(LAID, "works", "A cable that lasts is laid")
                        .lasting()
                        .claim(
                                date("c-laid-start", "1866-07-13")
                                        .of("start")
                                        .by(says("e-laid-1", "a-list", "")))
                        .claim(
                                date("c-laid-end", "1866-07-27")
                                        .of("end")
                                        .by(says("e-laid-2", "a-list", "").follows("a-post")))
                        .made(),
                event(TRIAL, "plans", "A trial in the bay")
                        .claim(
                                claim("c-trial", "reason", new Value.Text("To prove the gear."))
                                        .by(says("e-trial", "a-post", "")))
                        .made());
    }

    private static Value money(String amount) {
        return new Value.Quantity(new BigDecimal(amount), null, null, "USD", null);
    }

    private static EventDraft event(String id, String kind, String title) {
        return new EventDraft(id, kind, title, Extent.INSTANT, List.of());
    }

    /// An event being described.
    private record EventDraft(
            String id, String kind, String title, Extent extent, List<Claim> claims) {
        EventDraft lasting() {
            return new EventDraft(id, kind, title, Extent.PERIOD, claims);
        }

        EventDraft claim(ClaimDraft claim) {
            List<Claim> more = new ArrayList<>(claims);
            more.add(claim.made());
            return new EventDraft(id, kind, title, extent, more);
        }

        Event made() {
            return new Event(
                    id,
                    title,
                    title + ", as the papers of the time report it.",
                    kind,
                    extent,
                    List.of(
                            new Participant("field", "promoter"),
                            new Participant("niagara", "ship")),
                    50,
                    List.of(),
                    claims);
        }
    }

    private static ClaimDraft date(String id, String edtf) {
        return claim(id, "date", new Value.OfDate(Edtf.parse(edtf)));
    }

    private static ClaimDraft claim(String id, String property, Value value) {
        return new ClaimDraft(id, property, value, List.of());
    }

    /// A claim being described.
    private record ClaimDraft(String id, String property, Value value, List<Evidence> evidence) {
        ClaimDraft of(String other) {
            return new ClaimDraft(id, other, value, evidence);
        }

        ClaimDraft value(Value other) {
            return new ClaimDraft(id, property, other, evidence);
        }

        ClaimDraft by(Says says) {
            List<Evidence> more = new ArrayList<>(evidence);
            more.add(says.made());
            return new ClaimDraft(id, property, value, more);
        }

        Claim made() {
            return new Claim(id, property, value, null, null, Rank.NORMAL, null, evidence);
        }
    }

    private static Says says(String id, String article, String passage) {
        return new Says(id, article, List.of(passage), null, null, null);
    }

    /// A piece of evidence being described.
    private record Says(
            String id,
            String article,
            List<String> passages,
            @Nullable Derived derived,
            @Nullable Attribution attribution,
            @Nullable Follows follows) {
        Says with(String passage) {
            List<String> more = new ArrayList<>(passages);
            more.add(passage);
            return new Says(id, article, more, derived, attribution, follows);
        }

        Says derived(Derived how) {
            return new Says(id, article, passages, how, attribution, follows);
        }

        Says told(String agent) {
            return new Says(
                    id,
                    article,
                    passages,
                    derived,
                    new Attribution(agent, Attribution.How.TOLD),
                    follows);
        }

        Says follows(String other) {
            return new Says(
                    id,
                    article,
                    passages,
                    derived,
                    attribution,
                    new Follows(other, "The same slip in the ship's name."));
        }

        Evidence made() {
            return new Evidence(
                    id,
                    article,
                    passages.stream().filter(it -> !it.isEmpty()).toList(),
                    Evidence.Stance.SUPPORTS,
                    Evidence.Information.DIRECT,
                    3,
                    "The end of the cable was brought ashore in boats.",
                    derived == null ? null : "last week",
                    derived,
                    attribution,
                    follows);
        }
    }
}

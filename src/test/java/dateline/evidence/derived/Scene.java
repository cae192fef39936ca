package dateline.evidence.derived;

import dateline.evidence.Assessment;
import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Article;
import dateline.model.Claim;
import dateline.model.Dataset;
import dateline.model.Derived;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Evidence.Information;
import dateline.model.Evidence.Stance;
import dateline.model.Extent;
import dateline.model.Property;
import dateline.model.Published;
import dateline.model.Rank;
import dateline.model.TextDigest;
import dateline.model.Value;
import dateline.model.ValueType;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A small chronology, put together event by event.
///
/// A claim is written `property value`, after it perhaps `@article`, and a ` < ` before each piece
/// of evidence: `date 2018 < stated < event:founding duration year 2`; a step that begins with `?`
/// is only a mention.
final class Scene {
    private final List<Agent> agents = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    Scene article(String id, @Nullable String published) {
        articles.add(
                new Article(
                        id,
                        "article",
                        "On " + id,
                        List.of(),
                        null,
                        false,
                        "unknown",
                        published == null ? null : new Published(Edtf.parse(published), "told"),
                        null,
                        null,
                        "A text.",
                        new TextDigest("0".repeat(64), 1),
                        List.of()));
        return this;
    }

    Scene agent(String id, AgentType type, String birth) {
        agents.add(new Agent(id, type, "The " + id, birth));
        return this;
    }

    Scene instant(String id, String... claims) {
        return event(id, Extent.INSTANT, claims);
    }

    Scene period(String id, String... claims) {
        return event(id, Extent.PERIOD, claims);
    }

    private Scene event(String id, Extent extent, String... claims) {
        List<Claim> all =
                Arrays.stream(claims)
                        .map(it -> claim(id + "-" + it.replace(' ', '-'), it))
                        .toList();
        events.add(
                new Event(id, "The " + id, "Told.", "all", extent, List.of(), 50, List.of(), all));
        return this;
    }

    private Claim claim(String id, String text) {
        String[] parts = text.split(" < ", -1);
        String[] said = parts[0].split(" ", 3);
        String article = said.length > 2 ? said[2].substring(1) : articles.getFirst().id();
        Value value =
                said[0].equals("reason")
                        ? new Value.Text(said[1])
                        : new Value.OfDate(Edtf.parse(said[1]));
        List<Evidence> pieces = new ArrayList<>();
        for (int i = 0; i == 0 || i < parts.length - 1; i++) {
            String step = parts.length == 1 ? "stated" : parts[i + 1];
            Stance stance = step.startsWith("?") ? Stance.MENTIONS : Stance.SUPPORTS;
            Derived derived =
                    step.equals("stated") ? null : derived(step.replace("?", "").split(" ", -1));
            pieces.add(piece(id + "-e" + i, article, stance, derived));
        }
        return new Claim(id, said[0], value, null, null, Rank.NORMAL, null, pieces);
    }

    private static Evidence piece(
            String id, String article, Stance stance, @Nullable Derived derived) {
        return new Evidence(
                id,
                article,
                List.of(),
                stance,
                Information.DIRECT,
                3,
                "It says so.",
                null,
                derived,
                null,
                null);
    }

    private static Derived derived(String[] words) {
        String[] anchor = words[0].split(":", 2);
        Derived.Anchor from =
                switch (anchor[0]) {
                    case "article" -> new Derived.Anchor.OfArticle(anchor[1]);
                    case "event" -> new Derived.Anchor.OfEvent(anchor[1]);
                    default -> new Derived.Anchor.OfAgent(anchor[1]);
                };
        String unit = words.length < 3 || words[2].equals("-") ? null : words[2];
        Integer n = words.length < 4 ? null : Integer.valueOf(words[3]);
        return new Derived(
                Derived.Method.valueOf(words[1].toUpperCase(Locale.ROOT)), from, unit, n);
    }

    Dataset dataset() {
        return new Dataset(
                "scene",
                "1",
                "A scene",
                null,
                List.of(),
                List.of(
                        new Property("date", ValueType.DATE, true),
                        new Property("start", ValueType.DATE, true),
                        new Property("end", ValueType.DATE, true)),
                List.of(),
                agents,
                articles,
                List.of(),
                events,
                List.of(),
                List.of());
    }

    Derivations derivations() {
        return Derivations.of(Assessment.of(dataset()));
    }

    /// The derivation of the last claim of the last event.
    Derivation last() {
        Event event = events.getLast();
        Claim claim = event.claims().getLast();
        return derivations().of(event, claim, claim.evidence().getLast()).orElseThrow();
    }
}

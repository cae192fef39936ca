package dateline.model;

import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Events with anything in them that an event can have, the same for the same seed.
final class Inventions {
    private static final List<String> TEXTS =
            List.of(
                    "",
                    "plain",
                    "naïve café",
                    "東京",
                    "a\ud83d\ude00b",
                    "half \ud83d",
                    "x".repeat(300));
    private static final List<String> DATES =
            List.of("1955", "1955-05-22/1956", "[1955,1957]", "195X~", "1955-05/..", "-0044-03-15");
    private static final List<String> NUMBERS = List.of("0", "-1.50", "1E+6", "90000000", "14.3");

    private final Random random;
    private int made;

    Inventions(long seed) {
        random = new Random(seed);
    }

    List<Event> events(int count) {
        return many(count, this::event);
    }

    private Event event() {
        return new Event(
                id("event"),
                text(),
                text(),
                any(List.of("kind-1", "kind-2", "unheard")),
                any(List.of(Extent.values())),
                many(below(3), () -> new Participant(reference("agent"), text())),
                1 + below(100),
                many(below(3), this::text),
                many(below(4), this::claim));
    }

    private Claim claim() {
        return new Claim(
                id("claim"),
                any(List.of("date", "amount", "reason")),
                value(),
                maybe(() -> reference("agent")),
                maybe(this::date),
                any(List.of(Rank.values())),
                maybe(this::text),
                many(below(4), this::evidence));
    }

    private Value value() {
        return switch (below(5)) {
            case 0 -> new Value.OfTerm(reference("term"));
            case 1 -> new Value.OfAgent(reference("agent"));
            case 2 -> new Value.Text(text());
            case 3 ->
                    new Value.Quantity(
                            number(),
                            maybe(this::number),
                            maybe(this::number),
                            any(List.of("USD", "%")),
                            maybe(() -> "paid"));
            default -> new Value.OfDate(date());
        };
    }

    private Evidence evidence() {
        return new Evidence(
                id("piece"),
                reference("article"),
                many(below(3), () -> reference("passage")),
                any(List.of(Evidence.Stance.values())),
                any(List.of(Evidence.Information.values())),
                below(5),
                text(),
                maybe(this::text),
                maybe(this::derived),
                maybe(
                        () ->
                                new Attribution(
                                        reference("agent"),
                                        any(List.of(Attribution.How.values())))),
                maybe(() -> new Follows(reference("article"), text())));
    }

    private Derived derived() {
        Derived.Anchor anchor =
                switch (below(3)) {
                    case 0 -> new Derived.Anchor.OfArticle(reference("article"));
                    case 1 -> new Derived.Anchor.OfEvent(reference("event"));
                    default -> new Derived.Anchor.OfAgent(reference("agent"));
                };
        return new Derived(
                any(List.of(Derived.Method.values())),
                anchor,
                maybe(() -> "week"),
                maybe(() -> below(2_000_000) - 1_000_000));
    }

    private Edtf date() {
        return Edtf.parse(any(DATES));
    }

    private BigDecimal number() {
        return new BigDecimal(any(NUMBERS));
    }

    private String id(String what) {
        return what + "-" + made++;
    }

    private String reference(String what) {
        return what + "-" + below(200);
    }

    private String text() {
        return any(TEXTS);
    }

    private <T> @Nullable T maybe(Supplier<T> made) {
        return random.nextBoolean() ? made.get() : null;
    }

    private <T> List<T> many(int count, Supplier<T> made) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(made.get());
        }
        return list;
    }

    private <T> T any(List<T> list) {
        return list.get(below(list.size()));
    }

    private int below(int limit) {
        return random.nextInt(limit);
    }
}

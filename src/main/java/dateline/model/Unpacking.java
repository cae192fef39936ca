package dateline.model;

import dateline.time.Almanac;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Makes events again of the bytes that [Packing] wrote.
final class Unpacking extends PackedReader {
    private static final Rank[] RANKS = Rank.values();
    private static final Evidence.Stance[] STANCES = Evidence.Stance.values();
    private static final Evidence.Information[] INFORMATION = Evidence.Information.values();
    private static final Attribution.How[] HOWS = Attribution.How.values();
    private static final Derived.Method[] METHODS = Derived.Method.values();

    Unpacking(SharedNames names, byte[] bytes, int at) {
        super(names, bytes, at);
    }

    /// Reads the event that begins here.
    Event event() {
        Extent extent = extent();
        int importance = signed();
        String kind = string();
        return new Event(
                string(),
                string(),
                string(),
                kind,
                extent,
                participants(),
                importance,
                strings(),
                claims());
    }

    private List<Participant> participants() {
        int count = number();
        if (count == 0) {
            return List.of();
        }
        List<Participant> participants = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            participants.add(new Participant(string(), string()));
        }
        return participants;
    }

    private List<Claim> claims() {
        int count = number();
        if (count == 1) {
            return List.of(claim());
        }
        List<Claim> claims = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            claims.add(claim());
        }
        return claims;
    }

    private Claim claim() {
        int flags = number();
        String id = string();
        String property = string();
        Value value = value();
        return new Claim(
                id,
                property,
                value,
                stringIf(set(flags, 2)),
                set(flags, 3) ? Almanac.date(string()) : null,
                RANKS[flags & 3],
                stringIf(set(flags, 4)),
                evidence());
    }

    private Value value() {
        ValueType type = type();
        String text = string();
        return switch (type) {
            case DATE -> new Value.OfDate(Almanac.date(text));
            case TERM -> new Value.OfTerm(text);
            case AGENT -> new Value.OfAgent(text);
            case TEXT -> new Value.Text(text);
            case QUANTITY -> {
                int flags = number();
                yield new Value.Quantity(
                        new BigDecimal(text),
                        decimal(stringIf(set(flags, 0))),
                        decimal(stringIf(set(flags, 1))),
                        string(),
                        stringIf(set(flags, 2)));
            }
        };
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private List<Evidence> evidence() {
        int count = number();
        if (count == 1) {
            return List.of(piece());
        }
        List<Evidence> evidence = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            evidence.add(piece());
        }
        return evidence;
    }

    private Evidence piece() {
        int flags = number();
        int confidence = signed();
        return new Evidence(
                string(),
                string(),
                strings(),
                STANCES[flags & 1],
                INFORMATION[flags >> 1 & 1],
                confidence,
                string(),
                stringIf(set(flags, 2)),
                set(flags, 3) ? derived() : null,
                set(flags, 4) ? attribution() : null,
                set(flags, 5) ? new Follows(string(), string()) : null);
    }

    private Attribution attribution() {
        Attribution.How how = HOWS[number()];
        return new Attribution(string(), how);
    }

    private Derived derived() {
        int flags = number();
        String anchored = string();
        Derived.Anchor anchor =
                switch (flags & 3) {
                    case 0 -> new Derived.Anchor.OfArticle(anchored);
                    case 1 -> new Derived.Anchor.OfEvent(anchored);
                    default -> new Derived.Anchor.OfAgent(anchored);
                };
        String unit = stringIf(set(flags, 2));
        Integer n = set(flags, 3) ? signed() : null;
        return new Derived(METHODS[flags >> 4], anchor, unit, n);
    }
}

package dateline.model;

import dateline.time.Almanac;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads an event from the bytes that [Packing] wrote; stands at one place in them and goes on.
final class Unpacking {
    private static final Extent[] EXTENTS = Extent.values();
    private static final Rank[] RANKS = Rank.values();
    private static final ValueType[] TYPES = ValueType.values();
    private static final Evidence.Stance[] STANCES = Evidence.Stance.values();
    private static final Evidence.Information[] INFORMATION = Evidence.Information.values();
    private static final Attribution.How[] HOWS = Attribution.How.values();
    private static final Derived.Method[] METHODS = Derived.Method.values();

    private final SharedNames names;
    private final byte[] bytes;
    private int at;

    Unpacking(SharedNames names, byte[] bytes, int at) {
        this.names = names;
        this.bytes = bytes;
        this.at = at;
    }

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

    Extent extent() {
        return EXTENTS[number()];
    }

    /// Stands behind the importance of an event from where it begins.
    Unpacking importanceSkipped() {
        number();
        number();
        return this;
    }

    /// Notes the head of an event.
    ///
    /// @param start where the event begins
    void head(int start, Heads heads) {
        at = start;
        Extent extent = extent();
        int importance = signed();
        int kind = shared();
        heads.add(extent, kind, kind < 0 ? string() : names.name(kind), importance);
        text(heads.ids(), heads.count() - 1);
        text(heads.titles(), heads.count() - 1);
    }

    private void text(Heads.Texts texts, int number) {
        int start = at;
        int head = number();
        int past = at + (head >>> 2);
        switch (head & PackedBytes.FORM) {
            case PackedBytes.ASCII, PackedBytes.UTF_8 -> {
                texts.set(number, bytes, at, past, (head & PackedBytes.FORM) == PackedBytes.ASCII);
                at = past;
            }
            default -> {
                at = start;
                byte[] utf8 = string().getBytes(StandardCharsets.UTF_8);
                texts.set(number, utf8, 0, utf8.length, false);
            }
        }
    }

    /// Goes through an event from where it begins.
    void mentions(Events.Mentions told) {
        importanceSkipped();
        for (int i = 0; i < 4; i++) {
            skipString();
        }
        for (int left = number(); left > 0; left--) {
            agent(told);
            skipString();
        }
        skipStrings();
        for (int left = number(); left > 0; left--) {
            claimMentions(told);
        }
    }

    private void claimMentions(Events.Mentions told) {
        int flags = number();
        skipString();
        skipString();
        if (TYPES[bytes[at]] == ValueType.AGENT) {
            number();
            agent(told);
        } else {
            skipValue();
        }
        if (set(flags, 2)) {
            agent(told);
        }
        skipIf(set(flags, 3));
        skipIf(set(flags, 4));
        for (int left = number(); left > 0; left--) {
            evidenceMentions(told);
        }
    }

    private void agent(Events.Mentions told) {
        int number = shared();
        if (number < 0) {
            told.agent(string());
        } else {
            told.agent(number, names.name(number));
        }
    }

    private void article(Events.Mentions told) {
        int number = shared();
        if (number < 0) {
            told.article(string());
        } else {
            told.article(number, names.name(number));
        }
    }

    /// Reads the number of a shared name; -1 where the next string is none, which is then not read.
    private int shared() {
        int start = at;
        int head = number();
        if ((head & PackedBytes.FORM) == PackedBytes.SHARED) {
            return head >>> 2;
        }
        at = start;
        return -1;
    }

    private void skipValue() {
        if (TYPES[number()] == ValueType.QUANTITY) {
            skipString();
            int flags = number();
            skipIf(set(flags, 0));
            skipIf(set(flags, 1));
            skipString();
            skipIf(set(flags, 2));
        } else {
            skipString();
        }
    }

    private void evidenceMentions(Events.Mentions told) {
        int flags = number();
        number();
        skipString();
        article(told);
        for (int left = number(); left > 0; left--) {
            told.passage(string());
        }
        skipString();
        skipIf(set(flags, 2));
        if (set(flags, 3)) {
            derived();
        }
        if (set(flags, 4)) {
            number();
            skipString();
        }
        if (set(flags, 5)) {
            skipString();
            skipString();
        }
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
        ValueType type = TYPES[number()];
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

    private static boolean set(int flags, int bit) {
        return (flags >> bit & 1) != 0;
    }

    private List<String> strings() {
        int count = number();
        if (count < 2) {
            return count == 0 ? List.of() : List.of(string());
        }
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(string());
        }
        return texts;
    }

    private @Nullable String stringIf(boolean there) {
        return there ? string() : null;
    }

    String string() {
        int head = number();
        int length = head >>> 2;
        int from = at;
        switch (head & PackedBytes.FORM) {
            case PackedBytes.SHARED -> {
                return names.name(length);
            }
            case PackedBytes.ASCII -> {
                at += length;
                return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
            }
            case PackedBytes.UTF_8 -> {
                at += length;
                return new String(bytes, from, length, StandardCharsets.UTF_8);
            }
            default -> {
                at += 2 * length;
                return utf16(from, length);
            }
        }
    }

    /// Tells the next string.
    void text(Events.Letters told) {
        int start = at;
        int head = number();
        int length = head >>> 2;
        switch (head & PackedBytes.FORM) {
            case PackedBytes.ASCII -> {
                told.ascii(bytes, at, at + length);
                at += length;
            }
            case PackedBytes.UTF_8 -> {
                told.utf8(bytes, at, at + length);
                at += length;
            }
            default -> {
                at = start;
                byte[] utf8 = string().getBytes(StandardCharsets.UTF_8);
                told.utf8(utf8, 0, utf8.length);
            }
        }
    }

    /// Not by decoding, which would replace what is no Unicode.
    private String utf16(int from, int length) {
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] =
                    (char) ((bytes[from + 2 * i] & 0xFF) << 8 | (bytes[from + 2 * i + 1] & 0xFF));
        }
        return new String(chars);
    }

    void skipString() {
        int head = number();
        at +=
                switch (head & PackedBytes.FORM) {
                    case PackedBytes.SHARED -> 0;
                    case PackedBytes.ASCII, PackedBytes.UTF_8 -> head >>> 2;
                    default -> 2 * (head >>> 2);
                };
    }

    private void skipIf(boolean there) {
        if (there) {
            skipString();
        }
    }

    private void skipStrings() {
        for (int left = number(); left > 0; left--) {
            skipString();
        }
    }

    int signed() {
        int value = number();
        return value >>> 1 ^ -(value & 1);
    }

    private int number() {
        int value = bytes[at++];
        if (value >= 0) {
            return value;
        }
        value &= 0x7F;
        for (int shift = 7; ; shift += 7) {
            int next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}

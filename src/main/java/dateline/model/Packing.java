package dateline.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Writes events as bytes, as [Unpacking] reads them.
///
/// A whole number is written seven bits a byte, the lowest first; a string as its number among the
/// shared names or as its length and UTF-8 bytes, which of them the two lowest bits of the first
/// number say; what may be missing has a bit in a byte of flags before.
@SuppressWarnings("EnumOrdinal") // the bytes are read by the process that wrote them
final class Packing {
    /// The lowest bits of the number before a string.
    static final int SHARED = 0;

    static final int UTF_8 = 1;

    /// For text that is no Unicode: half a surrogate pair, kept as it was read.
    static final int UTF_16 = 2;

    /// For the UTF-8 of a text without any other letter, in which words can be looked for as they
    /// are.
    static final int ASCII = 3;

    static final int FORM = 3;

    private final SharedNames names;
    private byte[] bytes = new byte[1 << 16];
    private int at;
    private int[] starts = new int[1 << 10];
    private int count;

    Packing(SharedNames names) {
        this.names = names;
    }

    /// What was written.
    PackedEvents.Block block() {
        return new PackedEvents.Block(Arrays.copyOf(bytes, at), Arrays.copyOf(starts, count));
    }

    void event(Event event) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = at;
        number(event.extent().ordinal());
        signed(event.importance());
        string(event.kind());
        string(event.id());
        string(event.title());
        string(event.summary());
        number(event.participants().size());
        for (Participant participant : event.participants()) {
            string(participant.agent());
            string(participant.role());
        }
        strings(event.tags());
        number(event.claims().size());
        event.claims().forEach(this::claim);
    }

    private void claim(Claim claim) {
        number(
                claim.rank().ordinal()
                        | flag(claim.of(), 2)
                        | flag(claim.asOf(), 3)
                        | flag(claim.reason(), 4));
        string(claim.id());
        string(claim.property());
        value(claim.value());
        optional(claim.of());
        if (claim.asOf() != null) {
            string(claim.asOf().text());
        }
        optional(claim.reason());
        number(claim.evidence().size());
        claim.evidence().forEach(this::evidence);
    }

    private void value(Value value) {
        switch (value) {
            case Value.OfDate(var edtf) -> typed(ValueType.DATE, edtf.text());
            case Value.OfTerm(String term) -> typed(ValueType.TERM, term);
            case Value.OfAgent(String agent) -> typed(ValueType.AGENT, agent);
            case Value.Text(String text) -> typed(ValueType.TEXT, text);
            case Value.Quantity quantity -> {
                typed(ValueType.QUANTITY, quantity.amount().toString());
                number(
                        flag(quantity.lower(), 0)
                                | flag(quantity.upper(), 1)
                                | flag(quantity.basis(), 2));
                optional(plain(quantity.lower()));
                optional(plain(quantity.upper()));
                string(quantity.unit());
                optional(quantity.basis());
            }
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }

    private void typed(ValueType type, String text) {
        number(type.ordinal());
        string(text);
    }

    private void evidence(Evidence piece) {
        number(
                piece.stance().ordinal()
                        | piece.information().ordinal() << 1
                        | flag(piece.phrase(), 2)
                        | flag(piece.derived(), 3)
                        | flag(piece.attributedTo(), 4)
                        | flag(piece.follows(), 5));
        signed(piece.confidence());
        string(piece.id());
        string(piece.article());
        strings(piece.passages());
        string(piece.paraphrase());
        optional(piece.phrase());
        if (piece.derived() != null) {
            derived(piece.derived());
        }
        if (piece.attributedTo() != null) {
            number(piece.attributedTo().how().ordinal());
            string(piece.attributedTo().agent());
        }
        if (piece.follows() != null) {
            string(piece.follows().article());
            string(piece.follows().basis());
        }
    }

    private void derived(Derived derived) {
        number(
                derived.method().ordinal() << 4
                        | anchor(derived.anchor())
                        | flag(derived.unit(), 2)
                        | flag(derived.n(), 3));
        switch (derived.anchor()) {
            case Derived.Anchor.OfArticle(String article) -> string(article);
            case Derived.Anchor.OfEvent(String event) -> string(event);
            case Derived.Anchor.OfAgent(String agent) -> string(agent);
        }
        optional(derived.unit());
        if (derived.n() != null) {
            signed(derived.n());
        }
    }

    private static int anchor(Derived.Anchor anchor) {
        return switch (anchor) {
            case Derived.Anchor.OfArticle _ -> 0;
            case Derived.Anchor.OfEvent _ -> 1;
            case Derived.Anchor.OfAgent _ -> 2;
        };
    }

    private static int flag(@Nullable Object optional, int bit) {
        return optional == null ? 0 : 1 << bit;
    }

    private void optional(@Nullable String text) {
        if (text != null) {
            string(text);
        }
    }

    private void strings(List<String> texts) {
        number(texts.size());
        texts.forEach(this::string);
    }

    private void string(String text) {
        int number = names.number(text);
        if (number >= 0) {
            number(number << 2 | SHARED);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (new String(utf8, StandardCharsets.UTF_8).equals(text)) {
            number(utf8.length << 2 | (utf8.length == text.length() ? ASCII : UTF_8));
            raw(utf8);
        } else {
            number(text.length() << 2 | UTF_16);
            utf16(text);
        }
    }

    /// Not by encoding, which would replace what is no Unicode.
    private void utf16(String text) {
        room(2 * text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[at++] = (byte) (text.charAt(i) >> 8);
            bytes[at++] = (byte) text.charAt(i);
        }
    }

    private void signed(int value) {
        number(value << 1 ^ value >> 31);
    }

    private void number(int value) {
        room(5);
        int left = value;
        while ((left & ~0x7F) != 0) {
            bytes[at++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[at++] = (byte) left;
    }

    private void raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, at, more.length);
        at += more.length;
    }

    private void room(int wanted) {
        if (at + wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, at + wanted));
        }
    }
}

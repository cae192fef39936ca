package dateline.evidence.passage;

import dateline.model.TextDigest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/// A text in the normalisation `n1`, with the way back to the text as it was.
///
/// Quotes and dashes are folded, then NFKC, invisible characters dropped, white space made one
/// space, both ends trimmed. Positions are counted in code points and half-open. The law: the
/// normalisation of a normalised text is itself.
public final class NormalText {
    private final String raw;
    private final Mapped mapped;
    private final String text;
    private final TextDigest digest;

    private NormalText(String raw, Mapped mapped) {
        this.raw = raw;
        this.mapped = mapped;
        this.text = mapped.text();
        this.digest = new TextDigest(sha256(text), mapped.length());
    }

    /// Normalises a text.
    public static NormalText of(String raw) {
        Mapped at = Mapped.of(raw);
        Mapped next = Normalisation.once(at);
        while (!next.sameText(at)) {
            at = next;
            next = Normalisation.once(at);
        }
        return new NormalText(raw, next);
    }

    /// The text before it was normalised.
    public String raw() {
        return raw;
    }

    /// The normalised text.
    public String text() {
        return text;
    }

    /// Its length in code points.
    public int length() {
        return mapped.length();
    }

    /// The lower-case hexadecimal SHA-256 of its UTF-8 bytes.
    public String sha256() {
        return digest.sha256();
    }

    /// What tells this edition from others.
    public TextDigest digest() {
        return digest;
    }

    /// How many words it has, as [Words] counts.
    public int words() {
        return Words.count(text);
    }

    /// A stretch of the normalised text.
    ///
    /// @param span code points of the normalised text
    /// @throws IndexOutOfBoundsException when it ends after the text
    public String slice(Span span) {
        Objects.checkFromToIndex(span.start(), span.end(), length());
        return mapped.text(span);
    }

    /// The stretch of the raw text that a stretch of the normalised text was made from, for
    /// highlighting.
    ///
    /// Never shrinks while the span grows. What was dropped inside the span belongs to it.
    ///
    /// @param span code points of the normalised text
    /// @return indices of `raw()`, in UTF-16 units as [String#substring(int, int)] takes them
    /// @throws IndexOutOfBoundsException when the span ends after the text
    public Span rawSpan(Span span) {
        Objects.checkFromToIndex(span.start(), span.end(), length());
        return mapped.origin(span);
    }

    /// The code points, for searches.
    int codePoint(int position) {
        return mapped.codePoint(position);
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package dateline.evidence.passage;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/// One pass of the steps of `n1`.
final class Normalisation {
    /// Below this code point nothing combines with what stands before it.
    private static final int FIRST_COMBINING = 0x300;

    private static final int SPACE = ' ';

    private Normalisation() {}

    static Mapped once(Mapped text) {
        return spaced(visible(composed(folded(text))));
    }

    private static Mapped folded(Mapped text) {
        Mapped out = new Mapped(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.add(fold(text.codePoint(i)), text.start(i), text.end(i));
        }
        return out;
    }

    /// The plain form of a quote or dash; any other code point itself.
    static int fold(int codePoint) {
        return switch (codePoint) {
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x00B4, 0x0060 -> '\'';
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x00AB, 0x00BB -> '"';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
            default -> codePoint;
        };
    }

    /// NFKC, piece by piece, so that each piece is known to come from its own stretch: pieces are
    /// cut only where the normal forms of both sides stay apart.
    private static Mapped composed(Mapped text) {
        Mapped out = new Mapped(text.length());
        for (int i = 0; i < text.length(); ) {
            int next = i + 1;
            while (next < text.length() && leansOnWhatStandsBefore(text.codePoint(next))) {
                next++;
            }
            compose(text, new Span(i, next), out);
            i = next;
        }
        return out;
    }

    private static void compose(Mapped text, Span piece, Mapped out) {
        Span origin = text.origin(piece);
        String written = text.text(piece);
        String composed = Normalizer.normalize(written, Form.NFKC);
        if (composed.equals(written)) {
            for (int i = piece.start(); i < piece.end(); i++) {
                out.add(text.codePoint(i), text.start(i), text.end(i));
            }
        } else {
            composed.codePoints().forEach(it -> out.add(it, origin.start(), origin.end()));
        }
    }

    /// Whether a code point can combine or change places with what stands before it: its full
    /// decomposition begins with a mark, the vowel or tail of a Hangul syllable, or a vowel sign of
    /// Kirat Rai (the one script whose combining letters are no marks).
    private static boolean leansOnWhatStandsBefore(int codePoint) {
        if (codePoint < FIRST_COMBINING) {
            return false;
        }
        int first = Normalizer.normalize(Character.toString(codePoint), Form.NFKD).codePointAt(0);
        return switch (Character.getType(first)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default ->
                    (first >= 0x1160 && first <= 0x11FF) || (first >= 0x16D63 && first <= 0x16D6A);
        };
    }

    private static Mapped visible(Mapped text) {
        Mapped out = new Mapped(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!invisible(text.codePoint(i))) {
                out.add(text.codePoint(i), text.start(i), text.end(i));
            }
        }
        return out;
    }

    private static boolean invisible(int codePoint) {
        return switch (codePoint) {
            case 0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF -> true;
            default -> false;
        };
    }

    private static Mapped spaced(Mapped text) {
        Mapped out = new Mapped(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!whiteSpace(text.codePoint(i))) {
                out.add(text.codePoint(i), text.start(i), text.end(i));
            } else if (endsInSpace(out)) {
                out.stretchLast(text.end(i));
            } else if (out.length() > 0) {
                out.add(SPACE, text.start(i), text.end(i));
            }
        }
        if (endsInSpace(out)) {
            out.dropLast();
        }
        return out;
    }

    private static boolean endsInSpace(Mapped text) {
        return text.length() > 0 && text.codePoint(text.length() - 1) == SPACE;
    }

    /// The property White_Space of the Unicode character database.
    private static boolean whiteSpace(int codePoint) {
        return switch (codePoint) {
            case 0x0009, 0x000A, 0x000B, 0x000C, 0x000D, SPACE, 0x0085, 0x00A0, 0x1680 -> true;
            case 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
            default -> codePoint >= 0x2000 && codePoint <= 0x200A;
        };
    }
}

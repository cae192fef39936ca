package dateline.search;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A plain find over a list of texts: a text matches when it holds every word of the query.
///
/// Case, accents and the shape of quotes and dashes do not matter, and a word may be the middle of
/// a longer one.
public final class PlainFind implements TextIndex {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\u2018\u2019\u201b\u2032]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201c-\u201f\u2033]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");

    private final List<String> texts;

    /// Folds the texts once; what they match is named by their place in the list.
    public PlainFind(List<String> texts) {
        this.texts = texts.stream().map(PlainFind::folded).toList();
    }

    @Override
    public BitSet matching(String query) {
        String words = folded(query).strip();
        BitSet found = new BitSet(texts.size());
        if (words.isEmpty()) {
            found.set(0, texts.size());
            return found;
        }
        List<String> wanted = List.of(BLANKS.split(words));
        for (int i = 0; i < texts.size(); i++) {
            found.set(i, wanted.stream().allMatch(texts.get(i)::contains));
        }
        return found;
    }

    private static String folded(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        plain = SINGLE_QUOTES.matcher(plain).replaceAll("'");
        plain = DOUBLE_QUOTES.matcher(plain).replaceAll("\"");
        return DASHES.matcher(plain).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}

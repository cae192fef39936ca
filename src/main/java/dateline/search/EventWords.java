package dateline.search;

import dateline.model.Agent;
import dateline.model.Dataset;
import dateline.model.Events;
import dateline.model.Passage;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The words of one event after the other, as Lucene takes them in: those of its title and its
/// summary, of the names of whom it mentions and of the passages it rests on.
///
/// A word is whatever stands between two blanks, folded; a query's word has no blank in it, so it
/// is in a text if and only if it is in one of the text's words. A word that is too long for
/// Lucene is taken apart into pieces that overlap so far that whatever an [Infix] may look for is
/// whole in one of them.
final class EventWords extends TokenStream implements Events.Letters, Events.Mentions {
    /// The one field of a document.
    static final String FIELD = "word";

    private static final int OVERLAP = Infix.LONGEST - 1;

    private final Events events;
    private final Map<String, String> names;
    private final Map<String, String> passages;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final BytesRef word = new BytesRef();
    private final List<IndexableField> document = List.of(new Field(FIELD, this, type()));
    private byte[] letters = new byte[1 << 10];
    private int length;
    private int at;

    EventWords(Dataset dataset) {
        events = dataset.eventList();
        names = folded(dataset.agents(), Agent::id, Agent::name);
        passages = folded(dataset.passages(), Passage::id, Passage::exact);
    }

    private static FieldType type() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static <T> Map<String, String> folded(
            List<T> list, Function<T, String> id, Function<T, String> text) {
        return list.stream()
                .collect(
                        Collectors.toMap(
                                id,
                                it -> PlainFind.folded(text.apply(it)),
                                (one, other) -> one + ' ' + other));
    }

    /// The document of an event, until another is asked for.
    List<IndexableField> of(int event) {
        length = 0;
        events.prose(event, this);
        events.mentions(event, this);
        return document;
    }

    @Override
    public void ascii(byte[] bytes, int from, int to) {
        int start = length;
        utter(bytes, from, to);
        for (int i = start; i < length; i++) {
            byte letter = letters[i];
            letters[i] = letter >= 'A' && letter <= 'Z' ? (byte) (letter + 32) : letter;
        }
    }

    @Override
    public void utf8(byte[] bytes, int from, int to) {
        utter(PlainFind.folded(new String(bytes, from, to - from, StandardCharsets.UTF_8)));
    }

    @Override
    public void agent(String id) {
        utter(names.getOrDefault(id, ""));
    }

    @Override
    public void article(String id) {}

    @Override
    public void passage(String id) {
        utter(passages.getOrDefault(id, ""));
    }

    private void utter(String folded) {
        byte[] bytes = folded.getBytes(StandardCharsets.UTF_8);
        utter(bytes, 0, bytes.length);
    }

    /// Adds letters and a blank.
    private void utter(byte[] bytes, int from, int to) {
        int end = length + to - from;
        if (end >= letters.length) {
            letters = Arrays.copyOf(letters, 2 * end + 1);
        }
        System.arraycopy(bytes, from, letters, length, to - from);
        letters[end] = ' ';
        length = end + 1;
    }

    @Override
    public void reset() {
        at = 0;
    }

    /// Goes on to the next word, or piece of a word.
    @Override
    public boolean incrementToken() {
        clearAttributes();
        int from = afterBlanks(at);
        if (from == length) {
            return false;
        }
        int end = end(from);
        word.bytes = letters;
        word.offset = from;
        word.length = end - from;
        term.setBytesRef(word);
        at = blank(end) ? end : end - OVERLAP;
        return true;
    }

    private int end(int from) {
        int last = Math.min(length, from + IndexWriter.MAX_TERM_LENGTH);
        int end = from;
        while (end < last && !blank(end)) {
            end++;
        }
        return end;
    }

    private int afterBlanks(int from) {
        int to = from;
        while (to < length && blank(to)) {
            to++;
        }
        return to;
    }

    private boolean blank(int place) {
        byte letter = letters[place];
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }
}

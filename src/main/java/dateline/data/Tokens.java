package dateline.data;

import static dateline.data.Odd.require;
import static dateline.data.Odd.required;

import dateline.data.Ids.Named;
import dateline.model.Packing;
import dateline.time.Almanac;
import dateline.time.Edtf;
import dateline.time.EdtfException;
import dateline.time.PlainDays;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the values of an event from its tokens, each as a field needs it, and packs the strings
/// among them without making any. Used by one thread.
final class Tokens {
    private static final int LONGEST_PLAIN_NUMBER = 18;

    private final JsonParser parser;
    private final Packing packing;
    private final Longs ids;
    private final PlainDays days = new PlainDays();

    // the string that was read last
    private char[] text = new char[0];
    private int from;
    private int length;

    /// @param packing where strings go
    /// @param ids where the numbers of ids go
    Tokens(JsonParser parser, Packing packing, Longs ids) {
        this.parser = parser;
        this.packing = packing;
        this.ids = ids;
    }

    /// Reads the name of the next field, null at the end of an object.
    @Nullable String name() {
        return parser.nextName();
    }

    /// Whether the parser stands at the end of an object.
    boolean ended() {
        return parser.currentToken() == JsonToken.END_OBJECT;
    }

    /// Steps into an object.
    void object() throws Odd {
        require(parser.nextToken() == JsonToken.START_OBJECT);
    }

    /// Steps out of an object of which all is read.
    void past() throws Odd {
        require(parser.nextToken() == JsonToken.END_OBJECT);
    }

    /// Steps into a list.
    void list() throws Odd {
        require(parser.nextToken() == JsonToken.START_ARRAY);
    }

    /// Steps into the next object of a list.
    ///
    /// @return false at its end
    boolean nextObject() throws Odd {
        JsonToken token = parser.nextToken();
        require(token == JsonToken.START_OBJECT || token == JsonToken.END_ARRAY);
        return token == JsonToken.START_OBJECT;
    }

    /// Reads the next string of a list.
    ///
    /// @return false at its end
    private boolean nextString() throws Odd {
        JsonToken token = parser.nextToken();
        require(token == JsonToken.VALUE_STRING || token == JsonToken.END_ARRAY);
        if (token == JsonToken.VALUE_STRING) {
            letters();
        }
        return token == JsonToken.VALUE_STRING;
    }

    private void string() throws Odd {
        require(parser.nextToken() == JsonToken.VALUE_STRING);
        letters();
    }

    private void letters() {
        text = parser.getStringCharacters();
        from = parser.getStringOffset();
        length = parser.getStringLength();
    }

    /// Reads a word and makes a string of it.
    String word() throws Odd {
        string();
        return new String(text, from, length);
    }

    /// Reads a text that says something, and makes a string of it.
    String said(int longest) throws Odd {
        String said = word();
        require(said.length() <= longest && !said.isBlank() && !Prose.hides(said));
        return said;
    }

    /// Reads and packs an id, and notes it among all of its type.
    void id(Known.What what) throws Odd {
        string();
        require(length <= Fields.LABEL && Prose.kebab(text, from, length));
        ids.add(IdHash.of(what, text, from, length));
        packing.plain(text, from, length);
    }

    /// Reads and packs a text that says something.
    void text(int longest) throws Odd {
        string();
        require(length > 0 && (visible(text[from]) || !new String(text, from, length).isBlank()));
        pack(longest);
    }

    private static boolean visible(char c) {
        return c > ' ' && c <= '~';
    }

    /// Reads and packs a text.
    void prose(int longest) throws Odd {
        string();
        pack(longest);
    }

    /// Reads and packs the texts of a list.
    void texts(int longest) throws Odd {
        list();
        int start = packing.list();
        int count = 0;
        while (nextString()) {
            pack(longest);
            count++;
        }
        packing.listed(start, count);
    }

    private void pack(int longest) throws Odd {
        require(length <= longest);
        if (!packing.plain(text, from, length)) {
            String other = new String(text, from, length);
            require(!Prose.hides(other));
            packing.string(other);
        }
    }

    /// Reads the id of something that is known.
    <T> Named<T> known(Ids<T> known) throws Odd {
        string();
        return required(known.find(text, from, length));
    }

    /// Reads and packs the id of something that is known.
    <T> T reference(Ids<T> known) throws Odd {
        string();
        return packed(known);
    }

    private <T> T packed(Ids<T> known) throws Odd {
        Named<T> found = required(known.find(text, from, length));
        packing.shared(found.number());
        return found.thing();
    }

    /// Reads and packs the ids of a list of things that are known.
    <T> List<T> references(Ids<T> known) throws Odd {
        list();
        int start = packing.list();
        List<T> found = new ArrayList<>(1);
        while (nextString()) {
            found.add(packed(known));
        }
        packing.listed(start, found.size());
        return found;
    }

    /// Reads one of some words.
    <T> T constant(Ids<T> words) throws Odd {
        return known(words).thing();
    }

    /// The constants of an enum by their words.
    static <E extends Enum<E>> Ids<E> words(Class<E> type) {
        List<Named<E>> words = new ArrayList<>();
        for (Map.Entry<String, Enum<?>> word : Spelling.words(type).entrySet()) {
            words.add(new Named<>(word.getKey(), type.cast(word.getValue()), -1));
        }
        return new Ids<>(words);
    }

    int integer(int least, int most) throws Odd {
        require(parser.nextToken() == JsonToken.VALUE_NUMBER_INT);
        require(parser.getNumberType() == JsonParser.NumberType.INT);
        int value = parser.getIntValue();
        require(value >= least && value <= most);
        return value;
    }

    BigDecimal decimal() throws Odd {
        require(parser.nextToken().isNumeric());
        String digits = parser.getString();
        boolean plain = digits.length() <= LONGEST_PLAIN_NUMBER;
        for (int i = 0; plain && i < digits.length(); i++) {
            char c = digits.charAt(i);
            plain = (c >= '0' && c <= '9') || (c == '.' && i > 0) || (c == '-' && i == 0);
        }
        require(plain);
        return new BigDecimal(digits);
    }

    /// Reads and packs a date.
    ///
    /// @return its days where it is plain, else null
    @Nullable PlainDays date(DateUse use) throws Odd {
        string();
        if (days.read(text, from, length)) {
            require(use.fits(days.shape()));
            packing.plain(text, from, length);
            return days;
        }
        try {
            Edtf date = Almanac.date(new String(text, from, length));
            require(use.fits(date));
            packing.string(date.text());
            return null;
        } catch (EdtfException e) {
            throw new Odd();
        }
    }
}

package dateline.data;

import dateline.data.Node.Items;
import dateline.data.Node.Member;
import dateline.data.Node.Members;
import dateline.data.Node.Numeral;
import dateline.data.Node.Text;
import dateline.data.Node.Truth;
import dateline.text.Messages;
import dateline.time.Almanac;
import dateline.time.Edtf;
import dateline.time.EdtfException;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The fields of one JSON object, taken one by one.
///
/// A field that is missing or wrong is reported and makes the record unsound, where the record
/// would say something else without it; methods that end in `OrNull` report and go on without.
final class Fields extends Intake {
    /// Code points of a title, a name or a label.
    static final int LABEL = 1_000;

    /// Code points of a summary, a basis or any other running text.
    static final int PROSE = 20_000;

    private static final int DIGITS = 34;

    /// Digits and sign of a number that is out of any range here and still a `long`.
    private static final int LONG_ENOUGH = 12;

    private static final Messages MESSAGES = Messages.of(Fields.class);

    private Fields(Node node, List<Member> members, Findings findings) {
        super(node, members, findings);
    }

    /// The fields of a node, or null and a problem where it is no object.
    static @Nullable Fields of(Node node, Findings findings) {
        if (node.content() instanceof Members object) {
            return new Fields(node, object.members(), findings);
        }
        Sort.OBJECT.missed(node, findings);
        return null;
    }

    private void wrong(Node at, Sort wanted) {
        wanted.missed(at, findings());
        fail();
    }

    /// An id: what other records call this one.
    String id() {
        Node at = place("id");
        String id = text("id", LABEL);
        if (!id.isEmpty() && !Prose.kebab(id)) {
            findings().error(at, () -> MESSAGES.say("id.form", Prose.clipped(id)));
        }
        return id;
    }

    /// A text that must be there and say something; the empty string in an unsound record.
    ///
    /// @param longest in code points; the rest is cut off and reported
    String text(String name, int longest) {
        Node member = take(name);
        if (member == null) {
            return "";
        }
        if (!(member.content() instanceof Text(String text))) {
            wrong(member, Sort.TEXT);
            return "";
        }
        if (text.isBlank()) {
            refuse(member, () -> MESSAGES.say("text.blank", name));
        }
        return Prose.kept(member, text, longest, findings());
    }

    /// A text that may be missing; a wrong one is reported and left out.
    @Nullable String textOrNull(String name, int longest) {
        Node member = takeOrNull(name);
        if (member == null) {
            return null;
        }
        if (!(member.content() instanceof Text(String text))) {
            Sort.TEXT.missed(member, findings());
            return null;
        }
        return Prose.kept(member, text, longest, findings());
    }

    /// A whole number that must be there and in bounds, else `least`.
    int integer(String name, int least, int most) {
        Node member = take(name);
        return member == null ? least : integer(member, least, most);
    }

    /// A whole number that may be missing and must be in bounds.
    @Nullable Integer integerIfAny(String name, int least, int most) {
        Node member = takeOrNull(name);
        return member == null ? null : integer(member, least, most);
    }

    private int integer(Node member, int least, int most) {
        if (!(member.content() instanceof Numeral(String digits)) || !whole(digits)) {
            wrong(member, Sort.WHOLE_NUMBER);
            return least;
        }
        long value = digits.length() > LONG_ENOUGH ? Long.MAX_VALUE : Long.parseLong(digits);
        if (value < least || value > most) {
            refuse(member, () -> MESSAGES.say("number.range", least, most, Prose.clipped(digits)));
            return least;
        }
        return (int) value;
    }

    private static boolean whole(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c != '-' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /// A decimal number that may be missing, of at most 34 digits and a power of ten within ±34.
    @Nullable BigDecimal decimalIfAny(String name) {
        Node member = takeOrNull(name);
        if (member == null) {
            return null;
        }
        if (!(member.content() instanceof Numeral(String digits))
                || !Character.isDigit(digits.charAt(digits.length() - 1))) {
            wrong(member, Sort.NUMBER);
            return null;
        }
        BigDecimal value = digits.length() > 2 * DIGITS ? null : new BigDecimal(digits);
        if (value == null || value.precision() > DIGITS || Math.abs(value.scale()) > DIGITS) {
            refuse(member, () -> MESSAGES.say("number.large", Prose.clipped(digits)));
            return null;
        }
        return value;
    }

    /// A truth value, false where it is missing.
    boolean truth(String name) {
        Node member = takeOrNull(name);
        if (member == null) {
            return false;
        }
        if (!(member.content() instanceof Truth(boolean value))) {
            wrong(member, Sort.TRUTH);
            return false;
        }
        return value;
    }

    /// One of the words of an enum, which must be there.
    <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        Node member = take(name);
        return member == null ? null : constant(member, type);
    }

    /// One of the words of an enum, or its usual one where it is missing.
    <E extends Enum<E>> E constant(String name, E usual) {
        Node member = takeOrNull(name);
        E read = member == null ? usual : constant(member, usual.getDeclaringClass());
        return read == null ? usual : read;
    }

    private <E extends Enum<E>> @Nullable E constant(Node member, Class<E> type) {
        if (!(member.content() instanceof Text(String text))) {
            wrong(member, Sort.TEXT);
            return null;
        }
        Map<String, Enum<?>> words = Spelling.words(type);
        Enum<?> constant = words.get(text);
        if (constant == null) {
            refuse(member, () -> choice(words.keySet(), text));
            return null;
        }
        return type.cast(constant);
    }

    /// One of a list of words, which must be there.
    String oneOf(String name, Collection<String> words) {
        Node at = place(name);
        String word = text(name, LABEL);
        if (!word.isEmpty() && !words.contains(word)) {
            refuse(at, () -> choice(words, word));
        }
        return word;
    }

    /// A word that must be there and should be one of a list; another is reported and kept.
    String oneOfMore(String name, Collection<String> words) {
        Node at = place(name);
        String word = text(name, LABEL);
        if (!word.isEmpty() && !words.contains(word)) {
            findings().error(at, () -> choice(words, word));
        }
        return word;
    }

    private static String choice(Collection<String> words, String found) {
        return MESSAGES.say("word.choice", String.join(", ", words), Prose.clipped(found));
    }

    /// A date that must be there.
    @Nullable Edtf date(String name) {
        Node member = take(name);
        return member == null ? null : date(member);
    }

    /// A date that may be missing and must be one.
    @Nullable Edtf dateIfAny(String name) {
        Node member = takeOrNull(name);
        return member == null ? null : date(member);
    }

    private @Nullable Edtf date(Node member) {
        if (!(member.content() instanceof Text(String text))) {
            wrong(member, Sort.TEXT);
            return null;
        }
        try {
            return Almanac.date(text);
        } catch (EdtfException e) {
            refuse(
                    member,
                    () ->
                            MESSAGES.say(
                                    "date.bad", Prose.clipped(text), e.position() + 1, reason(e)));
            return null;
        }
    }

    private static String reason(EdtfException e) {
        return String.valueOf(e.getMessage());
    }

    /// The items of a list, which may be missing.
    List<Node> items(String name) {
        Node member = takeOrNull(name);
        if (member == null) {
            return List.of();
        }
        if (!(member.content() instanceof Items(List<Node> items))) {
            wrong(member, Sort.LIST);
            return List.of();
        }
        return items;
    }

    /// The texts of a list, which may be missing; a wrong item is reported and left out.
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(name)) {
            if (item.content() instanceof Text(String text)) {
                texts.add(Prose.kept(item, text, LABEL, findings()));
            } else {
                Sort.TEXT.missed(item, findings());
            }
        }
        return texts;
    }

    /// The record an id stands for, which must be there and known.
    <T> @Nullable T reference(String name, Known.Records<T> records) {
        Node at = place(name);
        String id = text(name, LABEL);
        if (id.isEmpty()) {
            return null;
        }
        return reference(id, at, records);
    }

    /// The record with an id that was written at a place, which must be known.
    <T> @Nullable T reference(String id, Node at, Known.Records<T> records) {
        T record = records.get(id);
        LeftOut leftOut = record == null ? records.leftOut(id) : null;
        if (leftOut != null) {
            refuse(leftOut);
        } else if (record == null) {
            findings().missing(at, records.what(), () -> records.missing(id));
            fail();
        }
        return record;
    }

    /// The record an id stands for, which may be missing and must be known.
    <T> @Nullable T referenceIfAny(String name, Known.Records<T> records) {
        return has(name) ? reference(name, records) : null;
    }

    /// The record an id stands for; an unknown one is reported and left out.
    <T> @Nullable T referenceOrNull(String name, Known.Records<T> records) {
        Node at = place(name);
        String id = textOrNull(name, LABEL);
        return id == null ? null : records.find(id, at, findings());
    }

    /// The fields of an object that must be there.
    @Nullable Fields object(String name) {
        Node member = take(name);
        return member == null ? null : inside(member);
    }

    /// The fields of an object that may be missing.
    @Nullable Fields objectIfAny(String name) {
        Node member = takeOrNull(name);
        return member == null ? null : inside(member);
    }

    private @Nullable Fields inside(Node member) {
        Fields fields = of(member, findings());
        if (fields == null) {
            fail();
        }
        return fields;
    }
}

package dateline.data;

import dateline.data.Node.Items;
import dateline.data.Node.Member;
import dateline.data.Node.Members;
import dateline.data.Node.Nothing;
import dateline.data.Node.Numeral;
import dateline.data.Node.Text;
import dateline.data.Node.Truth;
import dateline.data.Node.Unread;
import dateline.text.Messages;
import dateline.time.Edtf;
import dateline.time.EdtfException;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The fields of one JSON object, taken one by one.
///
/// A field that is missing or wrong is reported and makes the record unsound, where the record
/// would say something else without it; methods that end in `OrNull` report and go on without.
/// [#close()] reports what nobody took.
final class Fields {
    /// Code points of a title, a name or a label.
    static final int LABEL = 1_000;

    /// Code points of a summary, a basis or any other running text.
    static final int PROSE = 20_000;

    private static final int DIGITS = 34;

    /// Digits and sign of a number that is out of any range here and still a `long`.
    private static final int LONG_ENOUGH = 12;

    private static final Messages MESSAGES = Messages.of(Fields.class);

    private final Node node;
    private final List<Member> members;
    private final Findings findings;
    private boolean sound = true;
    private boolean faulty;
    private @Nullable LeftOut cause;

    private Fields(Node node, List<Member> members, Findings findings) {
        this.node = node;
        this.members = members;
        this.findings = findings;
    }

    /// The fields of a node, or null and a problem where it is no object.
    static @Nullable Fields of(Node node, Findings findings) {
        if (node.content() instanceof Members object) {
            return new Fields(node, object.members(), findings);
        }
        wrongType(node, Sort.OBJECT, findings);
        return null;
    }

    /// What a field should have been, for the sentence that says it is not.
    enum Sort {
        OBJECT,
        LIST,
        TEXT,
        WHOLE_NUMBER,
        NUMBER,
        TRUTH
    }

    /// The object itself.
    Node node() {
        return node;
    }

    /// Where problems go.
    Findings findings() {
        return findings;
    }

    /// Whether the object has the field and it is not null.
    boolean has(String name) {
        Node member = find(name);
        return member != null && !(member.content() instanceof Nothing);
    }

    /// The node of a field without taking it, or the object itself where it has none: the best
    /// place for a problem.
    Node place(String name) {
        Node member = find(name);
        return member == null ? node : member;
    }

    private @Nullable Node find(String name) {
        for (Member member : members) { // a handful: faster than hashing
            if (member.key().equals(name)) {
                return member.value();
            }
        }
        return null;
    }

    private @Nullable Node remove(String name) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).key().equals(name)) {
                return members.remove(i).value();
            }
        }
        return null;
    }

    /// Marks the record as one to leave out, for a reason at a node.
    void refuse(Node at, Supplier<String> why) {
        findings.error(at, why);
        fail();
    }

    private void fail() {
        sound = false;
        faulty = true;
    }

    /// Marks the record as one to leave out because what it refers to was left out, which is said
    /// there.
    private void refuse(LeftOut leftOut) {
        leftOut.takesAlong(1);
        sound = false;
        cause = leftOut;
    }

    /// Passes over what nobody took; the record is left out for a reason that was given.
    void abandon() {
        members.clear();
        fail();
    }

    /// What the record was left out for, so that what refers to it can be counted there.
    LeftOut leftOut(Known.What what, String id) {
        return cause == null || faulty ? new LeftOut(what, id, node) : cause;
    }

    /// Reports fields that nobody took.
    ///
    /// @return whether the record can be kept
    boolean close() {
        for (Member left : members) {
            findings.error(left.value(), () -> MESSAGES.say("field.unknown", left.key()));
        }
        return sound;
    }

    /// Takes a field; null where it is missing or null.
    @Nullable Node takeOrNull(String name) {
        Node member = remove(name);
        return member == null || member.content() instanceof Nothing ? null : member;
    }

    /// Takes a field that must be there.
    @Nullable Node take(String name) {
        Node member = takeOrNull(name);
        if (member == null) {
            refuse(node, () -> MESSAGES.say("field.missing", name));
        }
        return member;
    }

    private static void wrongType(Node node, Sort wanted, Findings findings) {
        if (!(node.content() instanceof Unread)) {
            findings.error(
                    node,
                    () -> MESSAGES.say("field.type", MESSAGES.say(wanted), found(node.content())));
        }
    }

    private static String found(Node.Content content) {
        return switch (content) {
            case Members _ -> MESSAGES.say(Sort.OBJECT);
            case Items _ -> MESSAGES.say(Sort.LIST);
            case Text _ -> MESSAGES.say(Sort.TEXT);
            case Numeral numeral -> MESSAGES.say("field.number", clipped(numeral.digits()));
            case Truth truth -> String.valueOf(truth.value());
            case Nothing _ -> "null";
            case Unread _ -> throw new IllegalArgumentException("reported already");
        };
    }

    /// A string cut to a length that fits into a sentence.
    static String clipped(String text) {
        return clipped(text, 60);
    }

    /// A string cut to a number of characters.
    static String clipped(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    private void wrong(Node at, Sort wanted) {
        wrongType(at, wanted, findings);
        fail();
    }

    /// An id: what other records call this one.
    String id() {
        Node at = place("id");
        String id = text("id", LABEL);
        if (!id.isEmpty() && !Prose.kebab(id)) {
            findings.error(at, () -> MESSAGES.say("id.form", clipped(id)));
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
        return Prose.kept(member, text, longest, findings);
    }

    /// A text that may be missing; a wrong one is reported and left out.
    @Nullable String textOrNull(String name, int longest) {
        Node member = takeOrNull(name);
        if (member == null) {
            return null;
        }
        if (!(member.content() instanceof Text(String text))) {
            wrongType(member, Sort.TEXT, findings);
            return null;
        }
        return Prose.kept(member, text, longest, findings);
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
            refuse(member, () -> MESSAGES.say("number.range", least, most, clipped(digits)));
            return least;
        }
        return (int) value;
    }

    private static boolean whole(String digits) {
        return digits.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
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
            refuse(member, () -> MESSAGES.say("number.large", clipped(digits)));
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

    private static String choice(Collection<String> words, String found) {
        return MESSAGES.say("word.choice", String.join(", ", words), clipped(found));
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
            return Edtf.parse(text);
        } catch (EdtfException e) {
            refuse(
                    member,
                    () -> MESSAGES.say("date.bad", clipped(text), e.position() + 1, reason(e)));
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
                texts.add(Prose.kept(item, text, LABEL, findings));
            } else {
                wrongType(item, Sort.TEXT, findings);
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
            refuse(at, () -> records.missing(id));
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
        return id == null ? null : records.find(id, at, findings);
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
        Fields fields = of(member, findings);
        if (fields == null) {
            fail();
        }
        return fields;
    }

    /// Closes an object of this one, and with it fails.
    boolean close(Fields part) {
        sound &= part.close();
        faulty |= part.faulty;
        cause = cause == null ? part.cause : cause;
        return sound;
    }
}

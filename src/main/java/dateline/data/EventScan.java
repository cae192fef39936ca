package dateline.data;

import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Extent;
import dateline.model.Follows;
import dateline.model.Participant;
import dateline.model.Passage;
import dateline.model.Property;
import dateline.model.Rank;
import dateline.model.Term;
import dateline.model.Value;
import dateline.model.ValueType;
import dateline.time.Almanac;
import dateline.time.Edtf;
import dateline.time.EdtfException;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Reads an event straight from its tokens, where nothing about it is out of the ordinary.
///
/// What this reads is what [EventReader] would read without finding anything to say. At the first
/// thing that may be a fault, or that is merely rare, it gives the event up ([Odd]), and that
/// other reader reads it and says what is wrong. Used by one thread.
final class EventScan {
    private static final int LONGEST_PLAIN_NUMBER = 18;

    /// Thrown at what an event seldom has.
    static final class Odd extends Exception {
        private static final long serialVersionUID = 1;

        private Odd() {
            super(null, null, false, false);
        }
    }

    private final Known known;
    private final JsonParser parser;
    private final Longs ids;

    /// @param ids where the numbers of the ids of claims and evidence go
    EventScan(Known known, JsonParser parser, Longs ids) {
        this.known = known;
        this.parser = parser;
        this.ids = ids;
    }

    private static void require(boolean ordinary) throws Odd {
        if (!ordinary) {
            throw new Odd();
        }
    }

    private static <T> T required(@Nullable T value) throws Odd {
        if (value == null) {
            throw new Odd();
        }
        return value;
    }

    /// What an event is made of as its fields come.
    private static final class Draft {
        private @Nullable String id;
        private @Nullable String title;
        private @Nullable String summary;
        private @Nullable String kind;
        private @Nullable Extent extent;
        private int importance;
        private List<Participant> participants = List.of();
        private List<String> tags = List.of();
        private List<Claim> claims = List.of();
    }

    /// Reads the event at whose brace the parser stands, to its end.
    Event event() throws Odd {
        Draft draft = new Draft();
        int seen = 0;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            seen = once(seen, field(draft, name));
        }
        require(parser.currentToken() == JsonToken.END_OBJECT && draft.importance > 0);
        return new Event(
                required(draft.id),
                required(draft.title),
                required(draft.summary),
                required(draft.kind),
                required(draft.extent),
                draft.participants,
                draft.importance,
                draft.tags,
                draft.claims);
    }

    private static int once(int seen, int field) throws Odd {
        require((seen & 1 << field) == 0);
        return seen | 1 << field;
    }

    private int field(Draft draft, String name) throws Odd {
        switch (name) {
            case "id" -> {
                draft.id = id();
                return 0;
            }
            case "title" -> {
                draft.title = text(Fields.LABEL);
                return 1;
            }
            case "summary" -> {
                draft.summary = text(Fields.PROSE);
                return 2;
            }
            case "kind" -> {
                draft.kind = reference(known.kinds).id();
                return 3;
            }
            case "extent" -> {
                draft.extent = constant(Extent.class);
                return 4;
            }
            case "participants" -> {
                draft.participants = list(this::participant);
                return 5;
            }
            case "importance" -> {
                draft.importance = integer(1, 100);
                return 6;
            }
            case "tags" -> {
                draft.tags = tags();
                return 7;
            }
            case "claims" -> {
                Extent extent = required(draft.extent);
                draft.claims = list(() -> claim(extent));
                require(ClaimReader.apart(draft.claims));
                return 8;
            }
            default -> throw new Odd();
        }
    }

    /// Reads one thing.
    private interface Part<T> {
        T read() throws Odd;
    }

    /// The objects of a list.
    private <T> List<T> list(Part<T> part) throws Odd {
        require(parser.nextToken() == JsonToken.START_ARRAY);
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return List.of();
        }
        List<T> list = new ArrayList<>(2);
        do {
            require(parser.currentToken() == JsonToken.START_OBJECT);
            list.add(part.read());
        } while (parser.nextToken() != JsonToken.END_ARRAY);
        return list;
    }

    private List<String> tags() throws Odd {
        require(parser.nextToken() == JsonToken.START_ARRAY);
        List<String> tags = List.of();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            tags = tags.isEmpty() ? new ArrayList<>() : tags;
            tags.add(kept(Fields.LABEL));
        }
        return tags;
    }

    private Participant participant() throws Odd {
        String agent = null;
        String role = null;
        int seen = 0;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (name.equals("agent")) {
                agent = reference(known.agents).id();
                seen = once(seen, 0);
            } else {
                require(name.equals("role"));
                role = text(Fields.LABEL);
                seen = once(seen, 1);
            }
        }
        return new Participant(required(agent), required(role));
    }

    private Claim claim(Extent extent) throws Odd {
        String id = null;
        Property property = null;
        Value value = null;
        String of = null;
        Edtf asOf = null;
        Rank rank = Rank.NORMAL;
        String reason = null;
        List<Evidence> evidence = List.of();
        int seen = 0;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            int field =
                    switch (name) {
                        case "id" -> {
                            id = id();
                            yield 0;
                        }
                        case "property" -> {
                            property = reference(known.properties);
                            yield 1;
                        }
                        case "value" -> {
                            value = value(required(property), extent);
                            yield 2;
                        }
                        case "of" -> {
                            of = reference(known.agents).id();
                            yield 3;
                        }
                        case "asOf" -> {
                            asOf = date(DateUse.ANY);
                            yield 4;
                        }
                        case "rank" -> {
                            rank = constant(Rank.class);
                            yield 5;
                        }
                        case "reason" -> {
                            reason = kept(Fields.PROSE, string());
                            yield 6;
                        }
                        case "evidence" -> {
                            evidence = list(this::evidence);
                            yield 7;
                        }
                        default -> throw new Odd();
                    };
            seen = once(seen, field);
        }
        require(rank != Rank.DEPRECATED || reason != null);
        ids.add(IdHash.of(Known.What.CLAIM, required(id)));
        return new Claim(
                required(id),
                required(property).id(),
                required(value),
                of,
                asOf,
                rank,
                reason,
                evidence);
    }

    private Value value(Property property, Extent extent) throws Odd {
        require(parser.nextToken() == JsonToken.START_OBJECT);
        String form = required(parser.nextName());
        Value value =
                switch (property.type()) {
                    case DATE -> {
                        require(form.equals("edtf"));
                        yield new Value.OfDate(date(use(property, extent)));
                    }
                    case TERM -> {
                        require(form.equals("term"));
                        Term term = reference(known.terms);
                        require(term.property().equals(property.id()));
                        yield new Value.OfTerm(term.id());
                    }
                    case AGENT -> {
                        require(form.equals("agent"));
                        yield new Value.OfAgent(reference(known.agents).id());
                    }
                    case TEXT -> {
                        require(form.equals("text"));
                        yield new Value.Text(text(Fields.PROSE));
                    }
                    case QUANTITY -> quantity(form);
                };
        if (property.type() != ValueType.QUANTITY) {
            require(parser.nextToken() == JsonToken.END_OBJECT);
        }
        return value;
    }

    private static DateUse use(Property property, Extent extent) throws Odd {
        boolean end = property.id().equals("start") || property.id().equals("end");
        require(!end || extent == Extent.PERIOD);
        return extent == Extent.PERIOD && property.id().equals("date")
                ? DateUse.PERIOD
                : DateUse.INSTANT;
    }

    private Value quantity(String first) throws Odd {
        BigDecimal amount = null;
        BigDecimal lower = null;
        BigDecimal upper = null;
        String unit = null;
        String basis = null;
        int seen = 0;
        for (String name = first; name != null; name = parser.nextName()) {
            int field =
                    switch (name) {
                        case "amount" -> {
                            amount = decimal();
                            yield 0;
                        }
                        case "lower" -> {
                            lower = decimal();
                            yield 1;
                        }
                        case "upper" -> {
                            upper = decimal();
                            yield 2;
                        }
                        case "unit" -> {
                            unit = string();
                            yield 3;
                        }
                        case "basis" -> {
                            basis = string();
                            yield 4;
                        }
                        default -> throw new Odd();
                    };
            seen = once(seen, field);
        }
        BigDecimal said = required(amount);
        require(ValueReader.UNITS.contains(required(unit)));
        require(basis == null || ValueReader.BASES.contains(basis));
        require(lower == null || lower.compareTo(said) <= 0);
        require(upper == null || upper.compareTo(said) >= 0);
        return new Value.Quantity(said, lower, upper, required(unit), basis);
    }

    private Evidence evidence() throws Odd {
        String id = null;
        Article article = null;
        List<String> passages = List.of();
        Evidence.Stance stance = Evidence.Stance.SUPPORTS;
        Evidence.Information information = Evidence.Information.DIRECT;
        int confidence = -1;
        String paraphrase = null;
        String phrase = null;
        Attribution attribution = null;
        Follows follows = null;
        int seen = 0;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            int field =
                    switch (name) {
                        case "id" -> {
                            id = id();
                            yield 0;
                        }
                        case "article" -> {
                            article = reference(known.articles);
                            yield 1;
                        }
                        case "passages" -> {
                            passages = passages(required(article));
                            yield 2;
                        }
                        case "stance" -> {
                            stance = constant(Evidence.Stance.class);
                            yield 3;
                        }
                        case "information" -> {
                            information = constant(Evidence.Information.class);
                            yield 4;
                        }
                        case "confidence" -> {
                            confidence = integer(0, 4);
                            yield 5;
                        }
                        case "paraphrase" -> {
                            paraphrase = text(Fields.PROSE);
                            yield 6;
                        }
                        case "phrase" -> {
                            phrase = kept(Fields.LABEL, string());
                            yield 7;
                        }
                        case "attributedTo" -> {
                            attribution = attribution();
                            yield 8;
                        }
                        case "follows" -> {
                            follows = follows();
                            yield 9;
                        }
                        default -> throw new Odd(); // derivations too: they may name any event
                    };
            seen = once(seen, field);
        }
        require(confidence >= 0 && !passages.isEmpty());
        ids.add(IdHash.of(Known.What.EVIDENCE, required(id)));
        return new Evidence(
                required(id),
                required(article).id(),
                passages,
                stance,
                information,
                confidence,
                required(paraphrase),
                phrase,
                null,
                attribution,
                follows);
    }

    private List<String> passages(Article article) throws Odd {
        require(parser.nextToken() == JsonToken.START_ARRAY);
        List<String> passages = new ArrayList<>(1);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser.currentToken() == JsonToken.VALUE_STRING);
            Passage passage = required(known.passages.get(parser.getString()));
            require(passage.article().equals(article.id()));
            passages.add(passage.id());
        }
        return passages;
    }

    private Attribution attribution() throws Odd {
        require(parser.nextToken() == JsonToken.START_OBJECT);
        String agent = null;
        Attribution.How how = null;
        int seen = 0;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (name.equals("agent")) {
                agent = reference(known.agents).id();
                seen = once(seen, 0);
            } else {
                require(name.equals("how"));
                how = constant(Attribution.How.class);
                seen = once(seen, 1);
            }
        }
        return new Attribution(required(agent), required(how));
    }

    private Follows follows() throws Odd {
        require(parser.nextToken() == JsonToken.START_OBJECT);
        String article = null;
        String basis = null;
        int seen = 0;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (name.equals("article")) {
                article = reference(known.articles).id();
                seen = once(seen, 0);
            } else {
                require(name.equals("basis"));
                basis = text(Fields.PROSE);
                seen = once(seen, 1);
            }
        }
        return new Follows(required(article), required(basis));
    }

    private String string() throws Odd {
        require(parser.nextToken() == JsonToken.VALUE_STRING);
        return parser.getString();
    }

    private String id() throws Odd {
        String id = string();
        require(id.length() <= Fields.LABEL && Prose.kebab(id));
        return id;
    }

    /// A text that says something.
    private String text(int longest) throws Odd {
        String text = kept(longest, string());
        require(!text.isBlank());
        return text;
    }

    /// The text that the parser stands at.
    private String kept(int longest) throws Odd {
        require(parser.currentToken() == JsonToken.VALUE_STRING);
        return kept(longest, parser.getString());
    }

    private static String kept(int longest, String text) throws Odd {
        require(text.length() <= longest && !Prose.hides(text));
        return text;
    }

    private <T> T reference(Known.Records<T> records) throws Odd {
        return required(records.get(string()));
    }

    private <E extends Enum<E>> E constant(Class<E> type) throws Odd {
        return type.cast(required(Spelling.words(type).get(string())));
    }

    private int integer(int least, int most) throws Odd {
        require(parser.nextToken() == JsonToken.VALUE_NUMBER_INT);
        require(parser.getNumberType() == JsonParser.NumberType.INT);
        int value = parser.getIntValue();
        require(value >= least && value <= most);
        return value;
    }

    private BigDecimal decimal() throws Odd {
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

    private Edtf date(DateUse use) throws Odd {
        String text = string();
        try {
            Edtf date = Almanac.date(text);
            require(use.fits(date));
            return date;
        } catch (EdtfException e) {
            throw new Odd();
        }
    }
}

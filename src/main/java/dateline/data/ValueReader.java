package dateline.data;

import dateline.model.Agent;
import dateline.model.Property;
import dateline.model.Term;
import dateline.model.Value;
import dateline.model.ValueType;
import dateline.text.Messages;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the value of a claim.
final class ValueReader {
    /// What an amount can count, so that only like is compared with like.
    static final List<String> BASES =
            List.of(
                    "pre-money",
                    "post-money",
                    "implied",
                    "voting",
                    "non-voting",
                    "fully-diluted",
                    "employees",
                    "contractors",
                    "customers",
                    "raised",
                    "total-raised",
                    "paid",
                    "planned",
                    "annual",
                    "annualized",
                    "net-worth",
                    "maximum");

    /// What amounts are counted in.
    static final Set<String> UNITS =
            Stream.concat(
                            Currency.getAvailableCurrencies().stream()
                                    .map(Currency::getCurrencyCode),
                            Stream.of("%", "persons", "shares"))
                    .collect(Collectors.toUnmodifiableSet());

    private static final List<String> FORMS = List.of("edtf", "amount", "term", "agent", "text");
    private static final Messages MESSAGES = Messages.of(ValueReader.class);

    private final Known known;

    ValueReader(Known known) {
        this.known = known;
    }

    /// The value of a claim for a property; null, with a problem, where it is none.
    ///
    /// @param use what a date would stand for
    @Nullable Value value(Fields claim, Property property, DateUse use) {
        Fields fields = claim.object("value");
        if (fields == null) {
            return null;
        }
        String form = fields.only(FORMS);
        if (form == null) {
            fields.refuse(fields.node(), () -> MESSAGES.say("value.one", String.join(", ", FORMS)));
            fields.abandon();
            claim.close(fields);
            return null;
        }
        ValueType type = type(form);
        if (type != property.type()) {
            claim.refuse(
                    fields.node(),
                    () ->
                            MESSAGES.say(
                                    "value.type",
                                    property.id(),
                                    Spelling.of(property.type()),
                                    Spelling.of(type)));
            return null;
        }
        Value value = value(fields, property, type, use);
        return claim.close(fields) ? value : null;
    }

    private static ValueType type(String form) {
        return switch (form) {
            case "edtf" -> ValueType.DATE;
            case "amount" -> ValueType.QUANTITY;
            case "term" -> ValueType.TERM;
            case "agent" -> ValueType.AGENT;
            default -> ValueType.TEXT;
        };
    }

    private @Nullable Value value(Fields fields, Property property, ValueType type, DateUse use) {
        return switch (type) {
            case DATE -> date(fields, use);
            case QUANTITY -> quantity(fields);
            case TERM -> term(fields, property);
            case AGENT -> {
                Agent agent = fields.reference("agent", known.agents);
                yield agent == null ? null : new Value.OfAgent(agent.id());
            }
            case TEXT -> new Value.Text(fields.text("text", Fields.PROSE));
        };
    }

    private static @Nullable Value date(Fields fields, DateUse use) {
        Node at = fields.place("edtf");
        Edtf date = fields.date("edtf");
        use.check(date, at, fields);
        return date == null ? null : new Value.OfDate(date);
    }

    private @Nullable Value term(Fields fields, Property property) {
        Node at = fields.place("term");
        Term term = fields.reference("term", known.terms);
        if (term == null) {
            return null;
        }
        if (!term.property().equals(property.id())) {
            fields.refuse(
                    at,
                    () -> MESSAGES.say("value.term", term.id(), term.property(), property.id()));
        }
        return new Value.OfTerm(term.id());
    }

    private static @Nullable Value quantity(Fields fields) {
        Node at = fields.node();
        BigDecimal amount = fields.decimalIfAny("amount");
        BigDecimal lower = fields.decimalIfAny("lower");
        BigDecimal upper = fields.decimalIfAny("upper");
        String unit = unit(fields);
        String basis = fields.has("basis") ? fields.oneOfMore("basis", BASES) : null;
        if (amount == null) {
            return null;
        }
        boolean low = lower != null && lower.compareTo(amount) > 0;
        boolean high = upper != null && upper.compareTo(amount) < 0;
        if (low || high) {
            fields.refuse(at, () -> MESSAGES.say("value.bounds"));
        }
        return new Value.Quantity(amount, lower, upper, unit, basis);
    }

    /// A unit; one that is not known is reported and kept, for it still says what it says and is
    /// compared with its like only.
    private static String unit(Fields fields) {
        Node at = fields.place("unit");
        String unit = fields.text("unit", Fields.LABEL);
        if (!unit.isEmpty() && !UNITS.contains(unit)) {
            fields.findings().error(at, () -> MESSAGES.say("value.unit", Prose.clipped(unit)));
        }
        return unit;
    }
}

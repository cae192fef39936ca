package dateline.ui.source;

import dateline.evidence.words.DateNames;
import dateline.evidence.words.PropertyNames;
import dateline.evidence.words.Quantities;
import dateline.model.Claim;
import dateline.model.Value;
import dateline.text.Messages;

/// Values and properties in words.
record ValueWords(Names names) {
    private static final Messages SAY = Messages.of(ValueWords.class);

    /// What a claim says, in words; with its as-of where it has one.
    String words(Claim claim) {
        String value = words(claim.value());
        return claim.asOf() == null
                ? value
                : SAY.say("value.asof", value, DateNames.of(claim.asOf()));
    }

    /// What a claim says within a sentence: words of the dataset stand in quotation marks.
    String quoted(Claim claim) {
        return switch (claim.value()) {
            case Value.OfTerm _, Value.Text _ -> SAY.say("value.quoted", words(claim));
            case Value.OfDate _, Value.Quantity _, Value.OfAgent _ -> words(claim);
        };
    }

    /// A value in words.
    String words(Value value) {
        return switch (value) {
            case Value.OfDate(var edtf) -> DateNames.of(edtf);
            case Value.Quantity quantity -> Quantities.words(quantity);
            case Value.OfTerm(String term) -> names.term(term);
            case Value.OfAgent(String agent) -> names.agent(agent);
            case Value.Text(String text) -> text;
        };
    }

    /// The date string of a claim, or nothing where it is no date.
    static String edtf(Claim claim) {
        return claim.value() instanceof Value.OfDate(var edtf) ? edtf.text() : "";
    }

    /// The date string of a claim where it is not what the words already say.
    String otherEdtf(Claim claim) {
        String edtf = edtf(claim);
        return edtf.equals(words(claim.value())) ? "" : edtf;
    }

    /// The heading of a property, with whose it is.
    String property(Claim claim) {
        String name = property(claim.property());
        return claim.of() == null ? name : SAY.say("property.of", name, names.agent(claim.of()));
    }

    /// A property as a heading.
    static String property(String id) {
        return PropertyNames.of(id);
    }

    /// Whether a property says when an event was.
    static boolean dates(String property) {
        return property.equals("date") || property.equals("start") || property.equals("end");
    }
}

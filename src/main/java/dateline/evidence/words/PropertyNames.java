package dateline.evidence.words;

import dateline.text.Messages;

import java.util.Locale;

/// What the properties of events are called.
public final class PropertyNames {
    private static final Messages SAY = Messages.of(PropertyNames.class);

    private PropertyNames() {}

    /// A property as a heading; one that is not among the usual ones reads as its id.
    public static String of(String id) {
        return switch (id) {
            case "date" -> SAY.say("property.date");
            case "start" -> SAY.say("property.start");
            case "end" -> SAY.say("property.end");
            case "amount" -> SAY.say("property.amount");
            case "stake" -> SAY.say("property.stake");
            case "valuation" -> SAY.say("property.valuation");
            case "headcount" -> SAY.say("property.headcount");
            case "manner" -> SAY.say("property.manner");
            case "role" -> SAY.say("property.role");
            case "holder" -> SAY.say("property.holder");
            case "outcome" -> SAY.say("property.outcome");
            case "standing" -> SAY.say("property.standing");
            case "reason" -> SAY.say("property.reason");
            default -> sentence(id);
        };
    }

    private static String sentence(String id) {
        String words = id.replace('-', ' ');
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }
}

package dateline.ui.source;

import dateline.evidence.ClaimStanding;
import dateline.model.Claim;
import dateline.model.Participant;
import dateline.model.Rank;
import dateline.model.Value;
import dateline.text.Messages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What an event is about besides its date, in a phrase each.
final class Facts {
    private static final Messages SAY = Messages.of(Facts.class);
    private static final int MOST = 6;

    private Facts() {}

    /// The amounts, terms and holders claimed, best supported first; of one that is disputed the
    /// values side by side.
    static List<String> of(Desk desk) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (ClaimStanding standing : desk.assessed().claims()) {
            Claim claim = standing.claim();
            if (standing.rank() != Rank.DEPRECATED && standing.counts() && phrase(claim)) {
                String value = desk.values().words(claim.value());
                facts.merge(
                        desk.values().property(claim),
                        value,
                        (one, other) -> SAY.say("fact.or", one, other));
            }
        }
        return facts.entrySet().stream()
                .limit(MOST)
                .map(it -> fact(it.getKey(), it.getValue()))
                .toList();
    }

    private static boolean phrase(Claim claim) {
        return switch (claim.value()) {
            case Value.Quantity _, Value.OfAgent _, Value.OfTerm _ -> true;
            case Value.OfDate _, Value.Text _ -> false;
        };
    }

    private static String fact(String property, String value) {
        return property.equals(ValueWords.property("amount"))
                ? value
                : SAY.say("fact", property.toLowerCase(Locale.ENGLISH), value);
    }

    /// Who took part, and as what.
    static List<String> participants(Desk desk) {
        return desk.event().participants().stream().map(it -> participant(it, desk)).toList();
    }

    private static String participant(Participant participant, Desk desk) {
        String name = desk.names().agent(participant.agent());
        return participant.role().isEmpty()
                ? name
                : SAY.say("participant", name, participant.role());
    }
}

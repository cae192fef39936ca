package dateline.ui.source;

import dateline.evidence.Bar;
import dateline.evidence.Drawn;
import dateline.evidence.EventAssessment;
import dateline.evidence.words.DateNames;
import dateline.model.Claim;
import dateline.text.Messages;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The date of an event as one line.
///
/// @param words the date, the rivals side by side, or that there is none
/// @param edtf the single date as a string, or nothing
record DateLine(String words, String edtf) {
    private static final Messages SAY = Messages.of(DateLine.class);

    static DateLine of(EventAssessment assessed) {
        Drawn drawn = assessed.drawn();
        Bar answer = drawn.answer();
        if (answer != null) {
            Edtf edtf = answer.edtf();
            return new DateLine(words(answer, assessed), edtf == null ? "" : edtf.text());
        }
        if (drawn.bars().isEmpty()) {
            return new DateLine(asOf(assessed), "");
        }
        List<String> rivals =
                drawn.bars().stream().map(bar -> words(bar, assessed)).distinct().toList();
        String against =
                Compound.any(rivals) ? SAY.say("date.against.apart") : SAY.say("date.against");
        return new DateLine(String.join(against, rivals), "");
    }

    /// A bar in words; of one that no date string says, the claims it was made from.
    private static String words(Bar bar, EventAssessment assessed) {
        Edtf edtf = bar.edtf();
        Edtf start = bar.start().edtf();
        Edtf end = bar.end().edtf();
        if (edtf == null && start != null && end != null) {
            return DateNames.period(start, end);
        }
        return edtf != null
                ? DateNames.of(edtf)
                : String.join(
                        " · ",
                        bar.claims().stream().map(id -> words(id, assessed)).distinct().toList());
    }

    private static String words(String claim, EventAssessment assessed) {
        return assessed.event().claims().stream()
                .filter(it -> it.id().equals(claim))
                .map(Claim::value)
                .map(
                        value ->
                                value instanceof dateline.model.Value.OfDate(Edtf date)
                                        ? DateNames.of(date)
                                        : "")
                .findFirst()
                .orElse("");
    }

    private static String asOf(EventAssessment assessed) {
        @Nullable Edtf asOf =
                assessed.event().claims().stream()
                        .map(Claim::asOf)
                        .filter(it -> it != null)
                        .findFirst()
                        .orElse(null);
        return asOf == null ? SAY.say("date.none") : SAY.say("date.asof", DateNames.of(asOf));
    }
}

package dateline.publish;

import dateline.data.Json;
import dateline.data.Spelling;
import dateline.evidence.ClaimStanding;
import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.Derived;
import dateline.model.Evidence;
import dateline.model.Follows;
import dateline.model.Passage;
import dateline.model.Value;

import org.jspecify.annotations.Nullable;

/// A claim with its evidence, as the JSON report has it.
record ClaimJson(Account account) {
    Json claim(ClaimStanding standing) {
        Claim claim = standing.claim();
        return new Json()
                .with("id", claim.id())
                .with("property", claim.property())
                .with("of", claim.of())
                .with("asOf", JsonReport.text(claim.asOf()))
                .with("value", value(claim.value()))
                .with("rank", Spelling.of(standing.rank()))
                .with("reason", claim.reason())
                .with("lineages", standing.lineages())
                .with(
                        "evidence",
                        standing.evidence().stream()
                                .map(used -> evidence(used.evidence()))
                                .toList());
    }

    private static Json value(Value value) {
        return switch (value) {
            case Value.OfDate date -> new Json().with("edtf", date.edtf().text());
            case Value.Quantity quantity -> quantity(quantity);
            case Value.OfTerm term -> new Json().with("term", term.term());
            case Value.OfAgent agent -> new Json().with("agent", agent.agent());
            case Value.Text text -> new Json().with("text", text.text());
        };
    }

    private static Json quantity(Value.Quantity quantity) {
        Json json =
                new Json()
                        .with("amount", quantity.amount())
                        .with("lower", quantity.lower())
                        .with("upper", quantity.upper())
                        .with("unit", quantity.unit());
        return quantity.basis() == null ? json : json.with("basis", quantity.basis());
    }

    private Json evidence(Evidence evidence) {
        return new Json()
                .with("id", evidence.id())
                .with("article", evidence.article())
                .with("stance", Spelling.of(evidence.stance()))
                .with("information", Spelling.of(evidence.information()))
                .with("confidence", evidence.confidence())
                .with("derived", derived(evidence.derived()))
                .with("attributedTo", attribution(evidence.attributedTo()))
                .with("follows", follows(evidence.follows()))
                .with("passages", evidence.passages().stream().map(this::passage).toList());
    }

    private static @Nullable Json derived(@Nullable Derived derived) {
        return derived == null
                ? null
                : new Json()
                        .with("method", Spelling.of(derived.method()))
                        .with("anchor", anchor(derived.anchor()))
                        .with("unit", derived.unit())
                        .with("n", derived.n());
    }

    private static Json anchor(Derived.Anchor anchor) {
        return switch (anchor) {
            case Derived.Anchor.OfArticle(String article) -> new Json().with("article", article);
            case Derived.Anchor.OfEvent(String event) -> new Json().with("event", event);
            case Derived.Anchor.OfAgent(String agent) -> new Json().with("agent", agent);
        };
    }

    private static @Nullable Json attribution(@Nullable Attribution attribution) {
        return attribution == null
                ? null
                : new Json()
                        .with("agent", attribution.agent())
                        .with("how", Spelling.of(attribution.how()));
    }

    private static @Nullable Json follows(@Nullable Follows follows) {
        return follows == null
                ? null
                : new Json().with("article", follows.article()).with("basis", follows.basis());
    }

    private Json passage(String id) {
        Passage passage = account.passage(id);
        return new Json()
                .with("id", id)
                .with("start", passage.start())
                .with("end", passage.end())
                .with("exact", passage.exact())
                .with("anchor", account.anchor(passage).name());
    }
}

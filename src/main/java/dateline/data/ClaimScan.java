package dateline.data;

import static dateline.data.Odd.require;
import static dateline.data.Odd.required;

import dateline.evidence.DatedClaims;
import dateline.model.ClaimDraft;
import dateline.model.EventDraft;
import dateline.model.Extent;
import dateline.model.Packing;
import dateline.model.Property;
import dateline.model.Rank;
import dateline.model.Term;
import dateline.model.ValueType;
import dateline.time.PlainDays;

import org.jspecify.annotations.Nullable;

/// Reads and packs claims, as [EventScan] reads events.
final class ClaimScan extends RecordScan {
    private static final Ids<Rank> RANKS = Tokens.words(Rank.class);
    private static final int NEEDED = 0b111;

    private final Referents referents;
    private final Packing packing;
    private final EventDraft event;
    private final ClaimDraft draft;
    private final DatedClaims dated;
    private final EvidenceScan evidence;
    private final QuantityScan quantity;
    private @Nullable Property property;
    private boolean ordinary;
    private boolean reasoned;

    ClaimScan(Tokens tokens, Referents referents, Packing packing, DatedClaims dated) {
        super(tokens);
        this.referents = referents;
        this.packing = packing;
        this.event = packing.event();
        this.draft = packing.claim();
        this.dated = dated;
        this.evidence = new EvidenceScan(tokens, referents, packing, dated);
        this.quantity = new QuantityScan(tokens);
    }

    /// Reads the claims of the event.
    void all() throws Odd {
        tokens.list();
        int start = packing.list();
        int count = 0;
        while (tokens.nextObject()) {
            one();
            count++;
        }
        packing.listed(start, count);
    }

    private void one() throws Odd {
        draft.begin();
        dated.claim();
        property = null;
        ordinary = true;
        reasoned = false;
        fields(NEEDED);
        require(draft.rank() != Rank.DEPRECATED || reasoned);
        if (!ordinary || draft.rank() != Rank.NORMAL) {
            dated.odd();
        }
        draft.end();
    }

    @Override
    int field(String name) throws Odd {
        int start = packing.at();
        switch (name) {
            case "id" -> {
                tokens.id(Known.What.CLAIM);
                draft.part(ClaimDraft.ID, start);
                return 0;
            }
            case "property" -> {
                property = tokens.reference(referents.properties());
                draft.part(ClaimDraft.PROPERTY, start);
                return 1;
            }
            case "value" -> {
                value(required(property));
                draft.part(ClaimDraft.VALUE, start);
                return 2;
            }
            case "of" -> {
                tokens.reference(referents.agents());
                draft.part(ClaimDraft.OF, start);
                ordinary = false;
                return 3;
            }
            case "asOf" -> {
                tokens.date(DateUse.ANY);
                draft.part(ClaimDraft.AS_OF, start);
                return 4;
            }
            case "rank" -> {
                draft.rank(tokens.constant(RANKS));
                return 5;
            }
            case "reason" -> {
                tokens.prose(Fields.PROSE);
                draft.part(ClaimDraft.REASON, start);
                reasoned = true;
                return 6;
            }
            case "evidence" -> {
                evidence.all();
                draft.part(ClaimDraft.EVIDENCE, start);
                return 7;
            }
            default -> throw new Odd();
        }
    }

    private void value(Property of) throws Odd {
        tokens.object();
        String form = required(tokens.name());
        if (of.type() == ValueType.QUANTITY) {
            packing.value(quantity.read(form));
            ordinary = false;
            return;
        }
        packing.typed(of.type());
        switch (of.type()) {
            case DATE -> {
                require(form.equals("edtf"));
                date(of);
            }
            case TERM -> {
                require(form.equals("term"));
                Term term = tokens.reference(referents.terms());
                require(term.property().equals(of.id()));
            }
            case AGENT -> {
                require(form.equals("agent"));
                tokens.reference(referents.agents());
            }
            case TEXT -> {
                require(form.equals("text"));
                tokens.text(Fields.PROSE);
            }
            case QUANTITY -> throw new IllegalStateException(form);
        }
        tokens.past();
    }

    private void date(Property of) throws Odd {
        boolean end = of.id().equals("start") || of.id().equals("end");
        boolean own = of.id().equals("date");
        boolean period = event.extent() == Extent.PERIOD;
        require(!end || period);
        PlainDays days = tokens.date(period && own ? DateUse.PERIOD : DateUse.INSTANT);
        if (own && days != null) {
            dated.date(days);
        } else {
            dated.odd();
        }
    }
}

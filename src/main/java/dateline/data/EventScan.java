package dateline.data;

import static dateline.data.Odd.require;

import dateline.evidence.DatedClaims;
import dateline.evidence.Surveyor;
import dateline.model.Event;
import dateline.model.EventDraft;
import dateline.model.Extent;
import dateline.model.Packing;
import dateline.model.Participant;

/// Reads, packs and surveys events straight from their tokens, where nothing about them is out of
/// the ordinary.
///
/// What this reads is what [EventReader] would read without finding anything to say. At the first
/// thing that may be a fault, or that is merely rare, it gives the event up ([Odd]), and that
/// other reader reads it and says what is wrong. No record is made of an event unless it takes one
/// to survey it. Used by one thread.
final class EventScan extends RecordScan {
    private static final Ids<Extent> EXTENTS = Tokens.words(Extent.class);
    private static final int NEEDED = 0b1011111;

    private final Referents referents;
    private final Packing packing;
    private final EventDraft draft;
    private final DatedClaims dated = new DatedClaims();
    private final ClaimScan claims;
    private final Taking taking;
    private boolean extended;

    EventScan(Tokens tokens, Referents referents, Packing packing) {
        super(tokens);
        this.referents = referents;
        this.packing = packing;
        this.draft = packing.event();
        this.claims = new ClaimScan(tokens, referents, packing, dated);
        this.taking = new Taking(tokens, referents);
    }

    /// Reads the event at whose brace the parser stands, to its end.
    void read(Surveyor surveyor) throws Odd {
        draft.begin();
        extended = false;
        fields(NEEDED);
        draft.end();
        if (dated.apart()) {
            if (!surveyor.add(dated)) {
                surveyor.add(packing.last());
            }
            return;
        }
        Event made = packing.last();
        require(ClaimReader.apart(made.claims()));
        surveyor.add(made);
    }

    /// Drops the event that turned out to be odd.
    void drop() {
        draft.drop();
    }

    @Override
    int field(String name) throws Odd {
        int start = packing.at();
        switch (name) {
            case "id" -> {
                tokens.id(Known.What.EVENT);
                draft.part(EventDraft.ID, start);
                return 0;
            }
            case "title" -> {
                tokens.text(Fields.LABEL);
                draft.part(EventDraft.TITLE, start);
                return 1;
            }
            case "summary" -> {
                tokens.text(Fields.PROSE);
                draft.part(EventDraft.SUMMARY, start);
                return 2;
            }
            case "kind" -> {
                tokens.reference(referents.kinds());
                draft.part(EventDraft.KIND, start);
                return 3;
            }
            case "extent" -> {
                draft.extent(tokens.constant(EXTENTS));
                dated.begin(draft.extent());
                extended = true;
                return 4;
            }
            case "participants" -> {
                participants();
                draft.part(EventDraft.PARTICIPANTS, start);
                return 5;
            }
            case "importance" -> {
                draft.importance(tokens.integer(1, 100));
                return 6;
            }
            case "tags" -> {
                tokens.texts(Fields.LABEL);
                draft.part(EventDraft.TAGS, start);
                return 7;
            }
            case "claims" -> {
                require(extended);
                claims.all();
                draft.part(EventDraft.CLAIMS, start);
                return 8;
            }
            default -> throw new Odd();
        }
    }

    private void participants() throws Odd {
        tokens.list();
        int start = packing.list();
        int count = 0;
        while (tokens.nextObject()) {
            packing.participant(taking.read());
            count++;
        }
        packing.listed(start, count);
    }

    /// Who takes part.
    private static final class Taking extends RecordScan {
        private final Referents referents;
        private String agent = "";
        private String role = "";

        Taking(Tokens tokens, Referents referents) {
            super(tokens);
            this.referents = referents;
        }

        Participant read() throws Odd {
            fields(0b11);
            return new Participant(agent, role);
        }

        @Override
        int field(String name) throws Odd {
            if (name.equals("agent")) {
                agent = tokens.known(referents.agents()).id();
                return 0;
            }
            require(name.equals("role"));
            role = tokens.said(Fields.LABEL);
            return 1;
        }
    }
}

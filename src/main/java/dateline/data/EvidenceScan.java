package dateline.data;

import static dateline.data.Odd.require;
import static dateline.data.Odd.required;

import dateline.data.Referents.Cited;
import dateline.evidence.DatedClaims;
import dateline.model.Attribution;
import dateline.model.Evidence;
import dateline.model.EvidenceDraft;
import dateline.model.Follows;
import dateline.model.Packing;
import dateline.model.Passage;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Reads and packs pieces of evidence, as [EventScan] reads events.
final class EvidenceScan extends RecordScan {
    private static final Ids<Evidence.Stance> STANCES = Tokens.words(Evidence.Stance.class);
    private static final Ids<Evidence.Information> INFORMATION =
            Tokens.words(Evidence.Information.class);
    private static final int NEEDED = 0b1100111;

    private final Referents referents;
    private final Packing packing;
    private final EvidenceDraft draft;
    private final DatedClaims dated;
    private final Attributed attributed;
    private final Following following;
    private @Nullable Cited cited;

    EvidenceScan(Tokens tokens, Referents referents, Packing packing, DatedClaims dated) {
        super(tokens);
        this.referents = referents;
        this.packing = packing;
        this.draft = packing.evidence();
        this.dated = dated;
        this.attributed = new Attributed(tokens, referents);
        this.following = new Following(tokens, referents);
    }

    /// Reads a list of them.
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
        cited = null;
        fields(NEEDED);
        if (draft.plain()) {
            dated.piece(required(cited).voice());
        } else {
            dated.odd();
        }
        draft.end();
    }

    @Override
    int field(String name) throws Odd {
        int start = packing.at();
        switch (name) {
            case "id" -> {
                tokens.id(Known.What.EVIDENCE);
                draft.part(EvidenceDraft.ID, start);
                return 0;
            }
            case "article" -> {
                cited = tokens.reference(referents.articles());
                draft.part(EvidenceDraft.ARTICLE, start);
                return 1;
            }
            case "passages" -> {
                passages(required(cited));
                draft.part(EvidenceDraft.PASSAGES, start);
                return 2;
            }
            case "stance" -> {
                draft.stance(tokens.constant(STANCES));
                return 3;
            }
            case "information" -> {
                draft.information(tokens.constant(INFORMATION));
                return 4;
            }
            case "confidence" -> {
                draft.confidence(tokens.integer(0, 4));
                return 5;
            }
            case "paraphrase" -> {
                tokens.text(Fields.PROSE);
                draft.part(EvidenceDraft.PARAPHRASE, start);
                return 6;
            }
            case "phrase" -> {
                tokens.prose(Fields.LABEL);
                draft.part(EvidenceDraft.PHRASE, start);
                return 7;
            }
            case "attributedTo" -> {
                packing.attribution(attributed.read());
                draft.part(EvidenceDraft.ATTRIBUTED_TO, start);
                return 8;
            }
            case "follows" -> {
                packing.follows(following.read());
                draft.part(EvidenceDraft.FOLLOWS, start);
                return 9;
            }
            default -> throw new Odd(); // derivations too: they may name any event
        }
    }

    private void passages(Cited of) throws Odd {
        List<Passage> passages = tokens.references(referents.passages());
        require(!passages.isEmpty());
        for (Passage passage : passages) {
            require(passage.article().equals(of.article().id()));
        }
    }

    /// Whom an article names as its source.
    private static final class Attributed extends RecordScan {
        private static final Ids<Attribution.How> HOWS = Tokens.words(Attribution.How.class);

        private final Referents referents;
        private String agent = "";
        private Attribution.How how = Attribution.How.TOLD;

        Attributed(Tokens tokens, Referents referents) {
            super(tokens);
            this.referents = referents;
        }

        Attribution read() throws Odd {
            tokens.object();
            fields(0b11);
            return new Attribution(agent, how);
        }

        @Override
        int field(String name) throws Odd {
            if (name.equals("agent")) {
                agent = tokens.known(referents.agents()).id();
                return 0;
            }
            require(name.equals("how"));
            how = tokens.constant(HOWS);
            return 1;
        }
    }

    /// Which article a piece follows.
    private static final class Following extends RecordScan {
        private final Referents referents;
        private String article = "";
        private String basis = "";

        Following(Tokens tokens, Referents referents) {
            super(tokens);
            this.referents = referents;
        }

        Follows read() throws Odd {
            tokens.object();
            fields(0b11);
            return new Follows(article, basis);
        }

        @Override
        int field(String name) throws Odd {
            if (name.equals("article")) {
                article = tokens.known(referents.articles()).id();
                return 0;
            }
            require(name.equals("basis"));
            basis = tokens.said(Fields.PROSE);
            return 1;
        }
    }
}

package dateline.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/// Writes events as bytes, as [Unpacking] reads them: made events, or those of which the parts come
/// one by one and in any order. Used by one thread.
///
/// What may be missing of a record has a bit in a byte of flags before the record.
@SuppressWarnings("EnumOrdinal") // the bytes are read by the process that wrote them
public final class Packing {
    private final SharedNames names;
    private final PackedBytes bytes = new PackedBytes();
    private final EventDraft event = new EventDraft(bytes);
    private final ClaimDraft claim = new ClaimDraft(bytes);
    private final EvidenceDraft evidence = new EvidenceDraft(bytes);

    /// @param names what the events are likely to refer to
    public Packing(SharedNames names) {
        this.names = names;
    }

    /// The event that is being packed.
    public EventDraft event() {
        return event;
    }

    /// The claim that is being packed, inside the event.
    public ClaimDraft claim() {
        return claim;
    }

    /// The piece of evidence that is being packed, inside the claim.
    public EvidenceDraft evidence() {
        return evidence;
    }

    /// Where the next byte goes, from 0.
    public int at() {
        return bytes.at();
    }

    /// All events packed.
    public PackedEvents.Run run() {
        return new PackedEvents.Run(new PackedEvents.Block(bytes.copied(), event.starts()));
    }

    /// The event packed last, made anew.
    public Event last() {
        return new Unpacking(names, bytes.bytes(), event.begun()).event();
    }

    /// Packs an event.
    void add(Event made) {
        event.begin();
        event.extent(made.extent());
        event.importance(made.importance());
        string(event, EventDraft.KIND, made.kind());
        string(event, EventDraft.ID, made.id());
        string(event, EventDraft.TITLE, made.title());
        string(event, EventDraft.SUMMARY, made.summary());
        int start = list();
        made.participants().forEach(this::participant);
        listed(start, made.participants().size());
        event.part(EventDraft.PARTICIPANTS, start);
        strings(event, EventDraft.TAGS, made.tags());
        start = list();
        made.claims().forEach(this::add);
        listed(start, made.claims().size());
        event.part(EventDraft.CLAIMS, start);
        event.end();
    }

    private void add(Claim made) {
        claim.begin();
        claim.rank(made.rank());
        string(claim, ClaimDraft.ID, made.id());
        string(claim, ClaimDraft.PROPERTY, made.property());
        int start = at();
        value(made.value());
        claim.part(ClaimDraft.VALUE, start);
        string(claim, ClaimDraft.OF, made.of());
        string(claim, ClaimDraft.AS_OF, made.asOf() == null ? null : made.asOf().text());
        string(claim, ClaimDraft.REASON, made.reason());
        start = list();
        made.evidence().forEach(this::add);
        listed(start, made.evidence().size());
        claim.part(ClaimDraft.EVIDENCE, start);
        claim.end();
    }

    private void add(Evidence made) {
        evidence.begin();
        evidence.stance(made.stance());
        evidence.information(made.information());
        evidence.confidence(made.confidence());
        string(evidence, EvidenceDraft.ID, made.id());
        string(evidence, EvidenceDraft.ARTICLE, made.article());
        strings(evidence, EvidenceDraft.PASSAGES, made.passages());
        string(evidence, EvidenceDraft.PARAPHRASE, made.paraphrase());
        string(evidence, EvidenceDraft.PHRASE, made.phrase());
        int start = at();
        if (made.derived() != null) {
            derived(made.derived());
            evidence.part(EvidenceDraft.DERIVED, start);
        }
        start = at();
        if (made.attributedTo() != null) {
            attribution(made.attributedTo());
            evidence.part(EvidenceDraft.ATTRIBUTED_TO, start);
        }
        start = at();
        if (made.follows() != null) {
            follows(made.follows());
            evidence.part(EvidenceDraft.FOLLOWS, start);
        }
        evidence.end();
    }

    private void string(Draft draft, int part, @Nullable String text) {
        if (text != null) {
            int start = at();
            string(text);
            draft.part(part, start);
        }
    }

    private void strings(Draft draft, int part, List<String> texts) {
        int start = list();
        texts.forEach(this::string);
        listed(start, texts.size());
        draft.part(part, start);
    }

    /// Begins a list.
    ///
    /// @return where it begins
    public int list() {
        return bytes.list();
    }

    /// Ends a list.
    ///
    /// @param start where it begins
    /// @param count how many things were packed since
    public void listed(int start, int count) {
        bytes.listed(start, count);
    }

    /// Packs a string.
    public void string(String text) {
        int number = names.number(text);
        if (number >= 0) {
            bytes.shared(number);
        } else {
            bytes.text(text);
        }
    }

    /// Packs a string that is one of the shared names.
    ///
    /// @param number of the name
    public void shared(int number) {
        bytes.shared(number);
    }

    /// Packs a string of letters from the blank to the tilde.
    ///
    /// @return false where it has any other; nothing is packed then
    public boolean plain(char[] text, int from, int length) {
        return bytes.plain(text, from, length);
    }

    /// Packs a participant.
    public void participant(Participant participant) {
        string(participant.agent());
        string(participant.role());
    }

    /// Packs whom an article names as its source.
    public void attribution(Attribution attribution) {
        bytes.number(attribution.how().ordinal());
        string(attribution.agent());
    }

    /// Packs which article a piece of evidence follows.
    public void follows(Follows follows) {
        string(follows.article());
        string(follows.basis());
    }

    /// Begins a value that is one string, which is packed next.
    public void typed(ValueType type) {
        bytes.number(type.ordinal());
    }

    /// Packs a value.
    public void value(Value value) {
        switch (value) {
            case Value.OfDate(var edtf) -> typed(ValueType.DATE, edtf.text());
            case Value.OfTerm(String term) -> typed(ValueType.TERM, term);
            case Value.OfAgent(String agent) -> typed(ValueType.AGENT, agent);
            case Value.Text(String text) -> typed(ValueType.TEXT, text);
            case Value.Quantity quantity -> {
                typed(ValueType.QUANTITY, quantity.amount().toString());
                bytes.number(
                        flag(quantity.lower(), 0)
                                | flag(quantity.upper(), 1)
                                | flag(quantity.basis(), 2));
                optional(plain(quantity.lower()));
                optional(plain(quantity.upper()));
                string(quantity.unit());
                optional(quantity.basis());
            }
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }

    private void typed(ValueType type, String text) {
        typed(type);
        string(text);
    }

    private void derived(Derived derived) {
        bytes.number(
                derived.method().ordinal() << 4
                        | anchor(derived.anchor())
                        | flag(derived.unit(), 2)
                        | flag(derived.n(), 3));
        switch (derived.anchor()) {
            case Derived.Anchor.OfArticle(String article) -> string(article);
            case Derived.Anchor.OfEvent(String of) -> string(of);
            case Derived.Anchor.OfAgent(String agent) -> string(agent);
        }
        optional(derived.unit());
        if (derived.n() != null) {
            bytes.signed(derived.n());
        }
    }

    private static int anchor(Derived.Anchor anchor) {
        return switch (anchor) {
            case Derived.Anchor.OfArticle _ -> 0;
            case Derived.Anchor.OfEvent _ -> 1;
            case Derived.Anchor.OfAgent _ -> 2;
        };
    }

    private static int flag(@Nullable Object optional, int bit) {
        return optional == null ? 0 : 1 << bit;
    }

    private void optional(@Nullable String text) {
        if (text != null) {
            string(text);
        }
    }
}

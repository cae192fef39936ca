package dateline.model;

/// A claim that is being packed.
public final class ClaimDraft extends Draft {
    /// Parts, each a string but for the value.
    public static final int ID = 0;

    public static final int PROPERTY = 1;
    public static final int VALUE = 2;
    public static final int OF = 3;
    public static final int AS_OF = 4;
    public static final int REASON = 5;

    /// A list.
    public static final int EVIDENCE = 6;

    private Rank rank = Rank.NORMAL;

    ClaimDraft(PackedBytes bytes) {
        super(bytes, EVIDENCE + 1);
    }

    @Override
    public void begin() {
        super.begin();
        rank = Rank.NORMAL;
    }

    public void rank(Rank said) {
        rank = said;
    }

    /// How it was ranked; NORMAL until that is said.
    public Rank rank() {
        return rank;
    }

    /// Ends the claim, of which id, property and value were said.
    @SuppressWarnings("EnumOrdinal") // the bytes are read by the process that wrote them
    public void end() {
        int start = bytes.at();
        bytes.number(rank.ordinal() | flag(OF, 2) | flag(AS_OF, 3) | flag(REASON, 4));
        put(ID, REASON);
        putList(EVIDENCE);
        settle(start);
    }
}

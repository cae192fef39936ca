package dateline.model;

/// A piece of evidence that is being packed.
public final class EvidenceDraft extends Draft {
    /// Parts: strings but for the passages, which are a list, and the last three.
    public static final int ID = 0;

    public static final int ARTICLE = 1;
    public static final int PASSAGES = 2;
    public static final int PARAPHRASE = 3;
    public static final int PHRASE = 4;
    public static final int DERIVED = 5;
    public static final int ATTRIBUTED_TO = 6;
    public static final int FOLLOWS = 7;

    private Evidence.Stance stance = Evidence.Stance.SUPPORTS;
    private Evidence.Information information = Evidence.Information.DIRECT;
    private int confidence;

    EvidenceDraft(PackedBytes bytes) {
        super(bytes, FOLLOWS + 1);
    }

    @Override
    public void begin() {
        super.begin();
        stance = Evidence.Stance.SUPPORTS;
        information = Evidence.Information.DIRECT;
        confidence = 0;
    }

    public void stance(Evidence.Stance said) {
        stance = said;
    }

    public void information(Evidence.Information said) {
        information = said;
    }

    /// Says how much confidence its curators have in it.
    ///
    /// @param said from 0 to 4
    public void confidence(int said) {
        confidence = said;
    }

    /// Whether it says the value of its claim itself, with some confidence, and in its article's
    /// own name.
    public boolean plain() {
        return stance == Evidence.Stance.SUPPORTS
                && confidence > 0
                && (flag(DERIVED, 0) | flag(ATTRIBUTED_TO, 0) | flag(FOLLOWS, 0)) == 0;
    }

    /// Ends the piece, of which id, article, passages and paraphrase were said.
    @SuppressWarnings("EnumOrdinal") // the bytes are read by the process that wrote them
    public void end() {
        int start = bytes.at();
        bytes.number(
                stance.ordinal()
                        | information.ordinal() << 1
                        | flag(PHRASE, 2)
                        | flag(DERIVED, 3)
                        | flag(ATTRIBUTED_TO, 4)
                        | flag(FOLLOWS, 5));
        bytes.signed(confidence);
        put(ID, ARTICLE);
        putList(PASSAGES);
        put(PARAPHRASE, FOLLOWS);
        settle(start);
    }
}

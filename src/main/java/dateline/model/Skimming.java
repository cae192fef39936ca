package dateline.model;

import java.nio.charset.StandardCharsets;

/// Reads a few things of an event from the bytes that [Packing] wrote, and passes over the rest
/// without making it.
final class Skimming extends PackedReader {
    Skimming(SharedNames names, byte[] bytes, int at) {
        super(names, bytes, at);
    }

    /// Stands behind the importance of an event from where it begins.
    Skimming importanceSkipped() {
        number();
        number();
        return this;
    }

    /// Notes the head of an event.
    ///
    /// @param start where the event begins
    void head(int start, Heads heads) {
        at = start;
        Extent extent = extent();
        int importance = signed();
        int kind = shared();
        heads.add(extent, kind, kind < 0 ? string() : names.name(kind), importance);
        text(heads.ids(), heads.count() - 1);
        text(heads.titles(), heads.count() - 1);
    }

    private void text(Heads.Texts texts, int number) {
        int start = at;
        int head = number();
        int past = at + (head >>> 2);
        switch (head & PackedBytes.FORM) {
            case PackedBytes.ASCII, PackedBytes.UTF_8 -> {
                texts.set(number, bytes, at, past, (head & PackedBytes.FORM) == PackedBytes.ASCII);
                at = past;
            }
            default -> {
                at = start;
                byte[] utf8 = string().getBytes(StandardCharsets.UTF_8);
                texts.set(number, utf8, 0, utf8.length, false);
            }
        }
    }

    /// Tells the next string.
    void text(Events.Letters told) {
        int start = at;
        int head = number();
        int length = head >>> 2;
        switch (head & PackedBytes.FORM) {
            case PackedBytes.ASCII -> {
                told.ascii(bytes, at, at + length);
                at += length;
            }
            case PackedBytes.UTF_8 -> {
                told.utf8(bytes, at, at + length);
                at += length;
            }
            default -> {
                at = start;
                byte[] utf8 = string().getBytes(StandardCharsets.UTF_8);
                told.utf8(utf8, 0, utf8.length);
            }
        }
    }

    /// Goes through an event from where it begins.
    void mentions(Events.Mentions told) {
        importanceSkipped();
        for (int i = 0; i < 4; i++) {
            skipString();
        }
        for (int left = number(); left > 0; left--) {
            agent(told);
            skipString();
        }
        skipStrings();
        for (int left = number(); left > 0; left--) {
            claimMentions(told);
        }
    }

    private void claimMentions(Events.Mentions told) {
        int flags = number();
        skipString();
        skipString();
        value(told);
        if (set(flags, 2)) {
            agent(told);
        }
        skipIf(set(flags, 3));
        skipIf(set(flags, 4));
        for (int left = number(); left > 0; left--) {
            evidenceMentions(told);
        }
    }

    private void agent(Events.Mentions told) {
        int number = shared();
        if (number < 0) {
            told.agent(string());
        } else {
            told.agent(number, names.name(number));
        }
    }

    private void article(Events.Mentions told) {
        int number = shared();
        if (number < 0) {
            told.article(string());
        } else {
            told.article(number, names.name(number));
        }
    }

    private void value(Events.Mentions told) {
        switch (type()) {
            case AGENT -> agent(told);
            case DATE, TERM, TEXT -> skipString();
            case QUANTITY -> {
                skipString();
                int flags = number();
                skipIf(set(flags, 0));
                skipIf(set(flags, 1));
                skipString();
                skipIf(set(flags, 2));
            }
        }
    }

    private void evidenceMentions(Events.Mentions told) {
        int flags = number();
        number();
        skipString();
        article(told);
        for (int left = number(); left > 0; left--) {
            told.passage(string());
        }
        skipString();
        skipIf(set(flags, 2));
        if (set(flags, 3)) {
            skipDerived();
        }
        if (set(flags, 4)) {
            number();
            skipString();
        }
        if (set(flags, 5)) {
            skipString();
            skipString();
        }
    }

    private void skipDerived() {
        int flags = number();
        skipString();
        skipIf(set(flags, 2));
        if (set(flags, 3)) {
            number();
        }
    }
}

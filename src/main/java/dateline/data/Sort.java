package dateline.data;

import dateline.data.Node.Items;
import dateline.data.Node.Members;
import dateline.data.Node.Nothing;
import dateline.data.Node.Numeral;
import dateline.data.Node.Text;
import dateline.data.Node.Truth;
import dateline.data.Node.Unread;
import dateline.text.Messages;

/// What a JSON value is, for the sentence that says it should be another.
enum Sort {
    OBJECT,
    LIST,
    TEXT,
    WHOLE_NUMBER,
    NUMBER,
    TRUTH;

    /// Reports that a node is not of this sort, unless it was reported as something worse.
    void missed(Node node, Findings findings) {
        if (!(node.content() instanceof Unread)) {
            findings.error(
                    node,
                    () ->
                            messages()
                                    .say(
                                            "field.type",
                                            messages().say(this),
                                            found(node.content())));
        }
    }

    private static String found(Node.Content content) {
        return switch (content) {
            case Members _ -> messages().say(Sort.OBJECT);
            case Items _ -> messages().say(Sort.LIST);
            case Text _ -> messages().say(Sort.TEXT);
            case Numeral numeral -> messages().say("field.number", Prose.clipped(numeral.digits()));
            case Truth truth -> String.valueOf(truth.value());
            case Nothing _ -> "null";
            case Unread _ -> throw new IllegalArgumentException("reported already");
        };
    }

    private static Messages messages() {
        return Messages.of(Sort.class);
    }
}

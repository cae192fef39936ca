package dateline.data;

import dateline.data.Node.Member;
import dateline.text.Messages;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/// Reads the JSON value a parser stands at into nodes.
final class TreeReader {
    /// Levels of nesting inside one record; the deepest in a dataset is 7.
    static final int DEEPEST = 16;

    /// Values inside one record; beyond it the record is no record but an attack or an accident.
    static final int MOST_VALUES = 100_000;

    /// Keys of an object that are compared one by one; no record has so many.
    private static final int FEW = 32;

    private static final Messages MESSAGES = Messages.of(TreeReader.class);

    private final JsonParser parser;
    private final Findings findings;
    private final LongSupplier before;
    private int values;

    /// @param before how many bytes of the file stand before what the parser sees
    TreeReader(JsonParser parser, Findings findings, LongSupplier before) {
        this.parser = parser;
        this.findings = findings;
        this.before = before;
    }

    /// Where the current token starts, as a byte from 0.
    long here() {
        return parser.currentTokenLocation().getByteOffset() + before.getAsLong();
    }

    /// Reads the value of the current token to its end.
    ///
    /// @return a node with nothing in it where the value has more parts than any record
    Node read(Pointer path) {
        values = 0;
        Node node = read(path, 0);
        if (values <= MOST_VALUES) {
            return node;
        }
        Node unread = new Node(path, node.at(), new Node.Unread());
        findings.error(unread, () -> MESSAGES.say("tree.wide", MOST_VALUES));
        return unread;
    }

    private Node read(Pointer path, int depth) {
        JsonToken token = parser.currentToken();
        values++;
        if (token.isStructStart() && (depth >= DEEPEST || values > MOST_VALUES)) {
            return passOver(path);
        }
        return new Node(path, here(), content(token, path, depth));
    }

    private Node passOver(Pointer path) {
        Node node = new Node(path, here(), new Node.Unread());
        if (values <= MOST_VALUES) {
            findings.error(node, () -> MESSAGES.say("tree.deep", DEEPEST));
        }
        parser.skipChildren();
        return node;
    }

    private Node.Content content(JsonToken token, Pointer path, int depth) {
        return switch (token) {
            case START_OBJECT -> members(path, depth);
            case START_ARRAY -> items(path, depth);
            case VALUE_STRING -> new Node.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Numeral(parser.getString());
            case VALUE_TRUE -> new Node.Truth(true);
            case VALUE_FALSE -> new Node.Truth(false);
            case VALUE_NULL -> new Node.Nothing();
            case END_ARRAY, END_OBJECT, NOT_AVAILABLE, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("no value starts with " + token);
        };
    }

    private Node.Content members(Pointer path, int depth) {
        List<Member> members = new ArrayList<>();
        Set<String> many = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            long at = here();
            parser.nextToken();
            Node value = read(path.to(name), depth + 1);
            if (values > MOST_VALUES) {
                continue;
            }
            if (members.size() < FEW ? has(members, name) : taken(members, many, name)) {
                findings.error(
                        new Node(value.path(), at, value.content()),
                        () -> MESSAGES.say("key.twice", name));
            } else {
                members.add(new Member(name, value));
            }
        }
        return new Node.Members(members);
    }

    private static boolean has(List<Member> members, String name) {
        for (Member member : members) {
            if (member.key().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /// The same for an object with so many keys that a walk over them would not end.
    private static boolean taken(List<Member> members, Set<String> keys, String name) {
        if (keys.isEmpty()) {
            members.forEach(member -> keys.add(member.key()));
        }
        return !keys.add(name);
    }

    private Node.Content items(Pointer path, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Node item = read(path.to(items.size()), depth + 1);
            if (values <= MOST_VALUES) {
                items.add(item);
            }
        }
        return new Node.Items(items);
    }
}

package dateline.data;

import dateline.text.Messages;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the JSON value a parser stands at into nodes.
final class TreeReader {
    /// Levels of nesting inside one record; the deepest in a dataset is 7.
    static final int DEEPEST = 16;

    /// Values inside one record; beyond it the record is no record but an attack or an accident.
    static final int MOST_VALUES = 100_000;

    private static final Messages MESSAGES = Messages.of(TreeReader.class);

    private final JsonParser parser;
    private final Findings findings;
    private int values;

    TreeReader(JsonParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /// Where the current token starts, as a byte from 0.
    long here() {
        return parser.currentTokenLocation().getByteOffset();
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
        findings.error(unread, MESSAGES.say("tree.wide", MOST_VALUES));
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
            findings.error(node, MESSAGES.say("tree.deep", DEEPEST));
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
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            long at = here();
            parser.nextToken();
            Node member = read(path.to(name), depth + 1);
            if (values > MOST_VALUES) {
                continue;
            }
            if (members.putIfAbsent(name, member) != null) {
                findings.error(
                        new Node(member.path(), at, member.content()),
                        MESSAGES.say("key.twice", name));
            }
        }
        return new Node.Members(members);
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

package dateline.data;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/// A dataset with its sections in the other order.
final class Reversed {
    private Reversed() {}

    static String sections(String json) {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode root = mapper.readTree(json);
        ObjectNode turned = mapper.createObjectNode();
        List<String> names = new ArrayList<>(root.propertyNames());
        for (String name : names.reversed()) {
            turned.set(name, root.get(name));
        }
        return mapper.writeValueAsString(turned);
    }
}

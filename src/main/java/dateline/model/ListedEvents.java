package dateline.model;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Events as they are.
final class ListedEvents extends Events {
    private final List<Event> events;
    private volatile @Nullable Map<String, Integer> byId;

    ListedEvents(List<Event> events) {
        this.events = List.copyOf(events);
    }

    @Override
    public Event get(int index) {
        return events.get(index);
    }

    @Override
    public int size() {
        return events.size();
    }

    @Override
    public int find(String id) {
        Map<String, Integer> index = byId;
        if (index == null) {
            index = HashMap.newHashMap(size());
            for (int i = 0; i < size(); i++) {
                index.putIfAbsent(events.get(i).id(), i);
            }
            byId = index;
        }
        return index.getOrDefault(id, -1);
    }
}

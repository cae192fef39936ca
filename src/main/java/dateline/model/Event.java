package dateline.model;

import java.util.List;

/// Something that happened, or lasted, and what is claimed of it.
///
/// @param importance from 1 to 100; the more important is shown at coarser scales
public record Event(
        String id,
        String title,
        String summary,
        String kind,
        Extent extent,
        List<Participant> participants,
        int importance,
        List<String> tags,
        List<Claim> claims) {
    public Event {
        participants = List.copyOf(participants);
        tags = List.copyOf(tags);
        claims = List.copyOf(claims);
    }
}

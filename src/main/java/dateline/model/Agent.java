package dateline.model;

import org.jspecify.annotations.Nullable;

/// A person or an organization that takes part, publishes or tells.
///
/// @param birth the id of the event of its birth, or null
public record Agent(String id, AgentType type, String name, @Nullable String birth) {}

package dateline.model;

/// Who took part in an event, and as what.
///
/// @param agent the id of the agent
/// @param role in plain words, such as "founder"
public record Participant(String agent, String role) {}

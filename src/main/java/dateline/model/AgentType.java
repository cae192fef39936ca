package dateline.model;

/// What an agent is.
public enum AgentType {
    PERSON,
    ORGANIZATION
}

package dateline.model;

/// What the values of a property are.
public enum ValueType {
    DATE,
    QUANTITY,
    TERM,
    AGENT,
    TEXT
}

package dateline.evidence.order;

import dateline.model.Constraint;

/// An order constraint and how it stands.
public record Ordered(Constraint constraint, OrderState state) {}

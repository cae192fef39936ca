package dateline.state;

/// A trait by which events can be sifted.
public enum Facet {
    /// How well the date is supported; an event with any property in conflict is under that too.
    SUPPORT,
    /// The kind, which is the lane.
    KIND,
    /// The persons who take part or are named by a claim.
    PERSON,
    /// The articles that say something of the event.
    ARTICLE
}

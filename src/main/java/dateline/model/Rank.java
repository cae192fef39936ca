package dateline.model;

/// How a claim stands among those it competes with (after Wikibase).
public enum Rank {
    PREFERRED,
    NORMAL,
    /// Known to be wrong; kept and shown, and counted nowhere.
    DEPRECATED
}

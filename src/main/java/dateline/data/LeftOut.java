package dateline.data;

/// A record that was left out for its own faults, and what was left out because of it.
///
/// What refers to it is counted here and not reported one by one: an editor mends the record, and
/// the rest comes back.
final class LeftOut {
    private final Known.What what;
    private final String id;
    private final Node at;
    private int more;

    LeftOut(Known.What what, String id, Node at) {
        this.what = what;
        this.id = id;
        this.at = at;
    }

    /// Counts what hangs on the record and goes with it.
    void takesAlong(int count) {
        more += count;
    }

    Known.What what() {
        return what;
    }

    String id() {
        return id;
    }

    Node at() {
        return at;
    }

    /// How many records, or mentions of it, went with it.
    int more() {
        return more;
    }
}

package dateline.data;

/// Thrown where a file cannot be read in the quick way; it is then read in the other.
final class Irregular extends Exception {
    private static final long serialVersionUID = 1;

    Irregular() {
        super(null, null, false, false); // it tells nothing but that it happened
    }
}

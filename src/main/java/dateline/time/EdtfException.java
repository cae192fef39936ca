package dateline.time;

/// A string that is no EDTF date, with the place and the reason.
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final int position;

    /// Makes one for a place in the string.
    ///
    /// @param position the 0-based code point at which the string stops being a date
    /// @param message the reason, as an English sentence without the string itself
    public EdtfException(int position, String message) {
        super(message);
        this.position = position;
    }

    /// The 0-based code point at which the string stops being a date.
    public int position() {
        return position;
    }
}

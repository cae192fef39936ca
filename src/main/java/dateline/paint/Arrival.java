package dateline.paint;

/// How far the marks have come in that zooming in reveals.
@FunctionalInterface
public interface Arrival {
    /// Everything is there.
    Arrival NONE = _ -> 1;

    /// How long a mark takes to come in, in milliseconds.
    int MILLIS = 120;

    /// How strongly a mark shows, from 0 to 1.
    ///
    /// @param reveal the coarsest scale at which it is shown
    double opacity(float reveal);
}

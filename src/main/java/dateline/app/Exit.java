package dateline.app;

/// What the program says when it ends.
final class Exit {
    /// Done, nothing to complain of.
    static final int DONE = 0;

    /// The input has problems, or is missing; what could be done was done.
    static final int PROBLEMS = 1;

    /// The command was used wrongly.
    static final int USAGE = 2;

    /// The program has a fault, or cannot run on this machine.
    static final int FAULT = 3;

    private Exit() {}
}

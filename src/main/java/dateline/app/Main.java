package dateline.app;

/// Where the program starts; no JavaFX class, so that the platform can be chosen before the toolkit
/// loads.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int status = new Program(Terminal.standard(), Main::windows).run(args);
        System.exit(status);
    }

    private static Windows windows() {
        throw new UnsupportedOperationException("no window yet");
    }
}

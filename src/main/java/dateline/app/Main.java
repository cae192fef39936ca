package dateline.app;

/// Where the program starts; no JavaFX class, so that the platform can be chosen before the toolkit
/// loads.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.standard();
        System.exit(new Program(terminal, () -> new Desktop(terminal)).run(args));
    }
}

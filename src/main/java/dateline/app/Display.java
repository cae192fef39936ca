package dateline.app;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a window can be shown here, found out before the first JavaFX class loads.
///
/// JavaFX itself fails late and with a stack trace: without a display, with one that does not
/// answer, and without GTK. On other systems than Linux a display is taken for granted.
@SuppressWarnings("restricted") // asks Xlib and looks for GTK; the launcher enables native access
enum Display {
    /// A window can be shown.
    READY,
    /// No display is named, or the one named does not answer.
    MISSING,
    /// There is a display, and the GTK libraries to draw on it are missing.
    WITHOUT_GTK;

    private static final String X11 = "libX11.so.6";

    private static final Pattern LOCAL = Pattern.compile(":(\\d+)(\\.\\d+)?");
    private static final String SOCKET = "/tmp/.X11-unix/X";

    /// How a client of the X protocol, version 11, begins: little-endian, without authorization.
    private static final byte[] GREETING = {'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    private static final byte WELCOME = 1;

    /// Looks at this machine.
    static Display find() {
        if (!onLinux()) {
            return READY;
        }
        String name = System.getenv("DISPLAY");
        if (name == null || name.isBlank() || !answers(name)) {
            return MISSING;
        }
        return loads("libgtk-3.so.0") && loads("libXtst.so.6") ? READY : WITHOUT_GTK;
    }

    /// Whether the library with which JavaFX measures and draws all text is there. Without it not
    /// even a picture can be drawn; a Debian that only runs services has none.
    static boolean canDrawText() {
        return !onLinux() || loads("libpangoft2-1.0.so.0");
    }

    /// Makes JavaFX draw in memory; to be called before its first class loads.
    static void useNone() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /// Spares JavaFX the detour over emulated graphics where Linux has no graphics device: its own
    /// software pipeline is many times faster. A choice already made stands.
    static void chooseRenderer() {
        boolean emulated = onLinux() && !Files.isDirectory(Path.of("/dev/dri"));
        if (emulated && System.getProperty("prism.order") == null) {
            System.setProperty("prism.order", "sw");
        }
    }

    private static boolean onLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    /// Whether an X server answers. One on this machine mostly lets us in without a password, and
    /// asking it so takes a fraction of what it takes to have Xlib ask.
    private static boolean answers(String name) {
        return welcomes(name) || opens(name);
    }

    /// Whether a local X server takes us in as we are.
    ///
    /// @param name of the display: `:0` or `:0.0`
    static boolean welcomes(String name) {
        Matcher local = LOCAL.matcher(name);
        if (!local.matches()) {
            return false;
        }
        try (SocketChannel server =
                SocketChannel.open(UnixDomainSocketAddress.of(SOCKET + local.group(1)))) {
            ByteBuffer answer = ByteBuffer.allocate(1);
            server.write(ByteBuffer.wrap(GREETING));
            return server.read(answer) == 1 && answer.get(0) == WELCOME;
        } catch (IOException | UnsupportedOperationException e) {
            return false; // Xlib knows more ways
        }
    }

    /// Whether Xlib can open a display; where Xlib itself is missing so is GTK, which is said
    /// instead.
    private static boolean opens(String name) {
        try (Arena arena = Arena.ofConfined()) {
            Optional<SymbolLookup> x11 = library(X11, arena);
            return x11.isEmpty() || opens(x11.get(), arena.allocateFrom(name));
        }
    }

    private static boolean opens(SymbolLookup x11, MemorySegment name) {
        Linker linker = Linker.nativeLinker();
        try {
            MemorySegment display =
                    (MemorySegment)
                            linker.downcallHandle(
                                            x11.findOrThrow("XOpenDisplay"),
                                            FunctionDescriptor.of(
                                                    ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                                    .invokeExact(name);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int closed =
                    (int)
                            linker.downcallHandle(
                                            x11.findOrThrow("XCloseDisplay"),
                                            FunctionDescriptor.of(
                                                    ValueLayout.JAVA_INT, ValueLayout.ADDRESS))
                                    .invokeExact(display);
            return closed == 0;
        } catch (Throwable e) {
            throw new IllegalStateException("asking the X server", e);
        }
    }

    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            return library(library, arena).isPresent();
        }
    }

    private static Optional<SymbolLookup> library(String name, Arena arena) {
        try {
            return Optional.of(SymbolLookup.libraryLookup(name, arena));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

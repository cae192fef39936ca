package dateline.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Writes the shell command of the program beside the compiled classes.
///
/// Run by the build with the JDK the build chose, which the command tries first; where that one is
/// gone it looks for another of version 25 or later. Packaging writes it anew, for a program that
/// starts faster: from the jar, with its style sheets compiled, its classes linked as far as they
/// can be, and cached as they are after loading.
public final class LauncherScript {
    private static final String SCRIPT =
            """
            #!/bin/sh
            # Starts Dateline. Written by the build.
            # Java takes file names for ASCII where no locale is set.
            case "$(locale charmap 2>/dev/null)" in ANSI*|US-ASCII) LC_ALL=C.UTF-8; export LC_ALL;; esac
            modern() { [ -x "$1/bin/java" ] && grep -Eq '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$1/release" 2>/dev/null; }
            for home in "$DATELINE_JAVA_HOME" '@HOME@' "$JAVA_HOME" /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
              if [ -n "$home" ] && modern "$home"; then
                exec "$home/bin/java" @OPTIONS@ -cp '@CLASSPATH@' dateline.app.Main "$@"
              fi
            done
            echo "dateline: no Java 25 or later was found; install one, or name it in DATELINE_JAVA_HOME" >&2
            exit 3
            """;

    private static final String NATIVE = "--enable-native-access=ALL-UNNAMED";

    private LauncherScript() {}

    /// Writes the script.
    ///
    /// @param args the file to write, the class path and, where the program is packaged, the jar
    ///     that takes the place of the compiled classes at its head
    /// @throws IOException when the script or the cache cannot be written
    public static void main(String... args) throws IOException {
        Path file = Path.of(args[0]);
        if (args.length == 2) {
            write(file, args[1], NATIVE);
            return;
        }
        String packaged = args[2] + args[1].substring(args[1].indexOf(File.pathSeparator));
        CompiledStyles.into(Path.of(args[2]));
        LinkedClasses.into(Path.of(args[2]));
        ClassCache cache = ClassCache.beside(file);
        cache.fill(packaged, NATIVE);
        write(file, packaged, NATIVE + " " + cache.options());
    }

    private static void write(Path file, String classPath, String options) throws IOException {
        String script =
                SCRIPT.replace("@HOME@", quoted(System.getProperty("java.home")))
                        .replace("@OPTIONS@", options)
                        .replace("@CLASSPATH@", quoted(classPath));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    static String quoted(String text) {
        return text.replace("'", "'\\''");
    }
}

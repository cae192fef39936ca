package dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The classes of the program as they are once loaded and linked, kept in a file that the virtual
/// machine maps at the next start (JEP 483, 514 and 515). A machine that cannot use it, because it
/// is another one than filled it, starts without.
record ClassCache(Path file) {
    private static final String SUFFIX = ".aot";

    /// The cache of the program that a script starts.
    static ClassCache beside(Path script) {
        return new ClassCache(Path.of(script.toAbsolutePath() + SUFFIX));
    }

    /// Runs the program once, as far as a window with the sources of an event, and keeps the
    /// classes that took.
    ///
    /// @throws IOException when the program failed, with its exit status
    void fill(String classPath, String option) throws IOException {
        Files.deleteIfExists(file);
        run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-XX:AOTCacheOutput=" + file,
                "-Xlog:disable",
                "-cp",
                classPath,
                Rehearsal.class.getName(),
                "open",
                "--event",
                "guo-leaves");
    }

    /// What the virtual machine says while it writes is of use only where it fails.
    private void run(String... command) throws IOException {
        Path log = Path.of(file + ".log");
        Process process =
                new ProcessBuilder(List.of(command))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("exit status " + process.exitValue() + ", see " + log);
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw new IOException(e);
        }
    }

    /// The options that have a virtual machine use the cache, and keep quiet where it cannot.
    String options() {
        String path = LauncherScript.quoted(file.toString());
        return "-XX:AOTCache='" + path + "' -Xlog:aot=off -Xlog:cds=off";
    }
}

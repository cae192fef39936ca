package dateline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/// Keeps the details of a fault of the program where they can be found and sent.
final class Faults {
    private Faults() {}

    /// Adds a fault to the log.
    ///
    /// @return the log file, or why none can be written
    static String keep(Throwable fault) {
        Path file = Folders.log();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (PrintWriter log =
                    new PrintWriter(
                            Files.newBufferedWriter(
                                    file, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
                log.println(Instant.now());
                fault.printStackTrace(log);
            }
            return file.toString();
        } catch (IOException e) {
            return e.toString();
        }
    }
}

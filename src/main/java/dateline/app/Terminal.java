package dateline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Where a command reads and writes: results to `out`, everything else to `err`, both in UTF-8
/// whatever the locale.
record Terminal(InputStream in, PrintStream out, PrintStream err) {
    /// The standard streams of the process.
    static Terminal standard() {
        return new Terminal(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    /// The standard output for what is written as characters; flushed by its user.
    Writer writer() {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}

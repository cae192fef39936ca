package dateline.data;

import dateline.text.Messages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Bytes with a name that can be gone through more than once.
///
/// Reading places problems in a second pass, so a stream that can be read only once is taken in
/// whole.
public final class Source {
    /// Opens the bytes anew.
    interface Opening {
        InputStream open() throws IOException;
    }

    private static final Messages MESSAGES = Messages.of(Source.class);

    private final String name;
    private final long size;
    private final Opening opening;

    private Source(String name, long size, Opening opening) {
        this.name = name;
        this.size = size;
        this.opening = opening;
    }

    /// A file; a pipe or a device, which can be read only once, is taken in whole.
    ///
    /// @throws IOException when the file is missing or a folder
    public static Source of(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(MESSAGES.say("file.folder", file.toString()));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return of(file.toString(), Files.readAllBytes(file));
        }
        return new Source(file.toString(), Files.size(file), () -> Files.newInputStream(file));
    }

    /// Bytes in memory, not copied.
    public static Source of(String name, byte[] bytes) {
        return new Source(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /// What cannot be had.
    ///
    /// @param reason thrown whenever it is opened
    public static Source refused(String name, IOException reason) {
        return new Source(
                name,
                -1,
                () -> {
                    throw reason;
                });
    }

    /// Bytes made up as they are read.
    static Source of(String name, long size, Opening opening) {
        return new Source(name, size, opening);
    }

    /// The rest of a stream, read at once; the stream is left open.
    public static Source of(String name, InputStream stream) throws IOException {
        return of(name, stream.readAllBytes());
    }

    /// A resource on the class path.
    public static Source of(String name, URL resource) {
        return new Source(name, -1, resource::openStream);
    }

    /// What to call it in a problem.
    public String name() {
        return name;
    }

    /// Its length in bytes, or -1 when not known.
    public long size() {
        return size;
    }

    /// The bytes from the start; the caller closes.
    public InputStream open() throws IOException {
        return opening.open();
    }

    /// The lower-case hexadecimal SHA-256 of the bytes.
    public String sha256() throws IOException {
        try (DigestInputStream in = new DigestInputStream(open(), sha256Digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}

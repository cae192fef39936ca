package dateline.app;

import dateline.ui.outside.Settings;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;

/// Settings in a file of the user's configuration folder, kept in memory and written on
/// [#close()].
///
/// A file that cannot be read is passed over, and set aside before another is written in its
/// place: preferences are never worth a program that does not start.
final class SettingsFile implements Settings, AutoCloseable {
    private final Path file;
    private final Properties values = new Properties();
    private boolean unreadable;
    private boolean changed;

    SettingsFile(Path file) {
        this.file = file.toAbsolutePath();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                unreadable = true;
                values.clear();
            }
        }
    }

    @Override
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    @Override
    public synchronized void put(String key, String value) {
        changed |= !value.equals(values.setProperty(key, value));
    }

    /// Writes what has changed: the file is replaced as a whole or stays as it was.
    @Override
    public synchronized void close() {
        if (!changed) {
            return;
        }
        try {
            Path folder = Files.createDirectories(file.getParent());
            if (unreadable) {
                Files.move(file, aside(), StandardCopyOption.REPLACE_EXISTING);
                unreadable = false;
            }
            replace(Files.createTempFile(folder, file.getFileName().toString(), ".draft"));
            changed = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path aside() {
        return file.resolveSibling(file.getFileName() + ".unreadable");
    }

    private void replace(Path draft) throws IOException {
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(draft)) {
                values.store(writer, null);
            }
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void move(Path draft) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class SettingsFileTest {
    @TempDir Path folder = Path.of("replaced by JUnit");

    @Test
    void whatWasPutIsThereTheNextTime() {
        Path file = folder.resolve("deep/down/window.properties");
        try (SettingsFile settings = new SettingsFile(file)) {
            settings.put("window.width", "1280");
        }
        assertThat(new SettingsFile(file).number("window.width", 0)).isEqualTo(1280);
    }

    @Test
    void nothingButTheFileIsLeftBehind() throws IOException {
        try (SettingsFile settings = new SettingsFile(folder.resolve("window.properties"))) {
            settings.put("theme", "dark");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("window.properties"));
        }
    }

    @Test
    void anUnreadableFileIsSetAsideAndNotLost() throws IOException {
        Path file = folder.resolve("window.properties");
        Files.write(file, new byte[] {'a', '=', (byte) 0xff, (byte) 0xfe});
        try (SettingsFile settings = new SettingsFile(file)) {
            assertThat(settings.get("a")).isEmpty();
            settings.put("theme", "dark");
        }
        assertThat(new SettingsFile(file).get("theme")).contains("dark");
        assertThat(folder.resolve("window.properties.unreadable")).exists();
    }

    @Test
    void anUntouchedFileIsNotWritten() {
        Path file = folder.resolve("window.properties");
        new SettingsFile(file).close();
        assertThat(file).doesNotExist();
    }
}

package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The program as a process of its own: exit statuses, and which stream carries what.
class ProcessTest {
    @TempDir private Path folder = Path.of("replaced by JUnit");

    private record Run(int status, String out, String err) {}

    private Run run(String input, String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), input, arguments);
    }

    private Run run(Map<String, String> environment, String input, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xshare:auto");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Xlog:class+load:file=" + folder.resolve("classes"));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("dateline.app.Main");
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Path in = Files.writeString(folder.resolve("in"), input);
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        // a process on a plain system: no locale, no display
        builder.environment().remove("LANG");
        builder.environment().remove("DISPLAY");
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void datesFromStandardInputComeOutAsUtf8() throws Exception {
        Run run = run("2016-22\n2016-99\n", "date", "-");
        assertThat(run.status()).isEqualTo(Exit.PROBLEMS);
        assertThat(run.out()).contains("summer 2016 (Jun–Aug)").contains("no date: at character");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void onlyTheWindowLoadsTheToolkit() throws Exception {
        run("", "date", "2016");
        assertThat(Files.readString(folder.resolve("classes")))
                .contains("dateline.time.Edtf ")
                .doesNotContain("javafx.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aMachineThatCannotDrawTextIsToldWhatToInstall() throws Exception {
        Path broken = Files.createDirectory(folder.resolve("lib"));
        Files.createFile(broken.resolve("libpangoft2-1.0.so.0"));
        Map<String, String> without = Map.of("LD_LIBRARY_PATH", broken.toString());
        Run run = run(without, "", "snapshot", "--out", folder.resolve("no.png").toString());
        assertThat(run.status()).isEqualTo(Exit.FAULT);
        assertThat(run.err()).contains("libpangoft2-1.0-0").hasLineCount(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withADisplayButWithoutGtkThePackageIsNamedAndAPictureDrawn() throws Exception {
        Path broken = Files.createDirectory(folder.resolve("lib"));
        for (String library : List.of("libX11.so.6", "libgtk-3.so.0", "libXtst.so.6")) {
            Files.createFile(broken.resolve(library));
        }
        Map<String, String> without =
                Map.of("LD_LIBRARY_PATH", broken.toString(), "DISPLAY", ":77");
        Run run = run(without, "", "open");
        assertThat(run.err()).contains("libgtk-3-0 and libxtst6").hasLineCount(1);
        assertThat(run.status()).isEqualTo(Exit.DONE);
        assertThat(Path.of(run.out().strip())).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("classes")))
                .as("a window on few events needs no index")
                .contains("dateline.search.EventFind ")
                .doesNotContain("org.apache.lucene.", "dateline.search.WordIndex ");
    }

    @Test
    void whatIsDoneExitsWithZero() throws Exception {
        Run run = run("", "validate", "data/scale-ai.json");
        assertThat(run.status()).as(run.out()).isEqualTo(Exit.DONE);
        assertThat(run.out()).endsWith("data/scale-ai.json: no problems\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void wrongUsageExitsWithTwo() throws Exception {
        Run run = run("", "validate");
        assertThat(run.status()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("dateline: Missing required parameter");
    }
}

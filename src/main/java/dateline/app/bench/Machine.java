package dateline.app.bench;

import dateline.data.Json;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/// What the figures were measured on.
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final long MIB = 1 << 20;

    private Machine() {}

    /// The facts of this machine, with the load on it now.
    static Json facts() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        long memory =
                system instanceof com.sun.management.OperatingSystemMXBean more
                        ? more.getTotalMemorySize() / MIB
                        : -1;
        return new Json()
                .with("os", property("os.name") + " " + property("os.version"))
                .with("arch", property("os.arch"))
                .with("processor", processor())
                .with("cores", system.getAvailableProcessors())
                .with("memory_mb", memory)
                .with("load", Sample.rounded(Math.max(0, system.getSystemLoadAverage())))
                .with("java", property("java.vm.name") + " " + property("java.vm.version"))
                .with("max_heap_mb", Runtime.getRuntime().maxMemory() / MIB)
                .with("pipeline", "sw")
                .with("window", Canvases.WIDTH + "x" + Canvases.HEIGHT);
    }

    private static String property(String name) {
        return Objects.requireNonNullElse(System.getProperty(name), "");
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return ""; // elsewhere than on Linux
        }
    }
}

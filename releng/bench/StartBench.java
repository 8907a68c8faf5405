import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How long from the command to a usable window, and how much memory it then holds: the product as shipped against a bare e4 product (one
 * part) on the virtual machine's default flags, in turn, in the same run. Cold: fresh profile and caches. Warm: a profile started before.
 *
 * <pre>java StartBench.java PRODUCT BARE [--json] [--compare FILE] [--runs N]</pre>
 */
public final class StartBench {

    private static final int SETTLE_SECONDS = 3;
    private static final int PATIENCE_SECONDS = 60;
    private static final int WARMING_STARTS = 2;

    /** One start: milliseconds to the usable window and resident megabytes when idle. */
    private record Start(long millis, long megabytes) {
    }

    /** Something that can be started on a profile folder. */
    private interface Candidate {
        ProcessBuilder command(Path profile, Path ready) throws IOException;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> options = Arrays.asList(arguments).subList(2, arguments.length);
        int runs = options.contains("--runs") ? Integer.parseInt(options.get(options.indexOf("--runs") + 1)) : 5;
        Path scratch = Files.createTempDirectory("hallkeeper-bench");
        try {
            Map<String, List<Start>> results = measure(product(Path.of(arguments[0])), bare(Path.of(arguments[1])), scratch, runs);
            Map<String, Double> figures = figures(results);
            if (options.contains("--json"))
                System.out.println(json(figures));
            else
                printTable(results, figures);
            if (options.contains("--compare"))
                compare(figures, Files.readString(Path.of(options.get(options.indexOf("--compare") + 1))));
        } finally {
            delete(scratch);
        }
    }

    private static Candidate product(Path home) {
        return (profile, ready) -> {
            Files.createDirectories(profile);
            Files.writeString(profile.resolve("settings.properties"), "language=zh_CN\n");
            ProcessBuilder builder = new ProcessBuilder(home.resolve("hallkeeper").toString(), "run", "--data", profile.resolve("data").toString());
            builder.environment().put("HALLKEEPER_SETTINGS", profile.resolve("settings.properties").toString());
            builder.environment().put("HALLKEEPER_CACHE", profile.resolve("cache").toString());
            builder.environment().put("HALLKEEPER_JAVA_OPTIONS", "-Dhallkeeper.bench.ready=" + ready + " -Dhallkeeper.login=never");
            return builder;
        };
    }

    private static Candidate bare(Path home) {
        return (profile, ready) -> {
            Files.createDirectories(profile);
            Path launcher;
            try (Stream<Path> plugins = Files.list(home.resolve("plugins"))) {
                launcher = plugins.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
            }
            return new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Dhallkeeper.bench.ready=" + ready, "-jar", launcher.toString(),
                    "-configuration", profile.resolve("configuration").toString(), "-data", profile.resolve("workspace").toString());
        };
    }

    private static Map<String, List<Start>> measure(Candidate product, Candidate bare, Path scratch, int runs) throws Exception {
        Map<String, List<Start>> results = new LinkedHashMap<>();
        for (String name : List.of("product cold", "bare cold", "product warm", "bare warm"))
            results.put(name, new ArrayList<>());
        for (int run = 0; run < runs; run++) {
            results.get("product cold").add(start(product, scratch.resolve("product-cold-" + run)));
            results.get("bare cold").add(start(bare, scratch.resolve("bare-cold-" + run)));
        }
        for (int run = 0; run < WARMING_STARTS; run++) {
            start(product, scratch.resolve("product-warm"));
            start(bare, scratch.resolve("bare-warm"));
        }
        for (int run = 0; run < runs; run++) {
            results.get("product warm").add(start(product, scratch.resolve("product-warm")));
            results.get("bare warm").add(start(bare, scratch.resolve("bare-warm")));
        }
        return results;
    }

    private static Start start(Candidate candidate, Path profile) throws Exception {
        Path ready = profile.resolveSibling(profile.getFileName() + ".ready");
        Files.deleteIfExists(ready);
        ProcessBuilder builder = candidate.command(profile, ready).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long before = System.currentTimeMillis();
        Process process = builder.start();
        try {
            long after = waitFor(ready, process);
            TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
            return new Start(after - before, residentMegabytes(process));
        } finally {
            end(process);
        }
    }

    private static long waitFor(Path ready, Process process) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < deadline && process.isAlive()) {
            String noted = Files.exists(ready) ? Files.readString(ready).strip() : "";
            if (!noted.isEmpty())
                return Long.parseLong(noted);
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IllegalStateException("no usable window within " + PATIENCE_SECONDS + " s: " + process.info().commandLine().orElse("?"));
    }

    private static long residentMegabytes(Process process) throws IOException {
        long largest = 0;
        for (ProcessHandle handle : Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList())
            largest = Math.max(largest, residentKilobytes(handle.pid()));
        return largest / 1024;
    }

    private static long residentKilobytes(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith("VmRSS:"))
                return Long.parseLong(line.replaceAll("\\D", ""));
        }
        return 0;
    }

    /** Politely, because the virtual machine writes its archive of classes when it ends. */
    private static void end(Process process) throws InterruptedException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        if (!process.waitFor(30, TimeUnit.SECONDS))
            all.forEach(ProcessHandle::destroyForcibly);
    }

    private static Map<String, Double> figures(Map<String, List<Start>> results) {
        Map<String, Double> figures = new LinkedHashMap<>();
        results.forEach((name, starts) -> {
            figures.put(name + " ms", median(starts.stream().mapToLong(Start::millis)));
            figures.put(name + " MB", median(starts.stream().mapToLong(Start::megabytes)));
        });
        figures.put("warm ratio", figures.get("product warm ms") / figures.get("bare warm ms"));
        figures.put("cold ratio", figures.get("product cold ms") / figures.get("bare cold ms"));
        figures.put("memory ratio", figures.get("product warm MB") / figures.get("bare warm MB"));
        return figures;
    }

    private static double median(LongStream values) {
        long[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void printTable(Map<String, List<Start>> results, Map<String, Double> figures) {
        System.out.printf("%-14s %8s %8s %8s %8s%n", "", "min ms", "median", "max ms", "RSS MB");
        results.forEach((name, starts) -> System.out.printf("%-14s %8d %8.0f %8d %8.0f%n", name, starts.stream().mapToLong(Start::millis).min().orElse(0),
                figures.get(name + " ms"), starts.stream().mapToLong(Start::millis).max().orElse(0), figures.get(name + " MB")));
        System.out.printf(Locale.ROOT, "warm start  product / bare = %.2f (aim 1.0)%n", figures.get("warm ratio"));
        System.out.printf(Locale.ROOT, "cold start  product / bare = %.2f (aim 1.5)%n", figures.get("cold ratio"));
        System.out.printf(Locale.ROOT, "idle memory product / bare = %.2f (aim 2.0)%n", figures.get("memory ratio"));
    }

    private static String json(Map<String, Double> figures) {
        return "{" + String.join(", ", figures.entrySet().stream().map(f -> String.format(Locale.ROOT, "\"%s\": %.3f", f.getKey(), f.getValue())).toList()) + "}";
    }

    private static void compare(Map<String, Double> now, String before) {
        Matcher figure = Pattern.compile("\"([^\"]+)\": ([0-9.]+)").matcher(before);
        while (figure.find()) {
            Double value = now.get(figure.group(1));
            if (value != null)
                System.out.printf(Locale.ROOT, "%-20s %10.2f before %10.2f now × %.2f%n", figure.group(1), Double.parseDouble(figure.group(2)), value,
                        value / Double.parseDouble(figure.group(2)));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList())
                Files.deleteIfExists(file);
        }
    }
}

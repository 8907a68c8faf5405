import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Last step of the product build, run as a source file: takes the publishers' signatures out of the plug-in jars, because the virtual
 * machine does not put classes of signed jars into its shared archive (tech.md 3.5: twice the start time), and writes our own list of
 * hashes instead, which the workbench checks after it has started. Also names the build, so that caches of different builds never mix.
 *
 * <pre>java FinishProduct.java PRODUCTS-FOLDER BUILD-ID</pre>
 */
public final class FinishProduct {

    private static final List<String> SIGNATURE_FILES = List.of(".SF", ".RSA", ".DSA", ".EC");

    private FinishProduct() {
    }

    public static void main(String[] arguments) throws Exception {
        for (Path plugins : pluginFolders(Path.of(arguments[0])))
            finish(plugins, arguments[1]);
    }

    private static List<Path> pluginFolders(Path products) throws IOException {
        try (Stream<Path> all = Files.walk(products, 6)) {
            return all.filter(folder -> folder.endsWith("plugins") && Files.isDirectory(folder)).toList();
        }
    }

    private static void finish(Path plugins, String build) throws Exception {
        StringBuilder hashes = new StringBuilder();
        for (Path jar : jarsIn(plugins)) {
            if (isSigned(jar))
                unsign(jar);
            hashes.append(sha256(jar)).append("  plugins/").append(jar.getFileName()).append('\n');
        }
        Files.writeString(plugins.resolveSibling("plugins.sha256"), hashes);
        Files.writeString(plugins.resolveSibling("build.id"), build + "\n");
    }

    private static List<Path> jarsIn(Path plugins) throws IOException {
        try (Stream<Path> files = Files.list(plugins)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static boolean isSigned(Path jar) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (isSignature(entry.getName()))
                    return true;
            }
            return false;
        }
    }

    private static boolean isSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith("META-INF/") && upper.indexOf('/', 9) < 0 && SIGNATURE_FILES.stream().anyMatch(upper::endsWith);
    }

    private static void unsign(Path jar) throws IOException {
        Path fresh = jar.resolveSibling(jar.getFileName() + ".new");
        try (ZipInputStream from = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)));
                ZipOutputStream to = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!isSignature(entry.getName()))
                    copy(entry, from, to);
            }
        }
        Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(ZipEntry entry, InputStream from, ZipOutputStream to) throws IOException {
        byte[] content = from.readAllBytes();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        to.putNextEntry(copy);
        to.write("META-INF/MANIFEST.MF".equals(entry.getName()) ? withoutDigests(content) : content);
        to.closeEntry();
    }

    /** A manifest of a signed jar names every file with its digest; without signature these lines only cost reading. */
    private static byte[] withoutDigests(byte[] content) throws IOException {
        Manifest manifest = new Manifest(new ByteArrayInputStream(content));
        manifest.getEntries().values().forEach(FinishProduct::dropDigests);
        manifest.getEntries().values().removeIf(Attributes::isEmpty);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    private static void dropDigests(Attributes attributes) {
        attributes.keySet().removeIf(name -> name.toString().endsWith("-Digest"));
    }

    private static String sha256(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Makes the fonts of the bundle org.hallkeeper.fonts out of the Debian packages fonts-noto-cjk and fonts-hanazono:
 * {@code java releng/fonts/ExtractFonts.java bundles/org.hallkeeper.fonts/fonts}. Takes half a minute, and no time when nothing changed.
 * BIRT cannot read a collection (.ttc) and a PostScript outline font adds 190 kB to every PDF; a TrueType font with one
 * glyph for each character Chinese papers need adds 40 kB. Measurements: docs/adr/0002-report-fonts.md.
 */
public class ExtractFonts {

    /** One font to make: the face it comes from, its new name, and the characters it keeps. */
    record Recipe(String source, String face, String family, String style, String copyright, IntPredicate keeps) {

        String postScriptName() {
            return family.replace(" ", "") + "-" + style;
        }

        String fullName() {
            return style.equals("Regular") ? family : family + " " + style;
        }

        boolean isBold() {
            return style.equals("Bold");
        }
    }

    private static final String ADOBE = "© 2014-2022 Adobe (http://www.adobe.com/). Cut from Noto CJK by Hallkeeper.";
    private static final String GLYPHWIKI = "Created by GlyphWiki (http://glyphwiki.org/). Cut from HanaMinB by Hallkeeper.";

    private static final IntPredicate TEXT = c -> c >= 0x20 && c < 0x500 || c >= 0x2000 && c < 0x2C00
            || c >= 0x2E80 && c < 0x3130 || c >= 0x31C0 && c < 0x3400 || c >= 0xFE10 && c < 0xFF61 || c >= 0xFFE0 && c < 0xFFF0;
    private static final IntPredicate COMMON_HAN = c -> c >= 0x4E00 && c < 0xA000 || c >= 0xF900 && c < 0xFB00;
    private static final IntPredicate EXTENSION_A = c -> c >= 0x3400 && c < 0x4DC0;
    private static final IntPredicate EXTENSIONS_B_TO_F = c -> c >= 0x20000 && c < 0x40000;
    /** In Java's text the two halves of a character beyond the BMP; org.hallkeeper.report.RareCharacters says why they get a glyph. */
    private static final IntPredicate HALVES = c -> c >= 0xD800 && c < 0xE000;

    private static final List<Recipe> RECIPES = List.of(
            new Recipe("NotoSerifCJK-Regular.ttc", "NotoSerifCJKsc-Regular", "Hall Song", "Regular", ADOBE, TEXT.or(COMMON_HAN).or(EXTENSION_A)),
            new Recipe("NotoSerifCJK-Bold.ttc", "NotoSerifCJKsc-Bold", "Hall Song", "Bold", ADOBE, TEXT.or(COMMON_HAN)),
            new Recipe("NotoSansCJK-Bold.ttc", "NotoSansCJKsc-Bold", "Hall Hei", "Regular", ADOBE, TEXT.or(COMMON_HAN)),
            new Recipe("HanaMinB.ttf", "HanaMinB", "Hall Rare", "Regular", GLYPHWIKI, EXTENSIONS_B_TO_F.or(HALVES)));

    public static void main(String[] args) throws IOException, FontFormatException, URISyntaxException {
        if (args.length < 1 || args.length > 2) {
            System.err.println("usage: ExtractFonts <target folder> [<folder with the system's fonts>]");
            System.exit(2);
        }
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path system = Path.of(args.length == 2 ? args[1] : "/usr/share/fonts");
        for (Recipe recipe : RECIPES) {
            Optional<Path> source = find(system, recipe.source());
            if (source.isEmpty()) {
                System.err.println(recipe.source() + ": not below " + system + "; install fonts-noto-cjk and fonts-hanazono");
                System.exit(2);
            }
            Path target = folder.resolve(recipe.postScriptName() + ".ttf");
            if (!isNewer(target, source.get()) || !isNewer(target, program())) {
                make(recipe, source.get(), target);
            }
        }
    }

    private static void make(Recipe recipe, Path source, Path target) throws IOException, FontFormatException {
        byte[] font = TrueTypeFile.bytes(recipe, glyphs(face(source, recipe.face()), recipe.keeps()));
        Path draft = target.resolveSibling(target.getFileName() + ".tmp");
        Files.write(draft, font);
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        System.out.printf("%s %,d bytes%n", target.getFileName(), font.length);
    }

    private static boolean isNewer(Path target, Path than) throws IOException {
        return Files.exists(target) && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(than)) > 0;
    }

    /** This file: Java gives a program run from its source the source as its place. */
    private static Path program() throws URISyntaxException {
        return Path.of(ExtractFonts.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Optional<Path> find(Path folder, String name) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().equals(name)).findFirst();
        }
    }

    private static Font face(Path file, String postScriptName) throws IOException, FontFormatException {
        return Arrays.stream(Font.createFonts(file.toFile())).filter(font -> font.getPSName().equals(postScriptName)).findFirst()
                .map(font -> font.deriveFont((float) TrueTypeFile.EM)).orElseThrow(() -> new IOException("no face " + postScriptName + " in " + file));
    }

    /**
     * The glyph for every character, first the one for a missing character. No two characters share a glyph, not even 一 and the
     * radical ⼀: text is found in a PDF by way of its glyphs and must come back as it was typed.
     */
    private static Map<Integer, Glyph> glyphs(Font face, IntPredicate keeps) {
        Map<Integer, Glyph> glyphs = new TreeMap<>();
        glyphs.put(-1, Glyph.of(face, '\uFFFF'));
        IntStream.range(0, 0x40000).filter(keeps).filter(code -> face.canDisplay(code) || HALVES.test(code))
                .forEach(code -> glyphs.put(code, HALVES.test(code) ? glyphs.get(-1) : Glyph.of(face, code)));
        return glyphs;
    }

    /** A glyph in the units of its font, 1000 to the em: quadratic outlines as the table "glyf" wants them. */
    record Glyph(int advance, List<List<Point>> contours) {

        static Glyph of(Font face, int code) {
            FontRenderContext unhinted = new FontRenderContext(null, true, true);
            GlyphVector glyph = face.createGlyphVector(unhinted, Character.toString(code));
            return new Glyph(Math.round(glyph.getGlyphMetrics(0).getAdvance()), Outline.of(glyph.getGlyphOutline(0)));
        }

        IntStream xs() {
            return contours.stream().flatMap(List::stream).mapToInt(Point::x);
        }

        IntStream ys() {
            return contours.stream().flatMap(List::stream).mapToInt(Point::y);
        }

        int left() {
            return xs().min().orElse(0);
        }

        byte[] bytes() {
            if (contours.isEmpty()) {
                return new byte[0];
            }
            ByteBuffer header = ByteBuffer.allocate(12 + 2 * contours.size());
            header.putShort((short) contours.size()).putShort((short) left()).putShort((short) ys().min().orElse(0))
                    .putShort((short) xs().max().orElse(0)).putShort((short) ys().max().orElse(0));
            int end = -1;
            for (List<Point> contour : contours) {
                end += contour.size();
                header.putShort((short) end);
            }
            return concat(header.array(), coordinates());
        }

        private byte[] coordinates() {
            ByteArrayOutputStream flags = new ByteArrayOutputStream();
            ByteArrayOutputStream xs = new ByteArrayOutputStream();
            ByteArrayOutputStream ys = new ByteArrayOutputStream();
            Point last = new Point(0, 0, true);
            for (Point point : contours.stream().flatMap(List::stream).toList()) {
                flags.write((point.onCurve() ? 1 : 0) | delta(xs, point.x() - last.x(), 2, 16) | delta(ys, point.y() - last.y(), 4, 32));
                last = point;
            }
            return concat(concat(shortened(flags.toByteArray()), xs.toByteArray()), ys.toByteArray());
        }

        /** Writes a run of equal flags as the flag and the number of repetitions. */
        private static byte[] shortened(byte[] flags) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (int at = 0; at < flags.length;) {
                int end = at + 1;
                while (end < flags.length && end - at < 256 && flags[end] == flags[at]) {
                    end++;
                }
                out.write(end - at > 2 ? flags[at] | 8 : flags[at]);
                if (end - at > 2) {
                    out.write(end - at - 1);
                }
                at = end - at > 2 ? end : at + 1;
            }
            return out.toByteArray();
        }

        /** Writes a step as short as possible; answers the flags that say how. */
        private static int delta(ByteArrayOutputStream out, int step, int oneByte, int sameOrPositive) {
            if (step == 0) {
                return sameOrPositive;
            }
            if (Math.abs(step) < 256) {
                out.write(Math.abs(step));
                return oneByte | (step > 0 ? sameOrPositive : 0);
            }
            out.write(step >> 8);
            out.write(step);
            return 0;
        }
    }

    record Point(int x, int y, boolean onCurve) {

        boolean isHalfwayBetween(Point a, Point b) {
            return onCurve && !a.onCurve && !b.onCurve && Math.abs(2 * x - a.x - b.x) <= 1 && Math.abs(2 * y - a.y - b.y) <= 1;
        }
    }

    /** Turns a Java outline (y down, cubic or quadratic) into TrueType contours (y up, quadratic). */
    static final class Outline {

        /** Half a thousandth of the type size: at 22 pt a four-hundredth of a millimetre. */
        private static final double TOLERANCE = 0.5;

        private final List<List<Point>> contours = new ArrayList<>();
        private List<Point> contour = new ArrayList<>();
        private double x;
        private double y;

        static List<List<Point>> of(Shape shape) {
            Outline outline = new Outline();
            double[] c = new double[6];
            for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
                switch (path.currentSegment(c)) {
                    case PathIterator.SEG_MOVETO -> outline.start(c[0], c[1]);
                    case PathIterator.SEG_LINETO -> outline.line(c[0], c[1]);
                    case PathIterator.SEG_QUADTO -> outline.quadratic(c[0], c[1], c[2], c[3]);
                    case PathIterator.SEG_CUBICTO -> outline.cubic(c);
                    default -> outline.close();
                }
            }
            outline.close();
            return outline.contours;
        }

        private void start(double toX, double toY) {
            close();
            line(toX, toY);
        }

        private void line(double toX, double toY) {
            add(toX, toY, true);
            x = toX;
            y = toY;
        }

        private void quadratic(double controlX, double controlY, double toX, double toY) {
            add(controlX, controlY, false);
            line(toX, toY);
        }

        /** A third-order curve differs from its best second-order one by at most √3/36 of its third difference; parts differ by the cube less. */
        private void cubic(double[] c) {
            double thirdX = c[4] - 3 * c[2] + 3 * c[0] - x;
            double thirdY = c[5] - 3 * c[3] + 3 * c[1] - y;
            int parts = Math.max(1, (int) Math.ceil(Math.cbrt(Math.sqrt(3) / 36 * Math.hypot(thirdX, thirdY) / TOLERANCE)));
            double[] xs = {x, c[0], c[2], c[4]};
            double[] ys = {y, c[1], c[3], c[5]};
            for (int part = 0; part < parts; part++) {
                double from = (double) part / parts;
                double to = (part + 1.0) / parts;
                quadratic(control(xs, from, to), control(ys, from, to), at(xs, to), at(ys, to));
            }
        }

        private static double control(double[] p, double from, double to) {
            double third = (to - from) / 3;
            double first = at(p, from) + third * slope(p, from);
            double second = at(p, to) - third * slope(p, to);
            return (3 * (first + second) - at(p, from) - at(p, to)) / 4;
        }

        private static double at(double[] p, double t) {
            double s = 1 - t;
            return s * s * s * p[0] + 3 * s * s * t * p[1] + 3 * s * t * t * p[2] + t * t * t * p[3];
        }

        private static double slope(double[] p, double t) {
            double s = 1 - t;
            return 3 * (s * s * (p[1] - p[0]) + 2 * s * t * (p[2] - p[1]) + t * t * (p[3] - p[2]));
        }

        private void add(double toX, double toY, boolean onCurve) {
            Point point = new Point((int) Math.round(toX), (int) Math.round(-toY), onCurve);
            if (contour.isEmpty() || !onCurve || !point.equals(contour.getLast())) {
                contour.add(point);
            }
        }

        private void close() {
            if (contour.size() > 1 && contour.getFirst().equals(contour.getLast())) {
                contour.removeLast();
            }
            if (contour.size() > 2) {
                contours.add(withoutImplied(contour));
            }
            contour = new ArrayList<>();
        }

        /** A point halfway between two control points need not be stored. */
        private static List<Point> withoutImplied(List<Point> contour) {
            List<Point> kept = new ArrayList<>();
            for (int i = 0; i < contour.size(); i++) {
                Point before = contour.get((i + contour.size() - 1) % contour.size());
                if (i == 0 || !contour.get(i).isHalfwayBetween(before, contour.get((i + 1) % contour.size()))) {
                    kept.add(contour.get(i));
                }
            }
            return kept;
        }
    }

    /** Writes a TrueType file. */
    static final class TrueTypeFile {

        static final int EM = 1000;
        /** Ascent and descent of the Song fonts of Chinese offices: a line is as high as its type size, B0.2's grid comes out. */
        private static final int ASCENT = 880;
        private static final int DESCENT = 120;

        private TrueTypeFile() {
        }

        static byte[] bytes(Recipe recipe, Map<Integer, Glyph> byCode) throws IOException {
            List<Integer> codes = new ArrayList<>(byCode.keySet());
            codes.removeIf(code -> HALVES.test(code));
            List<Glyph> glyphs = codes.stream().map(byCode::get).toList();
            Map<Integer, Integer> numbers = new TreeMap<>();
            byCode.forEach((code, glyph) -> numbers.put(code, Math.max(0, Collections.binarySearch(codes, code))));
            numbers.remove(-1);

            ByteArrayOutputStream outlines = new ByteArrayOutputStream();
            byte[] places = table(out -> {
                for (Glyph glyph : glyphs) {
                    out.writeInt(outlines.size());
                    byte[] outline = glyph.bytes();
                    outlines.writeBytes(Arrays.copyOf(outline, outline.length + 3 & ~3));
                }
                out.writeInt(outlines.size());
            });
            Map<String, byte[]> tables = new LinkedHashMap<>();
            tables.put("OS/2", windowsMetrics(recipe, numbers));
            tables.put("cmap", characterMap(numbers));
            tables.put("glyf", outlines.toByteArray());
            tables.put("head", head(recipe, glyphs));
            tables.put("hhea", horizontalHeader(glyphs));
            tables.put("hmtx", table(out -> {
                for (Glyph glyph : glyphs) {
                    shorts(out, glyph.advance(), glyph.left());
                }
            }));
            tables.put("loca", places);
            tables.put("maxp", maximumProfile(glyphs));
            tables.put("name", names(recipe));
            tables.put("post", table(out -> shorts(out, 3, 0, 0, 0, -100, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
            return file(tables);
        }

        private static byte[] head(Recipe recipe, List<Glyph> glyphs) throws IOException {
            return table(out -> {
                shorts(out, 1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 3, EM, 0, 0, 0, 0, 0, 0, 0, 0);
                shorts(out, extreme(glyphs, false, true), extreme(glyphs, false, false), extreme(glyphs, true, true), extreme(glyphs, true, false));
                shorts(out, recipe.isBold() ? 1 : 0, 8, 2, 1, 0);
            });
        }

        private static int extreme(List<Glyph> glyphs, boolean largest, boolean horizontal) {
            IntStream all = glyphs.stream().flatMapToInt(horizontal ? Glyph::xs : Glyph::ys);
            return (largest ? all.max() : all.min()).orElse(0);
        }

        private static byte[] horizontalHeader(List<Glyph> glyphs) throws IOException {
            int widest = glyphs.stream().mapToInt(Glyph::advance).max().orElse(EM);
            return table(out -> shorts(out, 1, 0, ASCENT, -DESCENT, 0, widest, extreme(glyphs, false, true), 0,
                    extreme(glyphs, true, true), 1, 0, 0, 0, 0, 0, 0, 0, glyphs.size()));
        }

        private static byte[] maximumProfile(List<Glyph> glyphs) throws IOException {
            int points = glyphs.stream().mapToInt(glyph -> (int) glyph.xs().count()).max().orElse(0);
            int contours = glyphs.stream().mapToInt(glyph -> glyph.contours().size()).max().orElse(0);
            return table(out -> shorts(out, 1, 0, glyphs.size(), points, contours, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0));
        }

        private static byte[] windowsMetrics(Recipe recipe, Map<Integer, Integer> numbers) throws IOException {
            return table(out -> {
                shorts(out, 3, EM, recipe.isBold() ? 700 : 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0);
                out.write(new byte[10]);
                shorts(out, 0, 0, 0, 0, 0, 0, 0, 0);
                out.write("HALL".getBytes(StandardCharsets.US_ASCII));
                int first = numbers.keySet().iterator().next();
                shorts(out, recipe.isBold() ? 0x20 : 0x40, Math.min(first, 0xFFFF), 0xFFFF, ASCENT, -DESCENT, 0, ASCENT, DESCENT);
                shorts(out, 4, 1, 0, 0, 500, 733, 0, 32, 1);
            });
        }

        private static byte[] characterMap(Map<Integer, Integer> numbers) throws IOException {
            List<int[]> groups = new ArrayList<>();
            numbers.forEach((code, glyph) -> {
                if (!groups.isEmpty() && groups.getLast()[1] == code - 1 && groups.getLast()[2] + code - groups.getLast()[0] == glyph) {
                    groups.getLast()[1] = code;
                } else {
                    groups.add(new int[] {code, code, glyph});
                }
            });
            return table(out -> {
                shorts(out, 0, 1, 3, 10, 0, 12, 12, 0);
                out.writeInt(16 + 12 * groups.size());
                out.writeInt(0);
                out.writeInt(groups.size());
                for (int[] group : groups) {
                    for (int value : group) {
                        out.writeInt(value);
                    }
                }
            });
        }

        private static byte[] names(Recipe recipe) throws IOException {
            Map<Integer, String> names = new TreeMap<>(Map.of(0, recipe.copyright(), 1, recipe.family(), 2, recipe.style(),
                    3, "Hallkeeper: " + recipe.face(), 4, recipe.fullName(), 5, "Version 1.0", 6, recipe.postScriptName(),
                    13, "SIL Open Font License, Version 1.1", 14, "http://scripts.sil.org/OFL"));
            ByteArrayOutputStream texts = new ByteArrayOutputStream();
            byte[] records = table(out -> {
                shorts(out, 0, names.size(), 6 + 12 * names.size());
                for (var name : names.entrySet()) {
                    byte[] text = name.getValue().getBytes(StandardCharsets.UTF_16BE);
                    shorts(out, 3, 1, 0x409, name.getKey(), text.length, texts.size());
                    texts.writeBytes(text);
                }
            });
            return concat(records, texts.toByteArray());
        }

        private static byte[] file(Map<String, byte[]> tables) throws IOException {
            int power = Integer.highestOneBit(tables.size());
            ByteArrayOutputStream contents = new ByteArrayOutputStream();
            int begin = 12 + 16 * tables.size();
            int[] headAt = new int[1];
            byte[] directory = table(out -> {
                shorts(out, 1, 0, tables.size(), 16 * power, Integer.numberOfTrailingZeros(power), 16 * (tables.size() - power));
                for (var table : tables.entrySet()) {
                    byte[] padded = Arrays.copyOf(table.getValue(), table.getValue().length + 3 & ~3);
                    headAt[0] = table.getKey().equals("head") ? begin + contents.size() : headAt[0];
                    out.writeBytes(table.getKey());
                    out.writeInt(checksum(padded));
                    out.writeInt(begin + contents.size());
                    out.writeInt(table.getValue().length);
                    contents.writeBytes(padded);
                }
            });
            byte[] file = concat(directory, contents.toByteArray());
            ByteBuffer.wrap(file).putInt(headAt[0] + 8, 0xB1B0AFBA - checksum(file));
            return file;
        }

        private static int checksum(byte[] padded) {
            int sum = 0;
            for (ByteBuffer words = ByteBuffer.wrap(padded); words.hasRemaining();) {
                sum += words.getInt();
            }
            return sum;
        }

        private static void shorts(DataOutputStream out, int... values) throws IOException {
            for (int value : values) {
                out.writeShort(value);
            }
        }

        private static byte[] table(Content content) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            content.writeTo(new DataOutputStream(bytes));
            return bytes.toByteArray();
        }
    }

    interface Content {

        void writeTo(DataOutputStream out) throws IOException;
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}

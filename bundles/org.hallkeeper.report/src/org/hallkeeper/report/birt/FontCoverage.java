package org.hallkeeper.report.birt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.BitSet;

/** Which characters a TrueType file has glyphs for: its table "cmap", of which our fonts have exactly one, in format 12. */
final class FontCoverage {

    private static final int CMAP = 0x636D6170;
    private static final int GROUPS = 12 + 16;

    private final BitSet characters = new BitSet();

    static FontCoverage of(Path font) throws IOException {
        FontCoverage coverage = new FontCoverage();
        try (FileChannel file = FileChannel.open(font)) {
            ByteBuffer directory = read(file, 0, 12 + 16 * read(file, 4, 2).getShort());
            for (int entry = 12; entry < directory.limit(); entry += 16) {
                if (directory.getInt(entry) == CMAP) {
                    coverage.add(read(file, directory.getInt(entry + 8), directory.getInt(entry + 12)));
                }
            }
        }
        return coverage;
    }

    private static ByteBuffer read(FileChannel file, int from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
            // a channel may give less than asked for
        }
        return bytes.flip();
    }

    private void add(ByteBuffer cmap) {
        for (int group = GROUPS; group < cmap.limit(); group += 12) {
            characters.set(cmap.getInt(group), cmap.getInt(group + 4) + 1);
        }
    }

    boolean has(int character) {
        return characters.get(character);
    }
}

package org.hallkeeper.exchange.tests.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The smallest OLE2 file (MS-CFB) with the given streams, each empty: header, one FAT sector, one directory sector. */
final class Ole2File {

    private static final int SECTOR = 512;
    private static final int ENTRY = 128;
    private static final int NONE = -1;
    private static final int END_OF_CHAIN = -2;
    private static final int FAT_SECTOR = -3;
    private static final byte ROOT = 5;
    private static final byte STREAM = 2;

    private Ole2File() {
    }

    static byte[] with(String... streams) {
        ByteBuffer file = ByteBuffer.allocate(3 * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0xE11AB1A1E011CFD0L);
        file.position(24).putShort((short) 0x3E).putShort((short) 3).putShort((short) 0xFFFE).putShort((short) 9).putShort((short) 6);
        file.position(44).putInt(1).putInt(1);
        file.position(56).putInt(4096).putInt(END_OF_CHAIN).putInt(0).putInt(END_OF_CHAIN).putInt(0).putInt(0);
        while (file.position() < SECTOR) {
            file.putInt(NONE);
        }
        file.putInt(FAT_SECTOR).putInt(END_OF_CHAIN);
        while (file.position() < 2 * SECTOR) {
            file.putInt(NONE);
        }
        entry(file, 0, "Root Entry", ROOT);
        for (int i = 0; i < streams.length; i++) {
            entry(file, i + 1, streams[i], STREAM);
        }
        return file.array();
    }

    private static void entry(ByteBuffer file, int index, String name, byte kind) {
        int at = 2 * SECTOR + index * ENTRY;
        byte[] text = (name + '\0').getBytes(StandardCharsets.UTF_16LE);
        file.position(at).put(text);
        file.position(at + 64).putShort((short) text.length).put(kind).put((byte) 1).putInt(NONE).putInt(NONE).putInt(index == 0 ? 1 : NONE);
        file.position(at + 116).putInt(END_OF_CHAIN);
    }
}

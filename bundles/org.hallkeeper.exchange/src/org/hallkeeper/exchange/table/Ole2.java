package org.hallkeeper.exchange.table;

import java.nio.charset.StandardCharsets;

/**
 * Looks for named streams in an OLE2 file, the shell both of old .xls workbooks and of password-protected .xlsx ones
 * (MS-CFB 2.6.1; MS-OFFCRYPTO 1.3). Directory entries lie on multiples of 128 bytes, so scanning for them works even
 * where the sector chains are broken.
 */
final class Ole2 {

    private static final int ENTRY_BYTES = 128;
    private static final int NAME_LENGTH_AT = 64;
    private static final int KIND_AT = 66;
    private static final int STREAM = 2;

    private final byte[] bytes;

    Ole2(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isPasswordProtected() {
        return hasStream("EncryptedPackage");
    }

    boolean isOldWorkbook() {
        return hasStream("Workbook") || hasStream("Book");
    }

    private boolean hasStream(String name) {
        byte[] wanted = (name + '\0').getBytes(StandardCharsets.UTF_16LE);
        for (int entry = 0; entry + ENTRY_BYTES <= bytes.length; entry += ENTRY_BYTES) {
            if (isStream(entry, wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStream(int entry, byte[] wanted) {
        if (bytes[entry + KIND_AT] != STREAM || bytes[entry + NAME_LENGTH_AT] != wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[entry + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}

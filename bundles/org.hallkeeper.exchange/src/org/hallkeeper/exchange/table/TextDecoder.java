package org.hallkeeper.exchange.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes of a text file to characters: by byte order mark, else UTF-8, else GB18030, each strictly. A guess that lets
 * one wrong byte pass would import names nobody has.
 */
final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char REPLACEMENT = '\uFFFD';
    private static final int GOOD_PER_BAD = 4;
    static final int UTF_8_MARK_BYTES = 3;

    private TextDecoder() {
    }

    static boolean hasUtf16Mark(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    static boolean hasUtf8Mark(byte[] bytes) {
        return bytes.length >= UTF_8_MARK_BYTES
                && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    static String decode(byte[] bytes) throws Refusal {
        if (hasUtf16Mark(bytes)) {
            return strictly(bytes, StandardCharsets.UTF_16).orElseThrow(() -> Refusal.of("text.damaged", "UTF-16"));
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return withoutMark(utf8.get());
        }
        if (isMostlyUtf8(bytes)) {
            throw Refusal.of("text.damaged", "UTF-8");
        }
        return strictly(bytes, GB18030).orElseThrow(() -> Refusal.of("text.unknownEncoding"));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    /** A few broken bytes in a UTF-8 file would pass as GB18030 and turn every name into other characters. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        if (hasUtf8Mark(bytes)) {
            return true;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        long bad = text.chars().filter(c -> c == REPLACEMENT).count();
        long good = text.chars().filter(c -> c >= '\u2000' && c != REPLACEMENT).count();
        return good > bad * GOOD_PER_BAD;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}

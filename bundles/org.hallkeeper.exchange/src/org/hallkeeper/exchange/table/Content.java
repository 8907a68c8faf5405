package org.hallkeeper.exchange.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a file holds, judged by its bytes and never by its name. */
enum Content {
    ZIP("zip"), OLE2("ole2"), PDF("pdf"), PICTURE("picture"), ARCHIVE("archive"), WEB_PAGE("webPage"), TEXT("text"),
    BINARY("binary");

    private static final int HEAD_BYTES = 4_096;
    private static final int CONTROL_PER_TEXT = 100;
    private static final Pattern WEB = Pattern.compile(
            "\\s*+(?:<!doctype html|<html|<head|<table|<meta|mime-version:|<\\?xml[^>]*+>\\s*+(?:<\\?mso|<!doctype html|<html|<workbook)).*+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final List<Signature> SIGNATURES = List.of(
            new Signature(ZIP, 'P', 'K', 3, 4),
            new Signature(ZIP, 'P', 'K', 5, 6),
            new Signature(OLE2, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
            new Signature(PDF, '%', 'P', 'D', 'F', '-'),
            new Signature(PICTURE, 0xFF, 0xD8, 0xFF),
            new Signature(PICTURE, 0x89, 'P', 'N', 'G'),
            new Signature(PICTURE, 'G', 'I', 'F', '8'),
            new Signature(PICTURE, 'I', 'I', 0x2A, 0),
            new Signature(PICTURE, 'M', 'M', 0, 0x2A),
            new Signature(ARCHIVE, 'R', 'a', 'r', '!'),
            new Signature(ARCHIVE, '7', 'z', 0xBC, 0xAF),
            new Signature(ARCHIVE, 0x1F, 0x8B));

    private final String key;

    Content(String key) {
        this.key = key;
    }

    static Content of(byte[] bytes) {
        for (Signature signature : SIGNATURES) {
            if (signature.opens(bytes)) {
                return signature.content;
            }
        }
        if (TextDecoder.hasUtf16Mark(bytes)) {
            return TEXT;
        }
        if (isWebPage(bytes)) {
            return WEB_PAGE;
        }
        return looksBinary(bytes) ? BINARY : TEXT;
    }

    /** Key of the sentence for content that can be read under no name. */
    String refusalKey() {
        return "content." + key;
    }

    private static boolean isWebPage(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.UTF_8);
        return WEB.matcher(head.startsWith("\uFEFF") ? head.substring(1) : head).matches();
    }

    private static boolean looksBinary(byte[] bytes) {
        long control = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && !Character.isWhitespace(b)) {
                control++;
            }
        }
        return control * CONTROL_PER_TEXT > bytes.length;
    }

    private record Signature(Content content, int... bytes) {
        boolean opens(byte[] file) {
            if (file.length < bytes.length) {
                return false;
            }
            byte[] expected = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                expected[i] = (byte) bytes[i];
            }
            return Arrays.equals(expected, Arrays.copyOf(file, bytes.length));
        }
    }
}

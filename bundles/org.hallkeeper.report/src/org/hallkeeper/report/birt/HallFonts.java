package org.hallkeeper.report.birt;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.birt.report.engine.layout.pdf.font.CharSegment;
import org.eclipse.birt.report.engine.layout.pdf.font.CompositeFontConfig;
import org.eclipse.birt.report.engine.layout.pdf.font.FontMappingConfig;
import org.eclipse.birt.report.engine.layout.pdf.font.FontMappingManager;
import org.eclipse.birt.report.engine.layout.pdf.font.FontMappingManagerFactory;

/**
 * The fonts of the paper: only those the product ships, the same on every machine (docs/adr/0002-report-fonts.md).
 * BIRT's own configuration would search the system's folders and fall back to Chinese fonts it cannot embed.
 *
 * <p>Designs name the fonts a Chinese office knows (宋体, 黑体, 方正小标宋简体), so that HTML shows the reader's own.
 */
final class HallFonts extends FontMappingManagerFactory {

    static final String BODY_FILE = "HallSong-Regular.ttf";
    static final String RARE_FILE = "HallRare-Regular.ttf";
    /** A PostScript name means this face and no other; a family name means the face that fits the weight. */
    private static final String BODY = "HallSong-Regular";
    private static final String TITLE = "HallSong-Bold";
    private static final String RARE = "HallRare-Regular";

    private final FontMappingConfig config = new FontMappingConfig();

    private HallFonts(Path folder) {
        config.addFontPath(folder.toString());
        config.addFontAlias("宋体", "Hall Song");
        config.addFontAlias("仿宋", "Hall Song");
        config.addFontAlias("楷体", "Hall Song");
        config.addFontAlias("黑体", "Hall Hei");
        config.addFontAlias("方正小标宋简体", TITLE);
        config.addCompositeFont(fallback());
    }

    /** Makes these the fonts of every document of this process; BIRT has no other place to say so. */
    static void install(Path folder) {
        instance = new HallFonts(folder);
    }

    @Override
    protected FontMappingManager createFontMappingManager(String format, Locale locale) {
        return createFontMappingManager(config, locale);
    }

    /**
     * The fonts for a character the chosen font lacks. BIRT asks for each half of a character beyond the BMP and would print
     * nothing (birt#2328); the rare font has glyphs for the halves, so both go to it and meet again there.
     */
    private static CompositeFontConfig fallback() {
        CompositeFontConfig fonts = new CompositeFontConfig(FontMappingManager.FONT_NAME_ALL_FONTS);
        fonts.setDefaultFont(BODY);
        fonts.addFont(BODY, null);
        fonts.addCharSegment(BODY, new CharSegment[] {new CharSegment(0, 0xD7FF, BODY), new CharSegment(0xE000, 0xFFFF, BODY)});
        fonts.addFont(RARE, null);
        fonts.addCharSegment(RARE, new CharSegment[] {new CharSegment(0xD800, 0xDFFF, RARE)});
        return fonts;
    }
}

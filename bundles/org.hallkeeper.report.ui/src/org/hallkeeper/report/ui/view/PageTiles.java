package org.hallkeeper.report.ui.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.report.ui.paper.Paper;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.background.ScreenWork;

/** Draws what is seen, piece by piece and never on the display thread, and keeps what was seen lately. */
final class PageTiles {

    private static final long KEPT_BYTES = 192L << 20;
    private static final long BYTES_PER_PIXEL = 4;

    private record Drawn(Image image, long bytes) {
    }

    private final Canvas canvas;
    private final ScreenWork work;
    private final Texts texts = ScreenTexts.beside(PageTiles.class);
    private final RecentlyUsed<Tile, Drawn> drawn = new RecentlyUsed<>(KEPT_BYTES, Drawn::bytes, old -> old.image().dispose());
    private final Set<Tile> failed = new HashSet<>();
    private Optional<Paper> paper = Optional.empty();
    private List<Tile> wanted = List.of();
    private boolean drawing;

    PageTiles(Canvas canvas, ScreenWork work) {
        this.canvas = canvas;
        this.work = work;
        canvas.addDisposeListener(e -> drawn.clear());
    }

    /** Forgets what was drawn of another paper. */
    void of(Paper shown) {
        paper = Optional.of(shown);
        wanted = List.of();
        failed.clear();
        drawn.clear();
    }

    Optional<Image> image(Tile tile) {
        return drawn.get(tile).map(Drawn::image);
    }

    /** Says what is seen now; what scrolled away before its turn is not drawn any more. */
    void want(List<Tile> seen) {
        wanted = seen;
        drawNext();
    }

    private void drawNext() {
        if (drawing || paper.isEmpty())
            return;
        wanted.stream().filter(tile -> drawn.get(tile).isEmpty() && !failed.contains(tile)).findFirst()
                .ifPresent(tile -> draw(paper.get(), tile));
    }

    private void draw(Paper from, Tile tile) {
        drawing = true;
        work.run(texts.get("drawing"), progress -> Pixels.of(from.draw(tile.page(), tile.cut())), data -> keep(from, tile, data),
                failure -> {
                    drawing = false;
                    failed.add(tile);
                    drawNext();
                });
    }

    private void keep(Paper from, Tile tile, ImageData data) {
        drawing = false;
        if (paper.filter(shown -> shown == from).isPresent()) {
            drawn.put(tile, new Drawn(Pixels.image(canvas.getDisplay(), data, tile.screen()), data.width * data.height * BYTES_PER_PIXEL));
            canvas.redraw();
        }
        drawNext();
    }
}

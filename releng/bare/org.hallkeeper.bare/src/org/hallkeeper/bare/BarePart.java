package org.hallkeeper.bare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;

/** One label. When it has been painted and the loop is idle, the time is noted: the same measure as for the workbench. */
public class BarePart {

    private static final String READY = "hallkeeper.bench.ready";

    @PostConstruct
    void create(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setText("bare");
        label.addListener(SWT.Paint, painted -> label.getDisplay().asyncExec(() -> note()));
    }

    private static void note() {
        String file = System.getProperty(READY);
        if (file == null || Files.exists(Path.of(file)))
            return;
        try {
            Files.writeString(Path.of(file), Long.toString(System.currentTimeMillis()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.hallkeeper.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.hallkeeper.core.command.DefectReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the report of a defect into a file of its own, so that no stack trace meets a person. */
record DefectFile(Path folder) implements DefectReport {

    private static final Logger LOG = LoggerFactory.getLogger(DefectFile.class);

    @Override
    public String write(Throwable defect) {
        LOG.error("defect", defect);
        Path file = folder.resolve("defect-" + Instant.now().toEpochMilli() + ".txt");
        try {
            Files.writeString(file, report(defect));
            return file.toString();
        } catch (IOException unwritable) {
            return folder.resolve("hallkeeper.log").toString();
        }
    }

    private static String report(Throwable defect) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writer.printf("Hallkeeper, Java %s, %s %s%n%n", Runtime.version(), System.getProperty("os.name"), System.getProperty("os.arch"));
        defect.printStackTrace(writer);
        return text.toString();
    }
}

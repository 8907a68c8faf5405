package org.hallkeeper.core.tests.command;

import java.util.List;
import java.util.concurrent.Callable;

import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.core.command.WritingOptions;
import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.core.result.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that writes, and refuses a file called {@code bad.csv}. */
@Command(name = "whatever the path says instead")
final class RosterImport implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WritingOptions options;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file;

    RosterImport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (file.equals("bad.csv")) {
            return terminal.refuse(List.of(new Problem("bad.csv:3:2", "没有这个人"), new Problem("bad.csv:4:1", "不是日期")));
        }
        Progress progress = terminal.progress();
        progress.begin("导入", 20);
        for (int row = 0; row < 20; row++) {
            progress.step(1);
        }
        terminal.out(options.dryRun() ? "would import " + file : "imported " + file);
        return ExitStatus.DONE.code();
    }
}

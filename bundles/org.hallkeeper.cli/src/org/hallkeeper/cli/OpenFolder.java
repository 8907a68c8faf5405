package org.hallkeeper.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.CommandException;
import org.hallkeeper.core.command.CommandFrame;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.store.Database;
import org.hallkeeper.store.OpenResult;
import org.hallkeeper.store.folder.DataFolder;
import org.hallkeeper.store.folder.LockHolder;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Opens the data folder around every command that needs it. */
public final class OpenFolder implements CommandFrame {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Database database;
    private final DataFolder folder;

    /** The start script has read it already, because the log lies there; declared so that it is accepted and explained. */
    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private String data;

    OpenFolder(Database database, DataFolder folder) {
        this.database = database;
        this.folder = folder;
    }

    @Override
    public Class<?> anchor() {
        return OpenFolder.class;
    }

    @Override
    public Integer around(CommandContribution contribution, Terminal terminal, Callable<Integer> command) throws Exception {
        if (!contribution.needsDatabase())
            return command.call();
        open(new Texts(OpenFolder.class, terminal.locale()));
        try {
            return command.call();
        } finally {
            database.close();
        }
    }

    private void open(Texts texts) {
        switch (database.open(folder, () -> {
        }, Progress.none())) {
            case OpenResult.Opened opened -> {
                return;
            }
            case OpenResult.InUse inUse -> throw noDatabase(inUse(inUse.holder(), texts));
            case OpenResult.Refused refused -> throw noDatabase(texts.label(refused.reason()));
        }
    }

    private static String inUse(LockHolder holder, Texts texts) {
        return texts.get("inUse", holder.user(), holder.host(), holder.pid(), MINUTE.format(holder.since()));
    }

    private CommandException noDatabase(String sentence) {
        return new CommandException(ExitStatus.NO_DATABASE, List.of(new Problem(folder.root().toString(), sentence)));
    }
}

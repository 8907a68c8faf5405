package org.hallkeeper.hall.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.CommonOptions;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.core.command.TextTable;
import org.hallkeeper.core.hall.HallProfile;
import org.hallkeeper.core.hall.HallProfileService;
import org.hallkeeper.core.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code profile show}: how the hall introduces itself on its papers. */
@Component
public final class ProfileShowCommand implements CommandContribution {

    private final HallProfileService profiles;

    @Activate
    public ProfileShowCommand(@Reference HallProfileService profiles) {
        this.profiles = profiles;
    }

    @Override
    public String area() {
        return BASE;
    }

    @Override
    public String path() {
        return "profile show";
    }

    @Override
    public Class<?> anchor() {
        return ProfileShowCommand.class;
    }

    @Override
    public Callable<Integer> command(Terminal terminal) {
        return new Call(profiles, terminal);
    }

    @Command
    private static final class Call implements Callable<Integer> {

        private final HallProfileService profiles;
        private final Terminal terminal;

        @Mixin
        private CommonOptions options;

        Call(HallProfileService profiles, Terminal terminal) {
            this.profiles = profiles;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            HallProfile profile = profiles.current();
            if (options.json()) {
                terminal.json(profile);
            } else {
                terminal.out(table(profile, new Texts(ProfileShowCommand.class, terminal.locale())).toString());
            }
            return ExitStatus.DONE.code();
        }

        private static TextTable table(HallProfile profile, Texts texts) {
            TextTable table = new TextTable(List.of(texts.get("show.agency"), profile.agencyName()));
            table.row(List.of(texts.get("show.hall"), profile.hallName()));
            table.row(List.of(texts.get("show.dutyPhone"), profile.dutyPhone()));
            table.row(List.of(texts.get("show.dutyHours"), profile.dutyHours()));
            table.row(List.of(texts.get("show.remarks"), profile.remarks()));
            return table;
        }
    }
}

package org.hallkeeper.hall.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.CommonOptions;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.core.command.TextTable;
import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.hall.StaffRegister;
import org.hallkeeper.hall.StaffRow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code staff list}: the register of staff, phones masked (design.md "Data"). */
@Component
public final class StaffListCommand implements CommandContribution {

    private final StaffRegister register;

    @Activate
    public StaffListCommand(@Reference StaffRegister register) {
        this.register = register;
    }

    @Override
    public String area() {
        return BASE;
    }

    @Override
    public String path() {
        return "staff list";
    }

    @Override
    public Class<?> anchor() {
        return StaffListCommand.class;
    }

    @Override
    public Callable<Integer> command(Terminal terminal) {
        return new Call(register, terminal);
    }

    @Command
    private static final class Call implements Callable<Integer> {

        private final StaffRegister register;
        private final Terminal terminal;
        private final Texts texts;

        @Mixin
        private CommonOptions options;

        Call(StaffRegister register, Terminal terminal) {
            this.register = register;
            this.terminal = terminal;
            this.texts = new Texts(StaffListCommand.class, terminal.locale());
        }

        @Override
        public Integer call() {
            List<StaffMember> people = register.all().stream().map(StaffRow::member).map(MaskedPhone::in).toList();
            if (options.json()) {
                terminal.json(people);
            } else if (people.isEmpty()) {
                terminal.out(texts.get("list.nobody"));
            } else {
                terminal.out(table(people).toString());
                terminal.out(texts.get("list.count", people.size()));
            }
            return ExitStatus.DONE.code();
        }

        private TextTable table(List<StaffMember> people) {
            TextTable table = new TextTable(List.of(texts.get("list.badgeNo"), texts.get("list.name"), texts.get("list.department"),
                    texts.get("list.title"), texts.get("list.phone"), texts.get("list.kind"), texts.get("list.status")));
            people.forEach(person -> table.row(List.of(person.badgeNo(), person.name(), person.department(), person.title(),
                    person.phone(), person.kind(), texts.get(person.active() ? "list.here" : "list.gone"))));
            return table;
        }
    }
}

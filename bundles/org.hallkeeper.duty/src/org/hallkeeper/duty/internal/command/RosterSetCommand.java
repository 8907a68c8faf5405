package org.hallkeeper.duty.internal.command;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.core.command.WritingOptions;
import org.hallkeeper.core.people.StaffDirectory;
import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.post.PostDirectory;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.Assigned;
import org.hallkeeper.duty.NameEntry;
import org.hallkeeper.duty.NameEntry.Entered;
import org.hallkeeper.duty.RosterEdit.CellEdit;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.duty.RosterService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code roster set --date D --post P --staff NAMES}: fills one cell. */
@Component
public final class RosterSetCommand implements CommandContribution {

    private final RosterService rosters;
    private final StaffDirectory staff;
    private final PostDirectory posts;

    @Activate
    public RosterSetCommand(@Reference RosterService rosters, @Reference StaffDirectory staff, @Reference PostDirectory posts) {
        this.rosters = rosters;
        this.staff = staff;
        this.posts = posts;
    }

    @Override
    public String area() {
        return "duty";
    }

    @Override
    public String path() {
        return "roster set";
    }

    @Override
    public Class<?> anchor() {
        return RosterSetCommand.class;
    }

    @Override
    public Callable<Integer> command(Terminal terminal) {
        return new Call(terminal);
    }

    @Command
    private final class Call implements Callable<Integer> {

        private final Terminal terminal;
        private final Texts texts;

        @Mixin
        private WritingOptions options;

        @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD")
        private LocalDate date;

        @Option(names = "--post", required = true, paramLabel = "CODE|NAME")
        private String post;

        @Option(names = "--staff", required = true, paramLabel = "NAMES")
        private String people;

        Call(Terminal terminal) {
            this.terminal = terminal;
            this.texts = new Texts(RosterSetCommand.class, terminal.locale());
        }

        @Override
        public Integer call() {
            Optional<Post> found = posts.withCode(post).or(() -> posts.named(post));
            if (found.isEmpty()) {
                String codes = String.join("、", posts.all().stream().map(one -> one.code() + " " + one.name()).toList());
                return refuse("--post", texts.get("set.unknownPost", post, codes));
            }
            Entered entered = new NameEntry(staff.active(), terminal.locale()).resolve(people);
            return entered.problems().isEmpty() ? set(found.get(), entered.people()) : terminal.refuse(entered.problems());
        }

        private int set(Post chosen, List<Assigned> after) {
            List<Assigned> before = rosters.month(YearMonth.from(date)).day(date).at(chosen.id());
            List<CellEdit> edits = List.of(new CellEdit(date, chosen.id(), before, after));
            YearMonth month = YearMonth.from(date);
            return switch (options.dryRun() ? rosters.check(month, edits, terminal.locale()) : rosters.apply(month, edits, terminal.locale())) {
                case SaveResult.Saved<RosterMonth> saved -> done(chosen, before, after);
                case SaveResult.Invalid<RosterMonth> invalid -> terminal.refuse(invalid.problems());
                case SaveResult.Refused<RosterMonth> refused -> refuse(date.toString(), refused.reason());
                case SaveResult.Conflict<RosterMonth> conflict -> refuse(date.toString(), texts.get("set.conflict"));
            };
        }

        private int refuse(String where, String what) {
            return terminal.refuse(List.of(new Problem(where, what)));
        }

        private int done(Post chosen, List<Assigned> before, List<Assigned> after) {
            if (options.json()) {
                terminal.json(new Change(date, chosen.code(), Assigned.shown(before), Assigned.shown(after)));
            } else {
                terminal.out(texts.get(options.dryRun() ? "set.wouldBe" : "set.done", date, chosen.name(), shown(before), shown(after)));
            }
            return ExitStatus.DONE.code();
        }

        private String shown(List<Assigned> cell) {
            return cell.isEmpty() ? texts.get("set.nobody") : Assigned.shown(cell);
        }
    }

    /** What the command did, for a machine. */
    record Change(LocalDate date, String post, String before, String after) {
    }
}

package org.hallkeeper.hall.internal.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.core.command.WritingOptions;
import org.hallkeeper.core.hall.HallProfile;
import org.hallkeeper.core.hall.HallProfileService;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.core.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code profile set}: changes what is named and leaves the rest. */
@Component
public final class ProfileSetCommand implements CommandContribution {

    private final HallProfileService profiles;

    @Activate
    public ProfileSetCommand(@Reference HallProfileService profiles) {
        this.profiles = profiles;
    }

    @Override
    public String area() {
        return BASE;
    }

    @Override
    public String path() {
        return "profile set";
    }

    @Override
    public Class<?> anchor() {
        return ProfileSetCommand.class;
    }

    @Override
    public Callable<Integer> command(Terminal terminal) {
        return new Call(profiles, terminal);
    }

    @Command
    private static final class Call implements Callable<Integer> {

        private final HallProfileService profiles;
        private final Terminal terminal;
        private final Texts texts;

        @Mixin
        private WritingOptions options;

        @Option(names = "--agency", paramLabel = "NAME")
        private String agency;

        @Option(names = "--hall", paramLabel = "NAME")
        private String hall;

        @Option(names = "--duty-phone", paramLabel = "NUMBER", descriptionKey = "dutyPhone")
        private String dutyPhone;

        @Option(names = "--duty-hours", paramLabel = "TEXT", descriptionKey = "dutyHours")
        private String dutyHours;

        @Option(names = "--remarks", paramLabel = "TEXT")
        private String remarks;

        Call(HallProfileService profiles, Terminal terminal) {
            this.profiles = profiles;
            this.terminal = terminal;
            this.texts = new Texts(ProfileSetCommand.class, terminal.locale());
        }

        @Override
        public Integer call() {
            HallProfile before = profiles.current();
            HallProfile after = new HallProfile(chosen(agency, before.agencyName()), chosen(hall, before.hallName()),
                    chosen(dutyPhone, before.dutyPhone()), chosen(dutyHours, before.dutyHours()), chosen(remarks, before.remarks()));
            if (options.dryRun()) {
                List<Problem> problems = profiles.problems(after, terminal.locale());
                return problems.isEmpty() ? done(after) : terminal.refuse(problems);
            }
            return switch (profiles.save(before, after, terminal.locale())) {
                case SaveResult.Saved<HallProfile> saved -> done(saved.value());
                case SaveResult.Invalid<HallProfile> invalid -> terminal.refuse(invalid.problems());
                case SaveResult.Refused<HallProfile> refused -> refuse(refused.reason());
                case SaveResult.Conflict<HallProfile> conflict -> refuse(texts.get("set.conflict"));
            };
        }

        private static String chosen(String given, String before) {
            return Optional.ofNullable(given).map(String::strip).orElse(before);
        }

        private int refuse(String reason) {
            return terminal.refuse(List.of(new Problem("profile", reason)));
        }

        private int done(HallProfile profile) {
            if (options.json()) {
                terminal.json(profile);
            } else {
                terminal.out(texts.get(options.dryRun() ? "set.wouldBe" : "set.done", profile.fullName()));
            }
            return ExitStatus.DONE.code();
        }
    }
}

package org.hallkeeper.core.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.hallkeeper.core.command.ExitStatus;
import org.junit.jupiter.api.Test;

/** Whatever is typed wrongly is answered by a line {@code where: what} in the user's language and status 2. */
class BadCommandLineTest {

    private final Session session = Session.ofRoster();

    @Test
    void missingOptionIsNamed() {
        assertRefused("--month: 必须填写\n", "roster", "show");
    }

    @Test
    void missingParameterIsNamed() {
        assertRefused("FILE: 必须填写\n", "roster", "import");
    }

    @Test
    void optionWithoutItsValueIsNamed() {
        assertRefused("--month: 必须填写\n", "roster", "show", "--month");
    }

    @Test
    void monthThatIsNoneIsShownWithAnExample() {
        assertRefused("--month: 无法识别“2026-13”，应写成 2026-12 这样的月份\n", "roster", "show", "--month", "2026-13");
    }

    @Test
    void numberThatIsNoneIsShown() {
        assertRefused("--limit: 无法识别“many”，应写成 整数\n", "roster", "show", "--month", "2026-12", "--limit", "many");
    }

    @Test
    void choiceThatIsNoneIsShownWithTheChoices() {
        assertRefused("--kind: 无法识别“SUNDAY”，应写成 其中之一：WORKDAY, REST_DAY, HOLIDAY, ADJUSTED_WORKDAY\n",
                "roster", "show", "--month", "2026-12", "--kind", "SUNDAY");
    }

    @Test
    void languageWeDoNotSpeakIsRefused() {
        assertRefused("--lang: 无法识别“fr”，应写成 其中之一：zh, en\n", "roster", "show", "--month", "2026-12", "--lang", "fr");
    }

    @Test
    void unknownOptionIsNamed() {
        assertRefused("--colour: 没有这个命令或选项\n", "roster", "show", "--month", "2026-12", "--colour");
    }

    @Test
    void everyUnknownOptionIsNamedButNotTheirValues() {
        assertRefused("--colour: 没有这个命令或选项\n--size: 没有这个命令或选项\n",
                "roster", "show", "--month", "2026-12", "--colour", "red", "--size", "big");
    }

    @Test
    void misspelledCommandIsAnsweredWithTheNearest() {
        assertRefused("rooster: 没有这个命令或选项，是否想写：roster\n", "rooster", "show");
    }

    @Test
    void optionGivenTwiceIsNamed() {
        assertRefused("--month: 写了不止一次\n", "roster", "show", "--month", "2026-12", "--month", "2026-11");
    }

    @Test
    void groupAloneIsAnsweredWithItsCommands() {
        assertRefused("hall roster: 请写出命令，可用：import, show\n", "roster");
    }

    @Test
    void nothingIsAnsweredWithTheCommands() {
        assertRefused("hall: 请写出命令，可用：help, roster\n");
    }

    @Test
    void problemsAreInEnglishWhenAskedFor() {
        session.in(Locale.ENGLISH);
        assertRefused("--month: cannot read \"December\", expected a month like 2026-12\n",
                "roster", "show", "--month", "December");
    }

    @Test
    void fileNameBeginningWithAnAtSignIsAFileName() {
        assertEquals(ExitStatus.DONE, session.run("roster", "import", "@list.csv"));
        assertEquals("imported @list.csv\n", session.out());
    }

    private void assertRefused(String problems, String... args) {
        assertEquals(ExitStatus.REFUSED, session.run(args));
        assertEquals(problems, session.err());
        assertEquals("", session.out());
    }
}

package org.hallkeeper.duty.internal.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.internal.names.StaffLookup;
import org.hallkeeper.duty.internal.names.StaffLookup.Answer;
import org.hallkeeper.exchange.plan.Findings;
import org.hallkeeper.exchange.read.NameSplitter;
import org.hallkeeper.exchange.read.WrittenName;
import org.hallkeeper.exchange.table.Row;

/** Judges the columns nothing was found for: one that holds nothing but staff is a post the hall does not know yet. */
final class NewColumns {

    private static final int LONGEST_NAME = 40;
    /** Columns of people that say nothing about where these are on duty. */
    private static final Set<String> NO_POST = Set.of("姓名", "人员", "人员姓名", "值班人", "名单");

    private final DutyFile file;
    private final StaffLookup lookup;
    private final Findings findings;
    private final Texts texts;
    private final NameSplitter splitter = new NameSplitter();

    NewColumns(DutyFile file, StaffLookup lookup, Findings findings, Locale locale) {
        this.file = file;
        this.lookup = lookup;
        this.findings = findings;
        this.texts = new Texts(NewColumns.class, locale);
    }

    /** @param rows the rows that are days; blank columns are left out without a word */
    List<DutyColumn> in(Collection<Row> rows, List<Post> posts) {
        List<DutyColumn> columns = new ArrayList<>();
        new TreeMap<>(file.mapping().unknownHeadings()).forEach((index, heading) -> {
            List<WrittenName> written = rows.stream().flatMap(row -> splitter.split(file.text(row, index)).stream()).toList();
            if (written.isEmpty()) {
                return;
            }
            String name = heading.strip();
            if (!written.stream().allMatch(this::isStaff) || name.length() > LONGEST_NAME) {
                tell(index, texts.get("roster.import.unknownColumn", name));
            } else if (NO_POST.contains(name)) {
                tell(index, texts.get("roster.import.noPost", name));
            } else if (isKnown(name, posts)) {
                tell(index, texts.get("roster.import.doubtfulColumn", name));
            } else {
                columns.add(DutyColumn.newPost(index, name));
                findings.notice(file.mapping().headerRow(), index, texts.get("roster.import.newPost", name));
            }
        });
        return columns;
    }

    private void tell(int column, String what) {
        findings.problem(file.mapping().headerRow(), column, what);
    }

    private boolean isStaff(WrittenName name) {
        return !(lookup.find(name) instanceof Answer.Unknown);
    }

    /** The heading is a post's, but another column claims the same post. */
    private static boolean isKnown(String heading, List<Post> posts) {
        return posts.stream().anyMatch(post -> post.name().equals(heading) || post.headings().contains(heading));
    }
}

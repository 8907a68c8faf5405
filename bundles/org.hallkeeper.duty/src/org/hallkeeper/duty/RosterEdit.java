package org.hallkeeper.duty;

import java.time.LocalDate;
import java.util.List;

/** One change of a duty table, which also knows what it found: it is carried out only if that is still there. */
public sealed interface RosterEdit {

    LocalDate date();

    /** The edit that takes this one back. */
    RosterEdit reversed();

    boolean changesNothing();

    /**
     * Puts other people into a cell.
     *
     * @param before everybody who stood there, in order
     * @param after everybody who is to stand there, in order
     */
    record CellEdit(LocalDate date, long postId, List<Assigned> before, List<Assigned> after) implements RosterEdit {

        public CellEdit {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public CellEdit reversed() {
            return new CellEdit(date, postId, after, before);
        }

        @Override
        public boolean changesNothing() {
            return before.equals(after);
        }
    }

    /** Changes the remark (备注) of a day. */
    record RemarkEdit(LocalDate date, String before, String after) implements RosterEdit {

        /** Most UTF-16 units of a remark. */
        public static final int LONGEST = 200;

        public RemarkEdit {
            after = after.strip();
        }

        @Override
        public RemarkEdit reversed() {
            return new RemarkEdit(date, after, before);
        }

        @Override
        public boolean changesNothing() {
            return before.equals(after);
        }
    }
}

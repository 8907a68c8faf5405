package org.hallkeeper.core.command;

import org.hallkeeper.core.progress.Progress;

/** Tells progress in lines: stderr may be a file, where a moving bar would be noise. */
final class TerminalProgress implements Progress {

    private final Terminal terminal;
    private String what = "";
    private int total;
    private int done;

    TerminalProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void begin(String what, int total) {
        this.what = what;
        this.total = total;
        this.done = 0;
        terminal.err(what);
    }

    @Override
    public void step(int more) {
        int tenthsBefore = tenths();
        done += more;
        if (tenths() > tenthsBefore) {
            terminal.err(what + " " + done + "/" + total);
        }
    }

    /** Nobody can ask a command to stop but by killing it. */
    @Override
    public boolean cancelled() {
        return false;
    }

    private int tenths() {
        return total > 0 ? (int) (10L * done / total) : 0;
    }
}

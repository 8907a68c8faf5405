package org.hallkeeper.exchange.table;

/** Why a file is not read: the message key of one sentence, and the row to blame (0 when it is the whole file). */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final int row;
    private final transient Object[] args;

    private Refusal(String key, int row, Object... args) {
        super(key, null, false, false);
        this.key = key;
        this.row = row;
        this.args = args;
    }

    static Refusal of(String key, Object... args) {
        return new Refusal(key, 0, args);
    }

    static Refusal atRow(int row, String key, Object... args) {
        return new Refusal(key, row, args);
    }

    String key() {
        return key;
    }

    int row() {
        return row;
    }

    Object[] args() {
        return args.clone();
    }
}

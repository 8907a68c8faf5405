package org.hallkeeper.exchange.table;

/** How much a file may hold. A hall's largest real file is a year of duty: some hundred rows, under 1 MB. */
final class Limits {

    static final int FILE_BYTES = 20 << 20;
    /** Of one workbook, all parts together. */
    static final long UNPACKED_BYTES = 100L << 20;
    /** Unpacked to packed; judged only above {@link #RATIO_FREE_BYTES}, since small style sheets of WPS pack 150 to 1. */
    static final int RATIO = 100;
    static final long RATIO_FREE_BYTES = 10L << 20;
    static final int ZIP_ENTRIES = 5_000;
    static final int ROWS = 20_000;
    static final int COLUMNS = 200;
    /** Filled cells of one file, all sheets together; bounds the memory a table can take. */
    static final int CELLS = 1_000_000;
    static final int MERGES = 20_000;
    /** What Excel itself can hold in one row; a text file with more separators in a record is no table. */
    static final int EXCEL_COLUMNS = 16_384;
    static final int EXCEL_ROWS = 1_048_576;

    private Limits() {
    }
}

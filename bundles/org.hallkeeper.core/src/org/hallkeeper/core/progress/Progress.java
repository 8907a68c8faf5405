package org.hallkeeper.core.progress;

/**
 * How long work tells how far it is and learns that it should stop. Called on the thread that does the work.
 */
public interface Progress {

    /**
     * Starts a stretch of work.
     *
     * @param what what is being done, for a person to read
     * @param total units to do, 0 when it is not known
     */
    void begin(String what, int total);

    /**
     * Reports units finished since the last report.
     *
     * @param done how many more are done, not how many altogether
     */
    void step(int done);

    /** Whether somebody asked to stop; work that can stop cleanly looks here between two units. */
    boolean cancelled();

    /** For callers whom nobody watches. */
    static Progress none() {
        return new Progress() {
            @Override
            public void begin(String what, int total) {
                // nobody watches
            }

            @Override
            public void step(int done) {
                // nobody watches
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}

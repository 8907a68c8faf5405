package org.hallkeeper.store.folder;

import java.time.Instant;

/**
 * Who works in a data folder.
 *
 * @param since when the folder was opened (UTC)
 * @param port  loopback port on which the holder hears that somebody started the program again; 0 when it has no window
 * @param token what the second start must say on that port, so that no other local program can raise the window
 */
public record LockHolder(String user, String host, long pid, Instant since, int port, String token) {

    static LockHolder unknown() {
        return new LockHolder("?", "?", 0, Instant.EPOCH, 0, "");
    }
}

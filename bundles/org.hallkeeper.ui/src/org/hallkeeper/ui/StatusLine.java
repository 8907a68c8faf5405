package org.hallkeeper.ui;

import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

/** What the bottom of the window says: the latest message and nothing else. May be called on any thread. */
@Component(service = StatusLine.class)
public final class StatusLine {

    /** Posted for every message. */
    public static final String TOPIC = "org/hallkeeper/ui/status";

    /** Event property: the message. */
    public static final String MESSAGE = "message";

    private final EventAdmin events;
    private volatile String latest = "";

    @Activate
    public StatusLine(@Reference EventAdmin events) {
        this.events = events;
    }

    /** @param message one short sentence, already in the user's language; empty to clear the line */
    public void show(String message) {
        latest = message;
        events.postEvent(new Event(TOPIC, Map.of(MESSAGE, message)));
    }

    public String latest() {
        return latest;
    }
}

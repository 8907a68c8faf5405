package org.hallkeeper.store.internal;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.server.Server;
import org.hallkeeper.store.RegisterEntity;

/** Writes who and when onto every registered record, and remembers which kinds of entity a transaction touched. */
final class Stamps extends DescriptorEventAdapter {

    private static final String TOUCHED = "hallkeeper.touched";

    private final String user;

    Stamps(String user) {
        this.user = user;
    }

    void watch(Server session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            if (!descriptor.isAggregateDescriptor())
                descriptor.getEventManager().addListener(this);
        }
    }

    /** Names of the entities the unit of work of this session inserted, updated or deleted. */
    @SuppressWarnings("unchecked")
    static Set<String> touchedIn(AbstractSession session) {
        Object touched = session.getProperty(TOUCHED);
        return touched == null ? Set.of() : (Set<String>) touched;
    }

    @Override
    public void aboutToInsert(DescriptorEvent event) {
        if (event.getSource() instanceof RegisterEntity)
            stamp(event, "createdAt", "createdBy");
        touch(event);
    }

    @Override
    public void aboutToUpdate(DescriptorEvent event) {
        if (event.getSource() instanceof RegisterEntity)
            stamp(event, "updatedAt", "updatedBy");
        touch(event);
    }

    @Override
    public void aboutToDelete(DescriptorEvent event) {
        touch(event);
    }

    private void stamp(DescriptorEvent event, String at, String by) {
        event.updateAttributeWithObject(at, LocalDateTime.now(ZoneOffset.UTC));
        event.updateAttributeWithObject(by, user);
    }

    @SuppressWarnings("unchecked")
    private static void touch(DescriptorEvent event) {
        Set<String> touched = (Set<String>) event.getSession().getProperties().computeIfAbsent(TOUCHED, key -> ConcurrentHashMap.newKeySet());
        touched.add(event.getDescriptor().getAlias());
    }
}

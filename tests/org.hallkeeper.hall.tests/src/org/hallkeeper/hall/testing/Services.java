package org.hallkeeper.hall.testing;

import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The services of the framework the tests run in. */
final class Services {

    private static final long PATIENCE_MILLIS = 30_000;

    private Services() {
    }

    /** The service of this type; components may still be starting. */
    static <T> T get(Class<T> type) {
        ServiceTracker<T, T> tracker = tracker(type);
        try {
            T service = tracker.waitForService(PATIENCE_MILLIS);
            if (service == null) {
                throw new AssertionError("nobody offers " + type.getName());
            }
            return service;
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while waiting for " + type.getName(), e);
        } finally {
            tracker.close();
        }
    }

    /** Every service of this type that is there now. */
    static <T> List<T> all(Class<T> type) {
        ServiceTracker<T, T> tracker = tracker(type);
        try {
            return List.copyOf(tracker.getTracked().values());
        } finally {
            tracker.close();
        }
    }

    private static <T> ServiceTracker<T, T> tracker(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        return tracker;
    }
}

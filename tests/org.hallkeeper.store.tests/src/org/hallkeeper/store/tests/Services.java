package org.hallkeeper.store.tests;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The services of the running framework, as the product would use them. */
final class Services {



    private Services() {
    }

    static <T> T get(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }
}

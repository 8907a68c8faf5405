package org.hallkeeper.workbench.navigation;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

/**
 * One screen a person can go to.
 *
 * @param partId id of the part descriptor; also the widget key {@code navigation.<partId>}
 * @param hint   one sentence about the screen, or empty
 * @param icon   address of an SVG icon, or empty
 */
public record NavigationEntry(String partId, String label, String hint, String icon) {

    URL iconAddress() throws MalformedURLException {
        return URI.create(icon).toURL();
    }
}

package org.hallkeeper.core.tests.text.unsound;

/** Stands beside message files with every fault. */
public final class Unsound {

    private Unsound() {
    }
}

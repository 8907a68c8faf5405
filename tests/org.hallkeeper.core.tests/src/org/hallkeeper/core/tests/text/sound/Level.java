package org.hallkeeper.core.tests.text.sound;

/** Stands beside message files without a fault. */
public enum Level {

    SECOND_LEVEL
}

package org.hallkeeper.store.tests;

import java.nio.file.Path;

import org.hallkeeper.store.folder.DataFolder;
import org.hallkeeper.store.folder.FolderLock;

/** A process of its own that holds a folder until it is killed. */
public final class Holding {

    private Holding() {
    }

    public static void main(String[] arguments) throws Exception {
        FolderLock.acquire(new DataFolder(Path.of(arguments[0])), () -> {
        });
        System.out.println("held");
        Thread.currentThread().join();
    }
}

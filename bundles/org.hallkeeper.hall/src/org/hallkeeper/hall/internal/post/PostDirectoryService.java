package org.hallkeeper.hall.internal.post;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.post.PostDirectory;
import org.hallkeeper.store.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers which posts there are from the register of posts. */
@Component
public final class PostDirectoryService implements PostDirectory {

    private final Database database;

    @Activate
    public PostDirectoryService(@Reference Database database) {
        this.database = database;
    }

    @Override
    public List<Post> all() {
        return database.read(manager -> new PostQueries(manager).inUse().stream().map(PostEntity::post).toList());
    }

    @Override
    public Optional<Post> withCode(String code) {
        return all().stream().filter(post -> post.code().equalsIgnoreCase(code)).findFirst();
    }

    @Override
    public Optional<Post> named(String name) {
        return all().stream().filter(post -> post.name().equals(name)).findFirst();
    }

    @Override
    public List<Post> withIds(Collection<Long> ids) {
        return database.read(manager -> new PostQueries(manager).withIds(ids).stream().map(PostEntity::post).toList());
    }
}

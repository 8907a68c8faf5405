package org.hallkeeper.hall.internal.post;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

/** What is asked of the table of posts. */
final class PostQueries {

    private final EntityManager manager;

    PostQueries(EntityManager manager) {
        this.manager = manager;
    }

    List<PostEntity> inUse() {
        return everything().stream().filter(post -> !post.isVoided()).toList();
    }

    /** A hall has a dozen posts: reading all is one small query. */
    List<PostEntity> everything() {
        return manager.createQuery("SELECT p FROM PostEntity p ORDER BY p.position, p.id", PostEntity.class).getResultList();
    }

    Optional<PostEntity> named(String name) {
        return inUse().stream().filter(post -> post.name().equals(name)).findFirst();
    }

    List<PostEntity> withIds(Collection<Long> ids) {
        return everything().stream().filter(post -> ids.contains(post.id())).toList();
    }
}

package org.hallkeeper.hall.internal.post;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;

/** Creates posts: a free code, a place behind all others. */
final class NewPost {

    private static final String CODE_PREFIX = "P";

    private NewPost() {
    }

    static PostEntity in(EntityManager manager, String name) {
        List<PostEntity> everything = new PostQueries(manager).everything();
        int last = everything.stream().mapToInt(PostEntity::position).max().orElse(0);
        PostEntity post = new PostEntity(freeCode(everything), last + 1, PostGuess.of(name));
        manager.persist(post);
        manager.flush();
        return post;
    }

    /** A voided post keeps its code, so that an old table never means another post. */
    private static String freeCode(List<PostEntity> everything) {
        Set<String> taken = everything.stream().map(post -> post.post().code()).collect(Collectors.toSet());
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> CODE_PREFIX + number)
                .filter(code -> !taken.contains(code))
                .findFirst().orElseThrow();
    }
}

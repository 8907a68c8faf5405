package org.hallkeeper.core.post;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which posts the hall has: asked by every area, answered by the one that keeps the register of posts. */
public interface PostDirectory {

    /** Every post in use, by position. */
    List<Post> all();

    /** The post with this code. */
    Optional<Post> withCode(String code);

    /** The post of exactly this name. */
    Optional<Post> named(String name);

    /** The posts with these ids, by position; also those out of use, because old rosters still name them. */
    List<Post> withIds(Collection<Long> ids);
}

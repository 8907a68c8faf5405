package org.hallkeeper.hall;

import org.hallkeeper.core.post.Post;

/**
 * A post as the register shows it.
 *
 * @param version of the record; a save carries it back
 * @param voided whether the post is out of use
 */
public record PostRow(Post post, int version, boolean voided) {

    /** The part of the row that a person can change. */
    public PostDetails details() {
        return new PostDetails(post.name(), post.kind(), post.night(), post.headings());
    }

    /** The row as it would look with other values. */
    public PostRow with(PostDetails details) {
        Post changed = new Post(post.id(), post.code(), details.name(), details.kind(), post.position(), details.night(),
                details.headings());
        return new PostRow(changed, version, voided);
    }
}

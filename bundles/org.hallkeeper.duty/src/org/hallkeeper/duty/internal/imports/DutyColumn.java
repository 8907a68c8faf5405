package org.hallkeeper.duty.internal.imports;

/**
 * A column of a file that holds people.
 *
 * @param index  0-based
 * @param postId of the post it is for; of a post that does not exist yet a number no other post has
 * @param isNew  whether the post will be created
 */
record DutyColumn(int index, long postId, String name, boolean isNew) {

    static DutyColumn newPost(int index, String heading) {
        return new DutyColumn(index, Long.MIN_VALUE + index, heading, true);
    }
}

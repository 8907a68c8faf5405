package org.hallkeeper.hall.internal.post;

import java.util.List;

import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.post.PostKind;
import org.hallkeeper.hall.PostDetails;
import org.hallkeeper.hall.PostRow;
import org.hallkeeper.store.RegisterEntity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A post (domain.md H1 Post, as far as the duty table needs it). */
@Entity
@Table(name = "POST")
public class PostEntity extends RegisterEntity {

    private static final String SEPARATOR = "、";

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    @Column(name = "SORT_NO")
    private int position;

    private boolean night;

    /** Separated by 、, as a person writes them. */
    private String headings;

    protected PostEntity() {
        // for the entity manager
    }

    PostEntity(String code, int position, PostDetails details) {
        this.code = code;
        this.position = position;
        set(details);
    }

    final void set(PostDetails details) {
        name = details.name();
        kind = details.kind();
        night = details.night();
        headings = joined(details);
    }

    static String joined(PostDetails details) {
        return String.join(SEPARATOR, details.headings());
    }

    String name() {
        return name;
    }

    void moveTo(int place) {
        position = place;
    }

    int position() {
        return position;
    }

    Post post() {
        List<String> other = headings.isEmpty() ? List.of() : List.of(headings.split(SEPARATOR));
        return new Post(id(), code, name, kind, position, night, other);
    }

    PostRow row() {
        return new PostRow(post(), version(), isVoided());
    }
}

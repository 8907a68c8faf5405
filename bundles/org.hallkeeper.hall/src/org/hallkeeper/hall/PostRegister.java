package org.hallkeeper.hall;

import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.exchange.plan.ImportChange;
import org.hallkeeper.store.RegisterEntity;

import jakarta.persistence.EntityManager;

/** The register of posts (岗位). Not to be called on the display thread. */
public interface PostRegister {

    /** Every post in use, by position. */
    List<PostRow> all();

    /** Creates a post behind all others; kind and night are guessed from the name, the code is given. */
    SaveResult<PostRow> create(String name, Locale locale);

    /** Stores other values for the post of {@code base}. */
    SaveResult<PostRow> change(PostRow base, PostDetails mine, Locale locale);

    /**
     * Puts the columns of tables in this order.
     *
     * @param postIds every post in use, once; {@code Refused} when somebody added or removed one meanwhile
     */
    SaveResult<List<PostRow>> order(List<Long> postIds, Locale locale);

    /** Takes a post out of use; tables that name it keep it. */
    SaveResult<PostRow> voidRecord(PostRow base, String reason, Locale locale);

    /**
     * Creates a post inside the caller's transaction, for an import that meets a new one; nobody may bear the name yet.
     *
     * @return the stored record, its id given
     */
    RegisterEntity createIn(EntityManager manager, String name);

    /**
     * Takes a post that an import created out of use, inside the caller's transaction. A post that somebody has changed
     * since stays: it has become more than the import made it.
     */
    void takeBackIn(EntityManager manager, ImportChange created, String reason);
}

package org.hallkeeper.hall.internal.post;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hallkeeper.core.post.PostKind;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.ImportChange;
import org.hallkeeper.exchange.plan.UnchangedRecord;
import org.hallkeeper.hall.PostDetails;
import org.hallkeeper.hall.PostRegister;
import org.hallkeeper.hall.PostRow;
import org.hallkeeper.hall.internal.RecordEdit;
import org.hallkeeper.hall.internal.VoidReason;
import org.hallkeeper.store.Database;
import org.hallkeeper.store.Race;
import org.hallkeeper.store.RegisterEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import jakarta.persistence.EntityManager;

/** The register of posts in the hall's database. */
@Component
public final class PostRegisterService implements PostRegister {

    private final Database database;

    @Activate
    public PostRegisterService(@Reference Database database) {
        this.database = database;
    }

    @Override
    public List<PostRow> all() {
        return database.read(manager -> new PostQueries(manager).inUse().stream().map(PostEntity::row).toList());
    }

    @Override
    public SaveResult<PostRow> create(String name, Locale locale) {
        PostRules rules = new PostRules(locale);
        PostDetails details = new PostDetails(name, PostKind.SERVICE_WINDOW, false, List.of());
        List<Problem> problems = rules.problems(details);
        if (!problems.isEmpty()) {
            return new SaveResult.Invalid<>(problems);
        }
        return Race.write(database, manager -> {
            if (new PostQueries(manager).named(details.name()).isPresent()) {
                return new SaveResult.Invalid<>(List.of(rules.nameTaken(details.name())));
            }
            return new SaveResult.Saved<>(NewPost.in(manager, details.name()).row());
        });
    }

    @Override
    public SaveResult<PostRow> change(PostRow base, PostDetails mine, Locale locale) {
        PostRules rules = new PostRules(locale);
        List<Problem> problems = rules.problems(mine);
        if (!problems.isEmpty()) {
            return new SaveResult.Invalid<>(problems);
        }
        return edit(base, base.with(mine)).save(database, (manager, post) -> {
            Optional<PostEntity> bearer = new PostQueries(manager).named(mine.name()).filter(other -> other != post);
            if (bearer.isPresent()) {
                return Optional.of(new SaveResult.Invalid<>(List.of(rules.nameTaken(mine.name()))));
            }
            post.set(mine);
            return Optional.empty();
        });
    }

    @Override
    public SaveResult<List<PostRow>> order(List<Long> postIds, Locale locale) {
        return Race.write(database, manager -> {
            Map<Long, PostEntity> posts = new PostQueries(manager).inUse().stream()
                    .collect(Collectors.toMap(PostEntity::id, Function.identity()));
            if (posts.size() != postIds.size() || !posts.keySet().equals(Set.copyOf(postIds))) {
                return new SaveResult.Refused<>(new Texts(PostRegisterService.class, locale).get("post.orderOutdated"));
            }
            for (int place = 0; place < postIds.size(); place++) {
                posts.get(postIds.get(place)).moveTo(place + 1);
            }
            manager.flush();
            return new SaveResult.Saved<>(postIds.stream().map(posts::get).map(PostEntity::row).toList());
        });
    }

    @Override
    public SaveResult<PostRow> voidRecord(PostRow base, String reason, Locale locale) {
        Optional<Problem> wrong = VoidReason.problem(reason, locale);
        if (wrong.isPresent()) {
            return new SaveResult.Invalid<>(List.of(wrong.get()));
        }
        return edit(base, base).save(database, (manager, post) -> {
            post.voidBecause(reason.strip());
            return Optional.empty();
        });
    }

    @Override
    public RegisterEntity createIn(EntityManager manager, String name) {
        return NewPost.in(manager, name);
    }

    @Override
    public void takeBackIn(EntityManager manager, ImportChange created, String reason) {
        UnchangedRecord.find(manager, PostEntity.class, created).ifPresent(post -> post.voidBecause(reason));
    }

    private static RecordEdit<PostEntity, PostRow> edit(PostRow base, PostRow mine) {
        return new RecordEdit<>(PostEntity.class, base.post().id(), base.version(), PostEntity::row, base, mine);
    }
}

package org.hallkeeper.hall.internal.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.hall.HallProfile;
import org.hallkeeper.core.hall.HallProfileService;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.store.Database;
import org.hallkeeper.store.Race;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import jakarta.persistence.EntityManager;

/** Keeps the hall's profile in its database. */
@Component
public final class HallProfileKeeper implements HallProfileService {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_REMARKS = 1000;

    private final Database database;

    @Activate
    public HallProfileKeeper(@Reference Database database) {
        this.database = database;
    }

    @Override
    public HallProfile current() {
        return database.read(manager -> row(manager).profile());
    }

    @Override
    public SaveResult<HallProfile> save(HallProfile base, HallProfile mine, Locale locale) {
        List<Problem> problems = problems(mine, locale);
        if (!problems.isEmpty()) {
            return new SaveResult.Invalid<>(problems);
        }
        return Race.write(database, manager -> {
            HallProfileEntity stored = row(manager);
            if (!stored.profile().equals(base)) {
                return new SaveResult.Conflict<>(mine, stored.profile(), base);
            }
            stored.set(mine);
            return new SaveResult.Saved<>(mine);
        });
    }

    @Override
    public List<Problem> problems(HallProfile profile, Locale locale) {
        Texts texts = new Texts(HallProfileKeeper.class, locale);
        List<Problem> problems = new ArrayList<>();
        limit(profile.agencyName(), LONGEST_NAME, "agencyName", texts, problems);
        limit(profile.hallName(), LONGEST_NAME, "hallName", texts, problems);
        limit(profile.dutyPhone(), LONGEST_PHONE, "dutyPhone", texts, problems);
        limit(profile.dutyHours(), LONGEST_TEXT, "dutyHours", texts, problems);
        limit(profile.remarks(), LONGEST_REMARKS, "remarks", texts, problems);
        return problems;
    }

    private static HallProfileEntity row(EntityManager manager) {
        return manager.createQuery("SELECT p FROM HallProfileEntity p", HallProfileEntity.class).getSingleResult();
    }

    private static void limit(String value, int longest, String field, Texts texts, List<Problem> problems) {
        if (value.length() > longest) {
            problems.add(new Problem(field, texts.get("profile.tooLong", value.length(), longest)));
        }
    }
}

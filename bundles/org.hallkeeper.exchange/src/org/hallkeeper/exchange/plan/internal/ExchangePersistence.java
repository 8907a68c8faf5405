package org.hallkeeper.exchange.plan.internal;

import java.util.List;

import org.hallkeeper.store.PersistenceContribution;
import org.hallkeeper.store.migration.Migration;
import org.osgi.service.component.annotations.Component;

/** The tables of imports. */
@Component
public final class ExchangePersistence implements PersistenceContribution {

    @Override
    public String plugin() {
        return "exchange";
    }

    @Override
    public List<String> after() {
        return List.of();
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(ImportBatch.class, BatchEntry.class, ProfileHeading.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.resource(ExchangePersistence.class, "001-imports.sql"));
    }
}

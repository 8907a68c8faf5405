package org.hallkeeper.store.internal;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

import javax.sql.DataSource;

import org.hallkeeper.store.PersistenceContribution;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;

/** One persistence unit made of the entities of whichever plug-ins are installed, instead of a persistence.xml that would name them all. */
record HallUnit(List<Class<?>> entities, DataSource dataSource, Path folder) implements PersistenceUnitInfo {

    static HallUnit of(Collection<PersistenceContribution> contributions, DataSource dataSource, Path folder) {
        List<Class<?>> entities = contributions.stream().flatMap(c -> c.entities().stream()).distinct().<Class<?>>map(c -> c).toList();
        return new HallUnit(entities, dataSource, folder);
    }

    @Override
    public String getPersistenceUnitName() {
        return "hallkeeper";
    }

    @Override
    public String getPersistenceProviderClassName() {
        return "org.eclipse.persistence.jpa.PersistenceProvider";
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return dataSource;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    /** EclipseLink looks for an orm.xml there and finds none; it only needs a place it can list. */
    @Override
    public URL getPersistenceUnitRootUrl() {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<String> getManagedClassNames() {
        return entities.stream().map(Class::getName).toList();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return new Properties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return new EntityClassLoader(entities);
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // no weaving at load time: to-one relations are eager, rows come from constructor queries
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return getClassLoader();
    }

    /** Finds the entities in whichever bundle they come from. */
    private static final class EntityClassLoader extends ClassLoader {

        private final Collection<Class<?>> entities;

        EntityClassLoader(Collection<Class<?>> entities) {
            super(HallUnit.class.getClassLoader());
            this.entities = entities;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            for (Class<?> entity : entities) {
                if (entity.getName().equals(name))
                    return entity;
            }
            return inAnEntityBundle(name);
        }

        private Class<?> inAnEntityBundle(String name) throws ClassNotFoundException {
            for (ClassLoader loader : loaders()) {
                try {
                    return loader.loadClass(name);
                } catch (ClassNotFoundException inAnother) {
                    continue;
                }
            }
            throw new ClassNotFoundException(name);
        }

        /** EclipseLink reads the annotations from the class files. */
        @Override
        protected URL findResource(String name) {
            return loaders().stream().map(loader -> loader.getResource(name)).filter(Objects::nonNull).findFirst().orElse(null);
        }

        @Override
        protected Enumeration<URL> findResources(String name) {
            URL found = findResource(name);
            return found == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(found));
        }

        private List<ClassLoader> loaders() {
            return entities.stream().map(Class::getClassLoader).distinct().toList();
        }
    }
}

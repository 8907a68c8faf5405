package org.hallkeeper.report.ui.view;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** Keeps what was used last, up to a total size; what falls out is handed over to be disposed. */
public final class RecentlyUsed<K, V> {

    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final long limit;
    private final ToLongFunction<V> size;
    private final Consumer<V> dropped;
    private long total;

    public RecentlyUsed(long limit, ToLongFunction<V> size, Consumer<V> dropped) {
        this.limit = limit;
        this.size = size;
        this.dropped = dropped;
    }

    public Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** Keeps a value, and drops others that were not used for longest; the value itself stays even when it alone is larger than the limit. */
    public void put(K key, V value) {
        V before = kept.put(key, value);
        total += size.applyAsLong(value);
        if (before != null)
            drop(before);
        Iterator<V> oldest = kept.values().iterator();
        while (total > limit && kept.size() > 1) {
            V old = oldest.next();
            oldest.remove();
            drop(old);
        }
    }

    public void clear() {
        kept.values().forEach(this::drop);
        kept.clear();
    }

    private void drop(V value) {
        total -= size.applyAsLong(value);
        dropped.accept(value);
    }
}

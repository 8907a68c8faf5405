package org.hallkeeper.exchange.ui.columns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hallkeeper.exchange.read.Field;
import org.hallkeeper.exchange.read.Mapping;

/** What can be chosen for a column. */
public sealed interface ColumnChoice {

    /** The column holds this. */
    record Holds(Field field) implements ColumnChoice {
    }

    /** The column is not imported. */
    record LeftOut() implements ColumnChoice {
    }

    /** Nobody has said what the column holds; the format decides, and tells what it makes of it in a notice. */
    record Open() implements ColumnChoice {
    }

    /** In the order of the list: fields, left out, open. */
    static List<ColumnChoice> all(List<Field> fields) {
        Stream<ColumnChoice> holds = fields.stream().filter(field -> !field.ignored()).map(Holds::new);
        return Stream.concat(holds, Stream.of(new LeftOut(), new Open())).toList();
    }

    /** What a mapping says about a column. */
    static ColumnChoice of(Mapping mapping, int column, List<Field> fields) {
        Optional<Field> field = Optional.ofNullable(mapping.columnToField().get(column))
                .flatMap(key -> fields.stream().filter(each -> each.key().equals(key)).findFirst());
        if (field.isEmpty())
            return new Open();
        return field.get().ignored() ? new LeftOut() : new Holds(field.get());
    }

    /** The mapping with this choice made. */
    default Mapping in(Mapping mapping, int column, MappingChange change) {
        return switch (this) {
            case Holds(Field field) -> change.assign(mapping, column, field);
            case LeftOut() -> change.leaveOut(mapping, column);
            case Open() -> change.open(mapping, column);
        };
    }
}

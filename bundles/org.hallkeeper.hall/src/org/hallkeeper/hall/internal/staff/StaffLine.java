package org.hallkeeper.hall.internal.staff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.table.Cell;
import org.hallkeeper.exchange.table.Row;
import org.hallkeeper.hall.StaffDetails;

/**
 * One line of a staff list.
 *
 * @param number of the row in the file
 * @param places the cell that gives each value; fields the file does not have are missing
 */
record StaffLine(int number, Map<StaffField, Place> places) {

    record Place(int column, Cell cell) {
    }

    static StaffLine of(Row row, Mapping mapping) {
        Map<StaffField, Place> places = new EnumMap<>(StaffField.class);
        for (StaffField field : StaffField.values()) {
            List<Place> candidates = field.columns().stream()
                    .flatMapToInt(column -> mapping.columnOf(column.key()).stream())
                    .mapToObj(column -> new Place(column, row.cell(column)))
                    .toList();
            candidates.stream().filter(place -> !place.cell().isBlank()).findFirst()
                    .or(() -> candidates.stream().findFirst())
                    .ifPresent(place -> places.put(field, place));
        }
        return new StaffLine(row.number(), places);
    }

    boolean isBlank() {
        return places.values().stream().allMatch(place -> place.cell().isBlank());
    }

    /** The column to name in a problem; the first when the file has none for the field. */
    int column(StaffField field) {
        return places.containsKey(field) ? places.get(field).column() : 0;
    }

    /** The text of a cell; a blank one, or none, has no text. */
    Optional<String> text(StaffField field) {
        return Optional.ofNullable(places.get(field)).map(Place::cell).filter(cell -> !cell.isBlank()).map(Cell::shown);
    }

    /** The values of the line; what it leaves blank stays as {@code before} has it, for an import loses nothing entered. */
    StaffDetails over(StaffDetails before) {
        return new StaffDetails(text(StaffField.BADGE_NO).orElse(""), text(StaffField.NAME).orElse(""),
                text(StaffField.DEPARTMENT).orElse(before.department()), text(StaffField.TITLE).orElse(before.title()),
                text(StaffField.PHONE).orElse(before.phone()), text(StaffField.KIND).orElse(before.kind()),
                text(StaffField.ACTIVE).flatMap(EmploymentStatus::isActive).orElse(before.active()));
    }
}

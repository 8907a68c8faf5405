package org.hallkeeper.hall;

import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.result.SaveResult;

/**
 * The register of staff (人员名册). Problems of an {@code Invalid} name the component of {@link StaffDetails} they are about
 * in {@code where}, e.g. {@code badgeNo}. Not to be called on the display thread.
 */
public interface StaffRegister {

    /** Every record in use, also of people who have left, by badge number. */
    List<StaffRow> all();

    /** The records taken out of use, by badge number. */
    List<StaffRow> voided();

    /** Enters a new person. */
    SaveResult<StaffRow> register(StaffDetails details, Locale locale);

    /** Stores other values for the person of {@code base}. */
    SaveResult<StaffRow> change(StaffRow base, StaffDetails mine, Locale locale);

    /** Takes a record out of use; it stays readable and its badge number becomes free. */
    SaveResult<StaffRow> voidRecord(StaffRow base, String reason, Locale locale);

    /** Takes a voided record back into use, unless its badge number has been given away. */
    SaveResult<StaffRow> restore(StaffRow base, Locale locale);
}

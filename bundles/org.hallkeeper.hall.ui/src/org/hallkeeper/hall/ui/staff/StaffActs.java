package org.hallkeeper.hall.ui.staff;

/** What the buttons of the staff register do. */
interface StaffActs {

    void begin();

    void save();

    void revert();

    /** @param reason why the record goes out of use */
    void voidRecord(String reason);

    void restore();

    void importList();

    void refresh();
}

package org.hallkeeper.hall.internal.profile;

import org.hallkeeper.core.hall.HallProfile;
import org.hallkeeper.store.RegisterEntity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The single row of the hall's profile; the migration creates it. */
@Entity
@Table(name = "HALL_PROFILE")
public class HallProfileEntity extends RegisterEntity {

    @Column(name = "AGENCY_NAME")
    private String agencyName;

    @Column(name = "HALL_NAME")
    private String hallName;

    @Column(name = "DUTY_PHONE")
    private String dutyPhone;

    @Column(name = "DUTY_HOURS")
    private String dutyHours;

    private String remarks;

    protected HallProfileEntity() {
        // for the entity manager
    }

    void set(HallProfile profile) {
        agencyName = profile.agencyName();
        hallName = profile.hallName();
        dutyPhone = profile.dutyPhone();
        dutyHours = profile.dutyHours();
        remarks = profile.remarks();
    }

    HallProfile profile() {
        return new HallProfile(agencyName, hallName, dutyPhone, dutyHours, remarks);
    }
}

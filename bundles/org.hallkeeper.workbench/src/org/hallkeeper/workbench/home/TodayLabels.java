package org.hallkeeper.workbench.home;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hallkeeper.core.calendar.DayInfo;
import org.hallkeeper.core.calendar.HallCalendar;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.core.time.HallClock;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.background.ScreenWork;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.TypeScale;

/** Which day it is and of what kind; right also on a computer that runs through the night. */
final class TodayLabels {

    private static final int LOOK_AGAIN_MILLIS = (int) Duration.ofMinutes(1).toMillis();

    private final HallClock clock;
    private final HallCalendar calendar;
    private final Texts texts = ScreenTexts.beside(TodayLabels.class);
    private final Label date;
    private final Label kind;
    private LocalDate shown = LocalDate.MIN;

    TodayLabels(Composite page, HallClock clock, HallCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
        date = TypeScale.DISPLAY.on(WidgetKey.set(new Label(page, SWT.NONE), "home.date"));
        date.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        kind = CssClass.FAINT.on(WidgetKey.set(new Label(page, SWT.NONE), "home.day"));
        kind.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    void keepUpToDate(ScreenWork work) {
        if (date.isDisposed())
            return;
        if (!clock.today().equals(shown))
            show(clock.today(), work);
        date.getDisplay().timerExec(LOOK_AGAIN_MILLIS, () -> keepUpToDate(work));
    }

    private void show(LocalDate today, ScreenWork work) {
        shown = today;
        date.setText(today.format(DateTimeFormatter.ofPattern(texts.get("datePattern"), Locale.getDefault())));
        work.run(texts.get("readingCalendar"), progress -> calendar.dayOf(today), day -> kind.setText(describe(day)));
    }

    private String describe(DayInfo day) {
        String label = day.kind().label(Locale.getDefault());
        return day.name().isEmpty() ? texts.get("day", label) : texts.get("dayNamed", label, day.name());
    }
}

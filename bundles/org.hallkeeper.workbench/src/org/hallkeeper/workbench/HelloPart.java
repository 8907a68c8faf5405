package org.hallkeeper.workbench;

import jakarta.annotation.PostConstruct;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

public class HelloPart {
    @PostConstruct
    void create(Composite parent) {
        new Label(parent, SWT.NONE).setText("大厅管家");
    }
}

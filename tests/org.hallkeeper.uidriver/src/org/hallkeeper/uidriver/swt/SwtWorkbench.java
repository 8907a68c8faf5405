package org.hallkeeper.uidriver.swt;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.hallkeeper.ui.grid.GridReading;
import org.hallkeeper.uidriver.GridDriver;
import org.hallkeeper.uidriver.WorkbenchDriver;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Drives the live workbench from inside its process, through SWT and the application model. */
public final class SwtWorkbench implements WorkbenchDriver {

    private final DisplayThread thread;
    private final MApplication application;

    private SwtWorkbench(Display display, MApplication application) {
        this.thread = new DisplayThread(display);
        this.application = application;
    }

    /** The workbench of this process, once its window can be used. */
    public static SwtWorkbench running() {
        BundleContext bundles = FrameworkUtil.getBundle(SwtWorkbench.class).getBundleContext();
        IWorkbench workbench = bundles.getService(bundles.getServiceReference(IWorkbench.class));
        return new SwtWorkbench(Display.getDefault(), workbench.getApplication());
    }

    @Override
    public void openPart(String id) {
        thread.start(() -> context().get(EPartService.class).showPart(id, PartState.ACTIVATE));
        thread.await(id + " is open", () -> {
            MPart active = context().get(EPartService.class).getActivePart();
            return active != null && active.getElementId().equals(id) && active.getWidget() != null;
        });
    }

    @Override
    public void command(String id, Map<String, String> parameters) {
        thread.start(() -> {
            IEclipseContext context = context();
            Map<String, Object> values = Map.copyOf(parameters);
            context.get(EHandlerService.class).executeHandler(context.get(ECommandService.class).createCommand(id, values));
        });
    }

    @Override
    public void press(String key) {
        thread.await(key + " can be pressed", () -> Widgets.named(thread.display(), key).filter(SwtWorkbench::isEnabled).isPresent());
        thread.start(() -> Widgets.named(thread.display(), key).ifPresent(SwtWorkbench::press));
    }

    private static void press(Widget widget) {
        if (widget instanceof Button button && (button.getStyle() & (SWT.CHECK | SWT.RADIO | SWT.TOGGLE)) != 0)
            button.setSelection(!button.getSelection() || (button.getStyle() & SWT.RADIO) != 0);
        Event event = new Event();
        event.widget = widget;
        widget.notifyListeners(SWT.Selection, event);
    }

    @Override
    public void fill(String key, String text) {
        thread.await(key + " can be filled", () -> Widgets.named(thread.display(), key).filter(SwtWorkbench::isEnabled).isPresent());
        thread.run(() -> {
            Widget widget = Widgets.named(thread.display(), key).orElseThrow();
            WidgetText.put(widget, text);
            widget.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Override
    public String read(String key) {
        thread.await(key + " is shown", () -> Widgets.named(thread.display(), key).isPresent());
        return thread.ask(() -> Widgets.named(thread.display(), key).map(WidgetText::of).orElse(""));
    }

    @Override
    public boolean isShown(String key) {
        return thread.ask(() -> Widgets.named(thread.display(), key).isPresent());
    }

    @Override
    public boolean isEnabled(String key) {
        return thread.ask(() -> Widgets.named(thread.display(), key).filter(SwtWorkbench::isEnabled).isPresent());
    }

    private static boolean isEnabled(Widget widget) {
        return switch (widget) {
        case Control control -> control.isEnabled();
        case ToolItem item -> item.isEnabled();
        case MenuItem item -> item.isEnabled();
        default -> true;
        };
    }

    @Override
    public GridDriver grid(String key) {
        thread.await(key + " holds a grid", () -> Widgets.named(thread.display(), key).filter(grid -> grid.getData(GridReading.DATA) != null).isPresent());
        GridReading reading = (GridReading) thread.ask(() -> Widgets.named(thread.display(), key).orElseThrow().getData(GridReading.DATA));
        return new SwtGrid(thread, reading);
    }

    @Override
    public List<String> shownTexts() {
        return thread.ask(() -> Widgets.inSight(thread.display()).stream().flatMap(widget -> WidgetText.allOf(widget).stream()).toList());
    }

    @Override
    public void await(String statement, Condition condition) {
        thread.await(statement, condition);
    }

    @Override
    public void screenshot(Path png) {
        thread.run(() -> {
            Display display = thread.display();
            while (display.readAndDispatch())
                continue;
            Image image = new Image(display, display.getBounds().width, display.getBounds().height);
            GC screen = new GC(display);
            screen.copyArea(image, 0, 0);
            screen.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { image.getImageData() };
            loader.save(png.toString(), SWT.IMAGE_PNG);
            image.dispose();
        });
    }

    private IEclipseContext context() {
        MWindow window = application.getSelectedElement() == null ? application.getChildren().getFirst() : application.getSelectedElement();
        return window.getContext();
    }
}

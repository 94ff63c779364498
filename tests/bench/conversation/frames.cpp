#include "bench.h"

#include "app/messages/chatview.h"
#include "messaging/chatmodel.h"

#include <QApplication>
#include <QScrollBar>
#include <QWheelEvent>

#include <random>

namespace gangway::bench {

namespace {

/// Scrolls, and waits until the frame is painted.
void wheelFrame(app::ChatView &view, int pixels)
{
    const QPoint at = view.viewport()->rect().center();
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), QPoint(0, pixels), QPoint(0, pixels), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
    view.viewport()->repaint();
}

} // namespace

void measureFrames(store::Database &database, qint64 conversation, Figures &figures)
{
    app::Theme theme(app::Theme::Scheme::Light);
    theme.apply(*qApp);
    const double before = residentMegabytes();

    // The window stands and another conversation is chosen: from the choice to the first picture of the new one.
    messaging::ChatModel model(database);
    app::ChatView view(theme);
    view.resize(576, 540);
    view.setChat(&model);
    view.show();
    QCoreApplication::processEvents();
    Times opening;
    for (int i = 0; i < 30; ++i) {
        model.open(0);
        view.viewport()->repaint();
        opening.measure([&] {
            model.open(conversation);
            view.viewport()->repaint();
        });
    }
    std::printf("open to first paint: p50 %.2f ms, worst %.2f ms\n", opening.at(0.5), opening.at(1));
    figures.add("open_paint_ms", opening.at(1));

    Times wheel;
    for (int i = 0; i < 6000; ++i) // a minute and a half of scrolling up, a third of a screen at most each frame
        wheel.measure([&] { wheelFrame(view, 20 + i % 9 * 20); });
    for (int i = 0; i < 1000; ++i)
        wheel.measure([&] { wheelFrame(view, -90); });
    std::printf("scrolling by the wheel: %d frames, p50 %.2f ms, p99 %.2f ms, worst %.2f ms\n", int(wheel.milliseconds.size()), wheel.at(0.5), wheel.at(0.99), wheel.at(1));
    figures.add("frame_p99_ms", wheel.at(0.99), 2);

    std::mt19937 random(11);
    Times drag;
    QScrollBar *bar = view.verticalScrollBar();
    for (int i = 0; i < 1000; ++i) {
        const int value = int(random() % quint32(bar->maximum() + 1));
        drag.measure([&] {
            bar->setValue(value);
            view.viewport()->repaint();
        });
    }
    std::printf("jumping by the bar: p50 %.2f ms, p99 %.2f ms\n", drag.at(0.5), drag.at(0.99));
    figures.add("jump_frame_p99_ms", drag.at(0.99), 2);
    const double grown = residentMegabytes() - before;
    std::printf("memory of the view and its model: %.1f MB\n", grown);
    figures.add("view_memory_mb", grown);
}

} // namespace gangway::bench

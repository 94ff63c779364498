#include "bench.h"

#include "app/messages/chatview.h"
#include "app/widgets/theme.h"
#include "messaging/chatmodel.h"

#include <QApplication>
#include <QPaintEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <random>

namespace gangway::bench {

namespace {

/// Tells whether what is measured is drawn at all, and the whole of it.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *widget) : m_widget(widget) { widget->installEventFilter(this); }
    void require(qint64 frames) const
    {
        if (m_frames < frames)
            giveUp(QStringLiteral("only %1 of %2 frames were painted").arg(m_frames).arg(frames));
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && static_cast<QPaintEvent *>(event)->rect() == m_widget->rect())
            ++m_frames;
        return false;
    }

private:
    QWidget *m_widget;
    qint64 m_frames = 0;
};

/// Turns the wheel, and waits until the frame is painted.
void wheelFrame(app::ChatView &view, int pixels)
{
    const QPoint at = view.viewport()->rect().center();
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), QPoint(0, pixels), QPoint(0, pixels), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
    view.viewport()->repaint();
}

/// Frames one after the other; what the program does of itself in between is counted apart.
struct Scrolling
{
    Times frames;
    Times between;

    void run(int count, const std::function<void(int)> &frame)
    {
        for (int i = 0; i < count; ++i) {
            frames.measure([&] { frame(i); });
            between.measure([] { QCoreApplication::processEvents(); });
        }
    }
    void tell(const char *what)
    {
        std::printf("%-20s %5d frames, p50 %.2f ms, p99 %.2f ms, worst %.2f ms (at work %.2f, %.2f, %.2f); between them p99 %.2f ms\n", what,
                    int(frames.milliseconds.size()), frames.at(0.5), frames.at(0.99), frames.at(1), frames.workAt(0.5), frames.workAt(0.99),
                    frames.workAt(1), between.at(0.99));
        std::fflush(stdout);
    }
};

} // namespace

void measureFrames(store::Database &database, qint64 conversation, Figures &figures)
{
    app::Theme theme(app::Theme::Scheme::Light);
    theme.apply(*qApp);
    const double before = residentMegabytes();

    // The window stands and another conversation is chosen: from the choice to the first picture of the new one.
    messaging::ChatModel model(database);
    app::ChatView view(theme);
    view.resize(1280, 800);
    view.setChat(&model);
    view.show();
    QCoreApplication::processEvents();
    const Painted painted(view.viewport());
    Times opening;
    for (int i = 0; i < 100; ++i) {
        model.open(0);
        view.viewport()->repaint();
        QCoreApplication::processEvents();
        opening.measure([&] {
            model.open(conversation);
            view.viewport()->repaint();
        });
        QCoreApplication::processEvents();
    }
    painted.require(200);
    const double opened = residentMegabytes() - before;
    std::printf("open to first paint: first %.2f ms, p50 %.2f ms, worst %.2f ms (at work %.2f)\n", opening.milliseconds.front(), opening.at(0.5),
                opening.at(1), opening.workAt(1));
    figures.add("open_paint_ms", opening.at(1));

    Scrolling up;
    up.run(8000, [&](int i) { wheelFrame(view, 20 + i % 9 * 20); }); // two minutes of it, up to a quarter of the view each frame
    up.tell("wheel up");
    Scrolling down;
    down.run(2000, [&](int) { wheelFrame(view, -90); });
    down.tell("wheel down again");
    painted.require(10200);
    figures.add("frame_p50_ms", up.frames.at(0.5), 2);
    figures.add("frame_p99_ms", up.frames.at(0.99), 2);
    figures.add("frame_work_p99_ms", up.frames.workAt(0.99), 2);
    figures.add("between_p99_ms", up.between.at(0.99), 2);

    std::mt19937 random(11);
    QScrollBar *bar = view.verticalScrollBar();
    Scrolling drag;
    drag.run(1000, [&](int) {
        bar->setValue(int(random() % quint32(bar->maximum() + 1)));
        view.viewport()->repaint();
    });
    drag.tell("anywhere by the bar");
    figures.add("jump_frame_p99_ms", drag.frames.at(0.99), 2);
    const double grown = residentMegabytes() - before;
    std::printf("memory of the view and its model: %.1f MB, of it %.1f MB with the first picture\n", grown, opened);
    figures.add("view_memory_mb", grown);
}

} // namespace gangway::bench

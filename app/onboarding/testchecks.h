#pragma once

#include "app/onboarding/testproof.h"
#include "app/widgets/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace gangway::app {

class StepMark;

/// The four checks of the test, ticked by what the stored messages prove and by nothing else. As a column, or as
/// one strip where the window is small.
class TestChecks : public QWidget
{
    Q_OBJECT
public:
    explicit TestChecks(Theme &theme, QWidget *parent = nullptr);

    void show(const TestProof &proof);
    void setStrip(bool strip);

private:
    struct Row
    {
        QWidget *box;
        StepMark *mark;
        QLabel *title;
        QLabel *time;
        QLabel *note;
    };
    void set(Row &row, const std::optional<QDateTime> &at, const QString &note, bool current);

    Theme &m_theme;
    QBoxLayout *m_layout;
    std::vector<Row> m_rows;
    QList<QWidget *> m_lines;
    bool m_strip = false;
};

} // namespace gangway::app

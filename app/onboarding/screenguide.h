#pragma once

#include "app/widgets/theme.h"
#include "guidance/guidance.h"

#include <QScrollArea>

class QVBoxLayout;

namespace gangway::app {

class Chip;
class SegmentedControl;

/// "What to choose": Meta's screens in order with what to choose on each. Moved by the operator: Gangway cannot
/// see inside Meta's page.
class ScreenGuide : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScreenGuide(Theme &theme, QWidget *parent = nullptr);

    void setCase(store::NumberPath path, const QString &phone, const QString &language);
    /// -1: the first; beyond the last: all passed.
    void setCurrent(int index);
    int current() const { return m_current; }
    void setAllPassed();
    /// Passed screens fold into one line.
    void setFolded(bool folded);
    /// While nothing runs on Meta's page the Next button is not the one to press.
    void setActive(bool active);

public Q_SLOTS:
    void next();
    void previous();

Q_SIGNALS:
    void remarked(const QString &text);

private:
    void rebuild();
    QWidget *adviceBox(const QString &icon, Theme::Token iconToken, const QString &head, const QString &text, bool bold, bool meta);

    Theme &m_theme;
    Chip *m_chip;
    SegmentedControl *m_version;
    QVBoxLayout *m_list;
    QWidget *m_listBox;
    std::vector<guidance::ScreenAdvice> m_screens;
    store::NumberPath m_path = store::NumberPath::Unknown;
    QString m_phone;
    QString m_language = QStringLiteral("en");
    int m_current = 0;
    bool m_folded = false;
    bool m_active = false;
};

} // namespace gangway::app

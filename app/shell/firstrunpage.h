#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace gangway::app {

class Banner;

/// What a newcomer sees: what Gangway does, the six steps, and two ways to begin.
class FirstRunPage : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunPage(Theme &theme, QWidget *parent = nullptr);

    void focusFirst();
    /// The sandbox could not be started.
    void showTrouble(const QString &why);

Q_SIGNALS:
    void sandboxRequested();
    void connectRequested();
    void importRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildJourney();

    Theme &m_theme;
    std::vector<QLabel *> m_explanations;
    QPushButton *m_connect;
    Banner *m_trouble;
};

} // namespace gangway::app

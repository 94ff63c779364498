#pragma once

#include "app/shell/searchhits.h"
#include "app/widgets/theme.h"

#include <QLineEdit>

#include <functional>

class QFrame;
class QListWidget;

namespace gangway::app {

/// The search of the top bar: one line, and a list of results under it. Enter opens the chosen one, Escape closes.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    using Source = std::function<std::vector<SearchHit>(const QString &)>;
    SearchField(Theme &theme, Source source, QWidget *parent);

    /// Focuses the field from a shortcut and selects what stands in it.
    void begin();

Q_SIGNALS:
    void caseChosen(const gangway::CaseId &id);
    void actionChosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showHits();
    void hideHits();
    void activate(int row);
    void move(int step);

    Theme &m_theme;
    Source m_source;
    std::vector<SearchHit> m_hits;
    QFrame *m_popup = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace gangway::app

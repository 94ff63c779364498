#pragma once

#include "app/webhooks/webhookfilter.h"
#include "app/widgets/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLineEdit;
class QTimer;
class QToolButton;

namespace gangway::app {

/// A field whose finished terms stand as chips before what is being typed. Enter finishes, Backspace in the empty
/// field takes the last chip back into words, a click on a chip removes it. What is being typed filters already.
class FilterField : public QFrame
{
    Q_OBJECT
public:
    FilterField(Theme &theme, const QString &name, QWidget *parent);

    /// The chips and what is being typed.
    WebhookFilter filter() const;
    void setFilter(const WebhookFilter &filter);
    void addTerm(const FilterTerm &term);
    void clear();
    void begin();

Q_SIGNALS:
    void filterChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void finish();
    void showChips();
    void showAll();
    QToolButton *chip(const QString &text, const QString &says);

    Theme &m_theme;
    WebhookFilter m_terms;
    QHBoxLayout *m_chips;
    QLineEdit *m_edit;
    QTimer *m_soon;
};

} // namespace gangway::app

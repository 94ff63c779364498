#pragma once

#include "app/widgets/theme.h"
#include "guidance/guidance.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace gangway::app {

class Banner;
class Chip;
class SegmentedControl;

/// The right half of the number page: what has to be done before the signup, and the text for the customer.
/// Shows a NumberPlan; chooses nothing.
class PlanView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PlanView(Theme &theme, QWidget *parent = nullptr);

    void show(const std::optional<guidance::NumberPlan> &plan);
    void setCustomerLanguage(const QString &code);
    QString customerText() const { return m_text; }
    void noteCopied(const QDateTime &at);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void copyRequested();
    void saveRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Head
    {
        QWidget *box = nullptr;
        QLabel *value = nullptr;
        QLabel *note = nullptr;
    };
    void arrangeHeads();

    Theme &m_theme;
    Chip *m_chip;
    QLabel *m_why;
    QWidget *m_body;
    QLabel *m_nothing;
    QGridLayout *m_headGrid;
    Head m_heads[4];
    int m_headColumns = 0;
    QVBoxLayout *m_steps;
    Banner *m_warning;
    SegmentedControl *m_language;
    QLabel *m_customer;
    QLabel *m_copied;
    QString m_text;
    QString m_shown;
};

} // namespace gangway::app

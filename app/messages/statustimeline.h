#pragma once

#include "app/widgets/theme.h"
#include "store/records.h"

#include <QWidget>

namespace gangway::app {

/// What became of a message, step by step: the first with its time of day, the others with the time since.
class StatusTimeline : public QWidget
{
    Q_OBJECT
public:
    explicit StatusTimeline(Theme &theme, QWidget *parent = nullptr);

    struct Step
    {
        QString icon;
        QString words;
        QString time;
        Theme::Token ink = Theme::Token::Ok;
        bool operator==(const Step &) const = default;
    };
    static std::vector<Step> stepsOf(const store::MessageRecord &record, const QDateTime &arrived);
    /// `arrived`: when the first webhook of it came; may be invalid.
    void show(const store::MessageRecord &record, const QDateTime &arrived);
    const std::vector<Step> &steps() const { return m_steps; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    std::vector<Step> m_steps;
};

} // namespace gangway::app

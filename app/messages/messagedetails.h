#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"

#include <QFrame>

class QLabel;

namespace gangway::app {

class Banner;
class IdRow;
class JsonView;
class SegmentedControl;
class StatusTimeline;

/// One message looked into: what kind, its id, who sent it, what became of it and when, why it failed, and the request,
/// Meta's answer and the webhooks as they were kept. Sends nothing; asks for it by signals.
class MessageDetails : public QFrame
{
    Q_OBJECT
public:
    MessageDetails(const Services &services, Theme &theme, QWidget *parent = nullptr);

    static constexpr int usualWidth = 344;

    void show(const store::MessageRecord &record);
    qint64 messageRow() const { return m_record.id; }
    QWidget *firstFocus() const;

Q_SIGNALS:
    void closeRequested();
    void sendAgainRequested(qint64 messageRow);
    void sendAsTemplateRequested(qint64 messageRow);
    void cancelRequested(qint64 messageRow);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFate();
    void showJson();
    QString supportText() const;

    const Services &m_services;
    Theme &m_theme;
    store::MessageRecord m_record;
    std::vector<store::MessageEvidence> m_evidence;
    QWidget *m_close;
    QLabel *m_type;
    IdRow *m_id;
    QLabel *m_byWord;
    QLabel *m_by;
    QLabel *m_fileWord;
    QLabel *m_file;
    StatusTimeline *m_timeline;
    Banner *m_fate;
    SegmentedControl *m_tabs;
    JsonView *m_json;
};

} // namespace gangway::app

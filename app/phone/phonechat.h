#pragma once

#include "app/widgets/theme.h"
#include "sandbox/phonerecords.h"

#include <QScrollArea>

class QVBoxLayout;

namespace gangway::app {

class PhoneBubble;

/// The bubbles of one thread, newest at the bottom. Keeps those that did not change.
class PhoneChat : public QScrollArea
{
    Q_OBJECT
public:
    explicit PhoneChat(Theme &theme, QWidget *parent = nullptr);

    /// `picture` gives the bytes of a file.
    void setThread(const QList<sandbox::PhoneMessage> &thread, const std::function<QByteArray(const QString &)> &picture);
    void setActs(bool enabled);
    QList<PhoneBubble *> bubbles() const;

Q_SIGNALS:
    void added(gangway::app::PhoneBubble *bubble);

protected:
    void changeEvent(QEvent *event) override;

private:

    Theme &m_theme;
    QVBoxLayout *m_column;
    QList<PhoneBubble *> m_bubbles;
    QList<sandbox::PhoneMessage> m_shown;
    bool m_acts = true;
};

} // namespace gangway::app

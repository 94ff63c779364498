#pragma once

#include "app/widgets/theme.h"
#include "messaging/loadedchatmodel.h"

#include <QListView>

namespace gangway::app {

/// One conversation, newest at the bottom. Stays at the bottom while the person is there; a person who scrolled
/// up is left alone. Shows a ChatModel and says each row as one sentence to assistive technology.
class ChatView : public QListView
{
    Q_OBJECT
public:
    explicit ChatView(Theme &theme, QWidget *parent = nullptr);

    void setChat(QAbstractItemModel *model);
    /// In which language a failed row gives its reason: "en", "pt_BR", "es".
    void setLanguage(const QString &language);
    /// One row as a sentence: "You, Hello, 14:32, Delivered".
    static QString sentenceFor(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isAtBottom() const;

    class Spoken;
    Spoken *m_spoken;
    bool m_follow = true;
};

} // namespace gangway::app

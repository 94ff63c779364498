#pragma once

#include "app/messages/composertab.h"
#include "app/messages/draftkeeper.h"
#include "app/messages/messagecomposer.h"

#include <QPointer>

#include <array>
#include <map>

class QBoxLayout;
class QCheckBox;
class QFrame;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace gangway::app {

class Banner;
class ElidedLabel;
class InteractiveTab;
class MediaTab;
class ReactionPicker;
class TemplateTab;
class TextTab;

/// What MessageComposer is made of; its four source files share it.
struct MessageComposer::Parts
{
    /// A message on its way from the editor to the chat: first its file goes to Meta, then the message.
    struct Outgoing
    {
        quint64 serial = 0;                ///< the answer to an earlier one of the same tab must not end this one
        store::ConversationRecord conversation;
        store::CaseRecord owner;
        Kind kind = Kind::Text;
        whatsapp::messages::Content content;
        MessageId replyTo;
        QString words;                     ///< as messaging::Draft::words
        QString text;                      ///< Kind::Text: what was in the field
        std::optional<ChosenFile> file;
        store::Attachment attachment;
        std::unique_ptr<QObject> upload;   ///< lives while the file is on its way; its end stops the transfer
        qint64 bytes = 0;
        qint64 total = -1;
    };
    using Key = std::pair<qint64, Kind>;   ///< conversation and tab

    Parts(MessageComposer &composer, Scope scopeOfUse, const QString &prefixOfNames);

    QString named(const QString &name) const { return prefix + u'.' + name; }
    ComposerTab *tab() const { return tabs[size_t(self.m_kind)]; }
    static QString nameOf(Kind kind);

    // composerlayout.cpp
    void build();
    QWidget *buildTabBar();
    QWidget *buildQuote();
    QWidget *buildClosedLine();
    QWidget *buildProgress();
    void arrange();
    void fit();

    // messagecomposer.cpp, composerstate.cpp
    void refresh();
    QString reason() const;
    messaging::WindowState window() const;
    void showObstacles();
    void showQuote();
    void keepDraft();
    void restoreDraft();
    void showKind(Kind kind);
    void askForTemplates(bool anew);
    void edited();
    void tellTyping();
    bool takeFile(const QMimeData *data);

    // composersending.cpp
    void send();
    void upload(const Key &key);
    static void withUpload(whatsapp::messages::Content &content, const QString &mediaId);
    void deliver(const Key &key);
    void stored(const store::MessageRecord &row);
    void settled(const Key &key, quint64 serial, const Result<store::MessageRecord> &answer);
    void finish(const Key &key);
    void cancelUpload();
    void fail(qint64 conversation, const Error &error);
    const Outgoing *underWay(Kind kind) const;

    MessageComposer &self;
    Scope scope;
    QString prefix;
    DraftKeeper drafts;
    std::optional<store::CaseRecord> owner;
    std::optional<store::MessageRecord> replyTo;
    QString nobody;
    std::map<Key, Outgoing> outgoing;
    quint64 lastSerial = 0;
    QHash<qint64, QString> trouble;        ///< why the last attempt did not become a message
    QHash<qint64, QDateTime> typingTold;
    std::optional<Kind> kindBefore;        ///< to go back to when the window opens again
    WabaId templatesOf;
    bool restoring = false;
    bool blockedByToken = false;

    std::array<ComposerTab *, kindCount> tabs{};
    std::array<QToolButton *, kindCount> tabButtons{};
    std::array<QScrollArea *, kindCount> areas{};
    TextTab *text = nullptr;
    TemplateTab *templates = nullptr;
    MediaTab *media = nullptr;
    Banner *banner = nullptr;
    QWidget *bannerBox = nullptr;
    QWidget *tabBar = nullptr;
    QToolButton *more = nullptr;
    QCheckBox *previewUrl = nullptr;
    QCheckBox *typing = nullptr;
    QWidget *quote = nullptr;
    QLabel *quoteWho = nullptr;
    ElidedLabel *quoteText = nullptr;
    QWidget *closedLine = nullptr;
    QLabel *closedText = nullptr;
    QWidget *pages = nullptr;
    QGridLayout *grid = nullptr;
    QWidget *sendBox = nullptr;
    QPushButton *sendButton = nullptr;
    QLabel *reasonLabel = nullptr;
    QWidget *progressRow = nullptr;
    QProgressBar *progress = nullptr;
    QLabel *progressText = nullptr;
    QWidget *quick = nullptr;
    QBoxLayout *quickRow = nullptr;
    ReactionPicker *reactions = nullptr;
    qint64 reactionTarget = 0;
    MessageId reactionMessage;
};

} // namespace gangway::app

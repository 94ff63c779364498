#include "app/messages/texttab.h"

#include "app/messages/filepicker.h"
#include "app/messages/limitfield.h"
#include "app/messages/messagecomposer.h"
#include "app/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gangway::app {

namespace limits = whatsapp::messages::limits;

namespace {
/// Leaves room beside the text, and gives files away instead of writing their address.
class RoomyEdit : public QPlainTextEdit
{
public:
    using QPlainTextEdit::setViewportMargins;
    std::function<void(const QMimeData *)> onFile;

protected:
    static bool isFile(const QMimeData *offered) { return FilePicker::canTake(offered) && (!offered->hasText() || offered->hasUrls()); }
    bool canInsertFromMimeData(const QMimeData *source) const override { return isFile(source) || QPlainTextEdit::canInsertFromMimeData(source); }
    void insertFromMimeData(const QMimeData *source) override
    {
        if (isFile(source) && onFile)
            onFile(source);
        else
            QPlainTextEdit::insertFromMimeData(source);
    }
};
} // namespace

TextTab::TextTab(Theme &theme, const QString &prefix, const QString &editorName, QWidget *parent)
    : ComposerTab(theme, prefix, parent), m_edit(new RoomyEdit), m_counter(new QLabel(m_edit))
{
    m_edit->setObjectName(editorName);
    m_edit->setAccessibleName(tr("Message"));
    m_edit->setPlaceholderText(tr("Write a message. Shift Enter for a new line."));
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->installEventFilter(this);
    static_cast<RoomyEdit *>(m_edit)->onFile = [this](const QMimeData *pasted) { Q_EMIT filePasted(pasted); };
    m_counter->setObjectName(named(QStringLiteral("counter")));
    m_counter->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        count();
        Q_EMIT edited();
    });
    setFocusProxy(m_edit);
    count();
}

void TextTab::count()
{
    const int used = whatsapp::messages::lengthOf(m_edit->toPlainText());
    showCount(m_counter, used, limits::text, MessageComposer::boldFrom);
    setLook(m_edit, "fault", used > limits::text);
    m_edit->setAccessibleDescription(m_counter->text());
    place();
}

// Inside the field at its upper right, as drawn; the text keeps clear of it.
void TextTab::place()
{
    m_counter->ensurePolished();
    m_counter->adjustSize();
    const int bar = m_edit->verticalScrollBar()->isVisible() ? m_edit->verticalScrollBar()->width() : 0;
    const QRect spot(m_edit->width() - m_counter->width() - m_theme.px(10) - bar, m_theme.px(10), m_counter->width(), m_counter->height());
    m_counter->setGeometry(spot);
    static_cast<RoomyEdit *>(m_edit)->setViewportMargins(0, 0, m_counter->width() + m_theme.px(8), 0);
}

QString TextTab::text() const
{
    return m_edit->toPlainText();
}

void TextTab::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void TextTab::setPreviewUrl(bool on)
{
    if (on == m_previewUrl)
        return;
    m_previewUrl = on;
    Q_EMIT edited();
}

void TextTab::take(const QString &sent)
{
    const QString now = text();
    if (now.startsWith(sent))
        setText(now.mid(sent.size()));
}

whatsapp::messages::Content TextTab::content(const QString &) const
{
    return whatsapp::messages::Text{m_edit->toPlainText(), m_previewUrl};
}

bool TextTab::isEmpty() const
{
    return m_edit->toPlainText().trimmed().isEmpty();
}

QString TextTab::beginning() const
{
    return tr("Nothing is written yet.");
}

void TextTab::clear()
{
    m_edit->clear();
}

QJsonObject TextTab::draft() const
{
    QJsonObject draft;
    if (!text().isEmpty())
        draft.insert(QStringLiteral("body"), text());
    if (m_previewUrl)
        draft.insert(QStringLiteral("previewUrl"), true);
    return draft;
}

void TextTab::restore(const QJsonObject &draft)
{
    m_previewUrl = draft.value(QLatin1String("previewUrl")).toBool();
    setText(draft.value(QLatin1String("body")).toString());
}

QWidget *TextTab::firstField() const
{
    return m_edit;
}

void TextTab::resizeEvent(QResizeEvent *event)
{
    ComposerTab::resizeEvent(event);
    place();
}

bool TextTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        place();
    return ComposerTab::eventFilter(watched, event);
}

} // namespace gangway::app

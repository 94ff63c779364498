#include "app/messages/mediatab.h"

#include "app/messages/composerwords.h"
#include "app/messages/filepicker.h"
#include "app/messages/limitfield.h"
#include "app/widgets/make.h"

#include <QComboBox>

namespace gangway::app {

namespace {
using whatsapp::messages::MediaKind;

bool takesCaption(MediaKind kind)
{
    return kind != MediaKind::Audio && kind != MediaKind::Sticker;
}
} // namespace

MediaTab::MediaTab(Theme &theme, const QString &prefix, const QString &pastedFolder, QWidget *parent)
    : ComposerTab(theme, prefix + QStringLiteral(".media"), parent), m_kind(new QComboBox), m_limits(makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true)),
      m_picker(new FilePicker(theme, prefix + QStringLiteral(".media"), pastedFolder)),
      m_caption(new LimitField(theme, prefix + QStringLiteral(".media.caption"), tr("Caption, optional"), whatsapp::messages::limits::caption, LimitField::Lines::Many))
{
    m_kind->setObjectName(named(QStringLiteral("kind")));
    m_kind->setAccessibleName(tr("Send as"));
    for (const MediaKind each : {MediaKind::Image, MediaKind::Video, MediaKind::Audio, MediaKind::Document, MediaKind::Sticker})
        m_kind->addItem(wordFor(each), whatsapp::messages::nameOf(each));
    m_limits->setObjectName(named(QStringLiteral("limits")));
    m_caption->editor()->setFixedHeight(theme.px(48));
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_kind);
    head->addWidget(m_limits, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_picker);
    column->addWidget(m_caption);
    column->addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MediaTab::refresh);
    connect(m_picker, &FilePicker::changed, this, [this] {
        // A new file says what it is; after that the person may send a picture as a document.
        const auto chosen = m_picker->file();
        if (chosen && chosen->file != m_seen)
            setKind(kindFor(chosen->mimeType));
        m_seen = chosen ? chosen->file : QString();
        refresh();
    });
    connect(m_caption, &LimitField::edited, this, &MediaTab::edited);
    refresh();
}

MediaKind MediaTab::kind() const
{
    return whatsapp::messages::mediaKindFromName(m_kind->currentData().toString()).value_or(MediaKind::Document);
}

void MediaTab::setKind(MediaKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(whatsapp::messages::nameOf(kind)));
}

void MediaTab::refresh()
{
    m_limits->setText(tr("Meta takes %1.", "file types and sizes").arg(limitsFor(kind())));
    if (m_picker->hasFile())
        m_picker->setKind(kind());
    else
        m_picker->setKind(std::nullopt);
    m_caption->setVisible(takesCaption(kind()));
    m_caption->setPath(whatsapp::messages::nameOf(kind()) + QStringLiteral(".caption"));
    Q_EMIT edited();
}

bool MediaTab::take(const QMimeData *offered)
{
    return m_picker->take(offered);
}

std::optional<ChosenFile> MediaTab::file() const
{
    return m_picker->file();
}

whatsapp::messages::Content MediaTab::content(const QString &uploaded) const
{
    whatsapp::messages::Media media;
    media.kind = kind();
    media.id = uploaded;
    if (takesCaption(media.kind))
        media.caption = m_caption->text();
    if (media.kind == MediaKind::Document)
        media.fileName = m_picker->name();
    return media;
}

QString MediaTab::hindrance() const
{
    return m_picker->hasFile() ? m_picker->fault() : tr("Choose a file.");
}

bool MediaTab::isEmpty() const
{
    return !m_picker->hasFile() && m_caption->text().isEmpty();
}

QString MediaTab::beginning() const
{
    return tr("Choose a file.");
}

void MediaTab::clear()
{
    restore({});
}

QJsonObject MediaTab::draft() const
{
    if (isEmpty())
        return {};
    const auto chosen = m_picker->file();
    return {{QStringLiteral("file"), chosen ? chosen->file : QString()},
            {QStringLiteral("kind"), whatsapp::messages::nameOf(kind())},
            {QStringLiteral("caption"), m_caption->text()}};
}

void MediaTab::restore(const QJsonObject &draft)
{
    m_picker->setFile(draft.value(QLatin1String("file")).toString());
    if (const auto kept = whatsapp::messages::mediaKindFromName(draft.value(QLatin1String("kind")).toString()))
        setKind(*kept);
    m_caption->setText(draft.value(QLatin1String("caption")).toString());
    refresh();
}

QWidget *MediaTab::firstField() const
{
    return m_picker->findChild<QPushButton *>(named(QStringLiteral("choose")));
}

} // namespace gangway::app

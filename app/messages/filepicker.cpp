#include "app/messages/filepicker.h"

#include "app/messages/composerwords.h"
#include "app/messages/messagewords.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/make.h"

#include <QDateTime>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPainter>

namespace gangway::app {

namespace {
using whatsapp::messages::MediaKind;

constexpr int thumbnailSize = 48;

QPixmap thumbnailOf(const QString &file, qreal ratio)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    reader.setAllocationLimit(64); // MiB: a picture may claim to be as large as it likes
    const QSize size = reader.size();
    if (!size.isValid())
        return {};
    reader.setScaledSize(size.scaled(QSize(thumbnailSize, thumbnailSize) * ratio, Qt::KeepAspectRatio));
    QPixmap pixmap = QPixmap::fromImage(reader.read());
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QString fileIconFor(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Image:
    case MediaKind::Sticker: return QStringLiteral("image");
    case MediaKind::Video:
    case MediaKind::Audio: return QStringLiteral("play");
    case MediaKind::Document: break;
    }
    return QStringLiteral("doc");
}
} // namespace

QString mimeTypeFor(const QString &file)
{
    const QMimeType found = QMimeDatabase().mimeTypeForFile(file);
    const auto &rules = whatsapp::media::rules();
    const auto isRule = [&rules](const QString &name) {
        return std::any_of(rules.begin(), rules.end(), [&](const whatsapp::media::Rule &rule) { return rule.mimeType == name; });
    };
    if (isRule(found.name()))
        return found.name();
    // Other names of the same type; then the name, where the content says nothing against it.
    for (const QString &name : found.aliases() + found.allAncestors()) {
        if (isRule(name) && name != QLatin1String("text/plain"))
            return name;
    }
    const QString suffix = QFileInfo(file).suffix().toLower();
    for (const whatsapp::media::Rule &rule : rules) {
        const QString family = rule.mimeType.section(u'/', 0, 0);
        if (rule.suffixes.contains(suffix) && (family == found.name().section(u'/', 0, 0) || found.isDefault() || family == QLatin1String("application")))
            return rule.mimeType;
    }
    return found.name();
}

MediaKind kindFor(const QString &mimeType)
{
    for (const whatsapp::media::Rule &rule : whatsapp::media::rules()) {
        if (rule.mimeType == mimeType)
            return rule.kind;
    }
    return MediaKind::Document;
}

FilePicker::FilePicker(Theme &theme, const QString &prefix, const QString &pastedFolder, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_pastedFolder(pastedFolder), m_picture(new QLabel), m_name(new ElidedLabel),
      m_note(makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true)),
      m_choose(makeButton(theme, prefix + QStringLiteral(".choose"), tr("Choose file"), QStringLiteral("secondary"), QStringLiteral("small"), QStringLiteral("clip"))),
      m_remove(makeIconButton(theme, prefix + QStringLiteral(".remove"), QStringLiteral("x"), tr("Remove the file")))
{
    setAcceptDrops(true);
    m_picture->setFixedSize(theme.px(thumbnailSize), theme.px(thumbnailSize));
    m_picture->setAlignment(Qt::AlignCenter);
    m_name->setObjectName(prefix + QStringLiteral(".name"));
    setTextStyle(m_name, Theme::Style::BodyMedium, Theme::Token::Text);
    m_note->setObjectName(prefix + QStringLiteral(".note"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_note);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_picture);
    row->addLayout(words, 1);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    connect(m_choose, &QPushButton::clicked, this, &FilePicker::choose);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        const QString removed = m_file;
        setFile({});
        if (QFileInfo(removed).dir() == QDir(m_pastedFolder)) // our own copy, and nobody sent it
            QFile::remove(removed);
        m_choose->setFocus();
    });
    connect(&m_theme, &Theme::changed, this, &FilePicker::refresh);
    refresh();
}

void FilePicker::setKind(std::optional<MediaKind> kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    refresh();
}

std::optional<ChosenFile> FilePicker::file() const
{
    if (m_file.isEmpty())
        return std::nullopt;
    return ChosenFile{m_file, m_kind.value_or(kindFor(m_mimeType)), m_mimeType};
}

QString FilePicker::name() const
{
    return QFileInfo(m_file).fileName();
}

void FilePicker::setFile(const QString &file)
{
    if (file == m_file)
        return;
    m_file = file;
    m_mimeType = file.isEmpty() ? QString() : mimeTypeFor(file);
    refresh();
    Q_EMIT changed();
}

void FilePicker::refresh()
{
    const bool chosen = hasFile();
    m_remove->setVisible(chosen);
    m_name->setVisible(chosen);
    m_choose->setText(chosen ? tr("Change") : tr("Choose file"));
    m_choose->setAccessibleName(chosen ? tr("Choose another file") : tr("Choose file"));
    m_fault.clear();
    const MediaKind kind = m_kind.value_or(chosen ? kindFor(m_mimeType) : MediaKind::Image);
    QPixmap picture;
    if (chosen) {
        if (const auto fault = whatsapp::media::faultOf(m_file, kind, m_mimeType))
            m_fault = sentenceFor(*fault, kind);
        if (kind == MediaKind::Image || kind == MediaKind::Sticker)
            picture = thumbnailOf(m_file, devicePixelRatioF());
        m_name->setText(name());
    }
    if (picture.isNull())
        picture = m_theme.pixmap(chosen ? fileIconFor(kind) : QStringLiteral("clip"), 24, Theme::Token::Text3);
    m_picture->setPixmap(picture);
    QString note = chosen ? tr("%1, %2", "kind of file, size").arg(wordFor(kind), sizeWord(QFileInfo(m_file).size())) : tr("Choose a file, drop it here, or paste an image.");
    if (!m_fault.isEmpty())
        note = m_fault;
    else if (!chosen && m_kind)
        note += u'\n' + tr("%1: %2.", "kind of file, what Meta takes").arg(wordFor(*m_kind), limitsFor(*m_kind));
    m_note->setText(note);
    setTextStyle(m_note, Theme::Style::Small, m_fault.isEmpty() ? Theme::Token::Text3 : Theme::Token::Err);
    setAccessibleDescription(note);
    update();
}

void FilePicker::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a file"));
    dialog->setObjectName(QStringLiteral("composer.fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QStringList patterns;
    for (const whatsapp::media::Rule &rule : whatsapp::media::rules()) {
        if (m_kind && rule.kind != *m_kind)
            continue;
        for (const QString &suffix : rule.suffixes) {
            if (!patterns.contains(QStringLiteral("*.") + suffix))
                patterns << QStringLiteral("*.") + suffix;
        }
    }
    dialog->setNameFilters({tr("What Meta takes (%1)", "file patterns").arg(patterns.join(u' ')), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &FilePicker::setFile);
    dialog->open();
}

bool FilePicker::canTake(const QMimeData *offered)
{
    if (offered->hasImage())
        return true;
    const QList<QUrl> urls = offered->urls();
    return urls.size() == 1 && urls.first().isLocalFile() && QFileInfo(urls.first().toLocalFile()).isFile();
}

bool FilePicker::take(const QMimeData *offered)
{
    const QList<QUrl> urls = offered->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        setFile(urls.first().toLocalFile());
        return true;
    }
    if (!offered->hasImage())
        return false;
    const QImage image = qvariant_cast<QImage>(offered->imageData());
    const QString file = QDir(m_pastedFolder).filePath(QStringLiteral("pasted-%1.png").arg(QDateTime::currentMSecsSinceEpoch()));
    if (image.isNull() || !QDir().mkpath(m_pastedFolder) || !image.convertToFormat(QImage::Format_RGB888).save(file, "PNG")) {
        m_fault = tr("The pasted image could not be kept in %1.").arg(QDir::toNativeSeparators(m_pastedFolder));
        m_note->setText(m_fault);
        setTextStyle(m_note, Theme::Style::Small, Theme::Token::Err);
        return true;
    }
    setFile(file);
    return true;
}

void FilePicker::dragEnterEvent(QDragEnterEvent *event)
{
    if (isEnabled() && canTake(event->mimeData()))
        event->acceptProposedAction();
}

void FilePicker::dropEvent(QDropEvent *event)
{
    if (take(event->mimeData()))
        event->acceptProposedAction();
}

void FilePicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_theme.color(!m_fault.isEmpty() ? Theme::Token::Err : Theme::Token::BorderStrong));
    if (!hasFile())
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_theme.color(Theme::Token::Surface2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(8), m_theme.px(8));
}

} // namespace gangway::app

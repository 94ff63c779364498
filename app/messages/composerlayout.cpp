// How the composer is laid out. A part of MessageComposer.
#include "app/messages/composerparts.h"

#include "app/messages/contacttab.h"
#include "app/messages/interactivetab.h"
#include "app/messages/locationtab.h"
#include "app/messages/mediatab.h"
#include "app/messages/templatetab.h"
#include "app/messages/texttab.h"
#include "app/widgets/banner.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/make.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QStandardPaths>

namespace gangway::app {

namespace {
/// Beside the database, so that it is there as long as the conversation is.
QString pastedFolderFor(const store::Database &database)
{
    const QFileInfo file(database.file());
    if (database.file().isEmpty() || database.file() == QLatin1String(":memory:"))
        return QDir(QStandardPaths::writableLocation(QStandardPaths::TempLocation)).filePath(QStringLiteral("gangway-pasted"));
    return file.dir().filePath(QStringLiteral("pasted"));
}
} // namespace

void MessageComposer::Parts::build()
{
    setSurface(&self, QStringLiteral("bar"));
    setEdge(&self, QStringLiteral("top"));
    Theme &theme = self.m_theme;
    const bool small = scope == Scope::TextOnly;
    const QString folder = pastedFolderFor(self.m_services.database);
    text = new TextTab(theme, prefix, small ? prefix + QStringLiteral(".composer") : named(QStringLiteral("text")));
    tabs[size_t(Kind::Text)] = text;
    if (!small) {
        tabs[size_t(Kind::Template)] = templates = new TemplateTab(theme, prefix, folder);
        tabs[size_t(Kind::Media)] = media = new MediaTab(theme, prefix, folder);
        tabs[size_t(Kind::Interactive)] = new InteractiveTab(theme, prefix);
        tabs[size_t(Kind::Location)] = new LocationTab(theme, prefix);
        tabs[size_t(Kind::Contact)] = new ContactTab(theme, prefix);
    } else {
        text->editor()->setPlaceholderText(MessageComposer::tr("Type a reply"));
        text->editor()->setAccessibleName(MessageComposer::tr("Reply"));
    }

    bannerBox = new QWidget;
    auto *bannerLayout = new QVBoxLayout(bannerBox);
    bannerLayout->setContentsMargins(16, 12, 16, 0);
    banner = new Banner(theme);
    banner->setObjectName(named(QStringLiteral("obstacle")));
    banner->setDense(true);
    bannerLayout->addWidget(banner);
    bannerBox->hide();

    pages = new QWidget;
    auto *stack = new QVBoxLayout(pages);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    for (size_t i = 0; i < tabs.size(); ++i) {
        if (!tabs[i])
            continue;
        if (tabs[i] == text) {
            stack->addWidget(text);
        } else {
            areas[i] = new QScrollArea;
            areas[i]->setFrameShape(QFrame::NoFrame);
            areas[i]->setFocusPolicy(Qt::NoFocus);
            areas[i]->setWidgetResizable(true);
            areas[i]->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            areas[i]->setWidget(tabs[i]);
            tabs[i]->installEventFilter(&self);
            areas[i]->hide();
            stack->addWidget(areas[i]);
        }
        QObject::connect(tabs[i], &ComposerTab::edited, &self, [this] { edited(); });
    }

    sendButton = makeButton(theme, named(QStringLiteral("send")), MessageComposer::tr("Send"), QStringLiteral("primary"),
                            small ? QStringLiteral("large") : QStringLiteral("normal"), QStringLiteral("send"));
    QObject::connect(sendButton, &QPushButton::clicked, &self, [this] { send(); });
    sendBox = new QWidget;
    auto *sendColumn = new QVBoxLayout(sendBox);
    sendColumn->setContentsMargins(0, 0, 0, 0);
    sendColumn->setSpacing(4);
    sendColumn->addWidget(sendButton);
    if (!small) {
        auto *key = new QLabel(MessageComposer::tr("Ctrl ↵", "the keys that send"));
        setLook(key, "look", QStringLiteral("key"));
        sendColumn->addWidget(key, 0, Qt::AlignHCenter);
    }
    sendColumn->addStretch(1);
    reasonLabel = makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true);
    reasonLabel->setObjectName(named(QStringLiteral("reason")));
    typing = new QCheckBox(MessageComposer::tr("Show that I am writing, and mark as read"));
    typing->setObjectName(named(QStringLiteral("typing")));
    typing->setAccessibleName(typing->text());
    typing->setVisible(!small);

    quick = new QWidget;
    auto *quickLayout = new QHBoxLayout(quick);
    quickLayout->setContentsMargins(0, 0, 0, 0);
    quickLayout->setSpacing(8);
    quickRow = quickLayout;
    quick->hide();

    grid = new QGridLayout;
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);

    auto *column = new QVBoxLayout(&self);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(bannerBox);
    tabBar = buildTabBar();
    column->addWidget(tabBar);
    column->addWidget(buildClosedLine());
    column->addWidget(buildQuote());
    column->addLayout(grid);
    progressRow = buildProgress();
    progressRow->setParent(&self); // the layout takes it when a file can be chosen
    tabBar->setVisible(!small);
    arrange();
}

QWidget *MessageComposer::Parts::buildTabBar()
{
    Theme &theme = self.m_theme;
    auto *bar = new QFrame;
    setEdge(bar, QStringLiteral("bottom"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 0, 16, 0);
    row->setSpacing(1);
    auto *group = new QButtonGroup(bar);
    const std::tuple<Kind, QString, QString> all[] = {{Kind::Text, MessageComposer::tr("Text"), QStringLiteral("messages")},
                                                      {Kind::Template, MessageComposer::tr("Template"), QStringLiteral("tpl")},
                                                      {Kind::Media, MessageComposer::tr("Media"), QStringLiteral("image")},
                                                      {Kind::Interactive, MessageComposer::tr("Interactive"), QStringLiteral("list")},
                                                      {Kind::Location, MessageComposer::tr("Location"), QStringLiteral("globe")},
                                                      {Kind::Contact, MessageComposer::tr("Contact"), QStringLiteral("person")}};
    more = new QToolButton;
    more->setObjectName(named(QStringLiteral("more")));
    more->setText(MessageComposer::tr("More"));
    more->setIcon(theme.icon(QStringLiteral("more"), 16, Theme::Token::Text2));
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAccessibleName(MessageComposer::tr("More kinds of messages"));
    setLook(more, "look", QStringLiteral("tab"));
    auto *menu = new QMenu(more);
    for (const auto &[kind, word, icon] : all) {
        auto *button = new QToolButton;
        button->setObjectName(named(QStringLiteral("tab.") + nameOf(kind)));
        button->setText(word);
        button->setAccessibleName(word);
        button->setIcon(theme.icon(icon, 16, Theme::Token::Text2));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(kind == Kind::Text);
        button->setFocusPolicy(Qt::StrongFocus);
        setLook(button, "look", QStringLiteral("tab"));
        group->addButton(button);
        QObject::connect(button, &QToolButton::clicked, &self, [this, wanted = kind] { self.setKind(wanted); });
        row->addWidget(button);
        tabButtons[size_t(kind)] = button;
        if (kind == Kind::Location || kind == Kind::Contact) {
            QAction *action = menu->addAction(theme.icon(icon, 16, Theme::Token::Text2), word);
            action->setObjectName(named(QStringLiteral("more.") + nameOf(kind)));
            QObject::connect(action, &QAction::triggered, &self, [this, wanted = kind] { self.setKind(wanted); });
        }
    }
    more->setMenu(menu);
    row->addWidget(more);
    row->addStretch(1);
    previewUrl = new QCheckBox(MessageComposer::tr("Link preview"));
    previewUrl->setObjectName(named(QStringLiteral("preview_url")));
    previewUrl->setAccessibleName(MessageComposer::tr("Link preview"));
    QObject::connect(previewUrl, &QCheckBox::toggled, &self, [this](bool on) { text->setPreviewUrl(on); });
    row->addWidget(previewUrl);
    return bar;
}

QWidget *MessageComposer::Parts::buildQuote()
{
    auto *box = new QWidget;
    auto *outer = new QHBoxLayout(box);
    outer->setContentsMargins(16, 8, 16, 0);
    auto *frame = new QFrame;
    setSurface(frame, QStringLiteral("inset"));
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(10);
    auto *edge = new QFrame;
    setSurface(edge, QStringLiteral("connector"));
    edge->setFixedWidth(3);
    row->addWidget(edge);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 4, 0, 4);
    words->setSpacing(0);
    quoteWho = makeLabel({}, Theme::Style::CaptionMedium, Theme::Token::Accent);
    quoteText = new ElidedLabel;
    quoteText->setObjectName(named(QStringLiteral("reply")));
    setTextStyle(quoteText, Theme::Style::Small, Theme::Token::Text2);
    words->addWidget(quoteWho);
    words->addWidget(quoteText);
    row->addLayout(words, 1);
    auto *remove = makeIconButton(self.m_theme, named(QStringLiteral("reply.remove")), QStringLiteral("x"), MessageComposer::tr("Do not answer this message"));
    QObject::connect(remove, &QToolButton::clicked, &self, [this] {
        self.setReplyTo(std::nullopt);
        self.input()->setFocus();
    });
    row->addWidget(remove);
    outer->addWidget(frame);
    box->hide();
    quote = box;
    return box;
}

QWidget *MessageComposer::Parts::buildClosedLine()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(16, 10, 16, 0);
    row->setSpacing(10);
    auto *icon = new QLabel;
    icon->setPixmap(self.m_theme.pixmap(QStringLiteral("warn"), 16, Theme::Token::Warn));
    row->addWidget(icon, 0, Qt::AlignTop);
    closedText = new QLabel;
    closedText->setObjectName(named(QStringLiteral("closed")));
    closedText->setTextFormat(Qt::RichText);
    closedText->setWordWrap(true);
    setTextStyle(closedText, Theme::Style::Small, Theme::Token::Text2);
    row->addWidget(closedText, 1);
    box->hide();
    closedLine = box;
    return box;
}

QWidget *MessageComposer::Parts::buildProgress()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    progress = new QProgressBar;
    progress->setObjectName(named(QStringLiteral("media.progress")));
    progress->setTextVisible(false);
    progress->setAccessibleName(MessageComposer::tr("Upload"));
    progressText = makeLabel({}, Theme::Style::Small, Theme::Token::Text3);
    auto *cancel = makeButton(self.m_theme, named(QStringLiteral("media.cancel")), MessageComposer::tr("Cancel upload"), QStringLiteral("secondary"), QStringLiteral("tiny"));
    QObject::connect(cancel, &QPushButton::clicked, &self, [this] { cancelUpload(); });
    row->addWidget(progress, 1);
    row->addWidget(progressText);
    row->addWidget(cancel);
    box->hide();
    return box;
}

/// A text has Send beside it; an editor has the whole width and Send below.
void MessageComposer::Parts::arrange()
{
    const bool beside = self.m_kind == Kind::Text;
    for (QWidget *widget : {pages, sendBox, static_cast<QWidget *>(reasonLabel), progressRow, quick, static_cast<QWidget *>(typing)})
        grid->removeWidget(widget);
    if (beside) {
        grid->addWidget(pages, 0, 0);
        grid->addWidget(sendBox, 0, 1, Qt::AlignTop);
        grid->addWidget(quick, 1, 0, 1, 2);
        grid->addWidget(reasonLabel, 2, 0, 1, 2);
        grid->addWidget(typing, 3, 0, 1, 2, Qt::AlignLeft);
    } else {
        grid->addWidget(pages, 0, 0, 1, 2);
        grid->addWidget(progressRow, 1, 0, 1, 2);
        grid->addWidget(reasonLabel, 2, 0, Qt::AlignVCenter);
        grid->addWidget(sendBox, 2, 1);
    }
    typing->setVisible(beside && scope == Scope::Everything);
    quick->setVisible(beside && quickRow->count() > 0);
    if (beside)
        progressRow->hide();
    for (size_t i = 0; i < tabs.size(); ++i) {
        if (areas[i])
            areas[i]->setVisible(Kind(i) == self.m_kind);
        else if (tabs[i])
            tabs[i]->setVisible(Kind(i) == self.m_kind);
        tabButtons[i]->setChecked(Kind(i) == self.m_kind);
    }
    previewUrl->setVisible(beside);
    fit();
}

/// The composer grows with what is in it, but leaves the chat its room: then it scrolls.
void MessageComposer::Parts::fit()
{
    Theme &theme = self.m_theme;
    const int line = QFontMetrics(text->editor()->font()).lineSpacing();
    const int lines = std::clamp(int(text->editor()->document()->size().height()), 1, 6);
    const int least = theme.px(scope == Scope::TextOnly ? 40 : 56);
    const int wanted = std::max(least, lines * line + theme.px(20));
    if (text->editor()->height() != wanted || text->editor()->minimumHeight() != wanted)
        text->editor()->setFixedHeight(wanted);

    const int width = self.width() - theme.px(32);
    const bool roomy = self.width() >= theme.px(720);
    for (const Kind kind : {Kind::Location, Kind::Contact})
        tabButtons[size_t(kind)]->setVisible(roomy || kind == self.m_kind);
    more->setVisible(!roomy);

    const size_t now = size_t(self.m_kind);
    if (!areas[now] || width <= 0)
        return;
    tabs[now]->fit(width);
    QLayout *layout = tabs[now]->layout();
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    const int room = std::clamp(self.window()->height() * 34 / 100, theme.px(150), theme.px(380));
    const int given = std::min(height, room);
    if (areas[now]->height() != given || areas[now]->minimumHeight() != given)
        areas[now]->setFixedHeight(given);
}

} // namespace gangway::app

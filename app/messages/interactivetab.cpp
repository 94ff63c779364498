#include "app/messages/interactivetab.h"

#include "app/messages/composerwords.h"
#include "app/messages/limitfield.h"
#include "app/messages/listeditor.h"
#include "app/messages/previewbubble.h"
#include "app/widgets/make.h"
#include "app/widgets/segmentedcontrol.h"

#include <QComboBox>

namespace gangway::app {

namespace {
namespace messages = whatsapp::messages;
namespace limits = whatsapp::messages::limits;
using HeaderKind = messages::InteractiveHeader::Kind;

const std::pair<QString, HeaderKind> headerKinds[] = {{QStringLiteral("text"), HeaderKind::Text},
                                                      {QStringLiteral("image"), HeaderKind::Image},
                                                      {QStringLiteral("video"), HeaderKind::Video},
                                                      {QStringLiteral("document"), HeaderKind::Document}};
const QString wayNames[] = {QStringLiteral("buttons"), QStringLiteral("list"), QStringLiteral("link")};

QWidget *boxOf(std::initializer_list<QWidget *> widgets)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    return box;
}
} // namespace

InteractiveTab::InteractiveTab(Theme &theme, const QString &prefix, QWidget *parent)
    : ComposerTab(theme, prefix + QStringLiteral(".interactive"), parent), m_kind(new SegmentedControl(theme)), m_headerKind(new QComboBox)
{
    m_kind->setObjectName(named(QStringLiteral("kind")));
    m_kind->setAccessibleName(tr("Kind of interactive message"));
    m_kind->setWords({tr("Reply buttons"), tr("List"), tr("Link")});
    const auto segments = m_kind->findChildren<QToolButton *>();
    for (int i = 0; i < segments.size() && i < 3; ++i)
        segments.at(i)->setObjectName(named(QStringLiteral("kind.") + wayNames[i]));
    m_headerKind->setObjectName(named(QStringLiteral("header.kind")));
    m_headerKind->setAccessibleName(tr("Kind of header"));
    m_headerKind->addItem(tr("Text header"), headerKinds[0].first);
    m_headerKind->addItem(tr("Image by link"), headerKinds[1].first);
    m_headerKind->addItem(tr("Video by link"), headerKinds[2].first);
    m_headerKind->addItem(tr("Document by link"), headerKinds[3].first);
    m_header = new LimitField(theme, named(QStringLiteral("header")), tr("Header, optional"), limits::header);
    m_body = new LimitField(theme, named(QStringLiteral("body")), tr("Text"), limits::buttonsBody, LimitField::Lines::Many);
    m_body->setPath(QStringLiteral("interactive.body.text"));
    m_footer = new LimitField(theme, named(QStringLiteral("footer")), tr("Footer, optional"), limits::footer);
    m_footer->setPath(QStringLiteral("interactive.footer.text"));
    for (int i = 0; i < limits::buttons; ++i)
        m_buttons.push_back(new LimitField(theme, named(QStringLiteral("button.%1").arg(i + 1)),
                                           i == 0 ? tr("Button 1") : tr("Button %1, optional").arg(i + 1), limits::buttonTitle));
    m_buttonBox = boxOf({m_buttons[0], m_buttons[1], m_buttons[2]});
    m_listButton = new LimitField(theme, named(QStringLiteral("list.button")), tr("Button that opens the list"), limits::listButton);
    m_listButton->setPath(QStringLiteral("interactive.action.button"));
    m_list = new ListEditor(theme, named(QStringLiteral("list")));
    m_listBox = boxOf({m_listButton, m_list});
    m_linkLabel = new LimitField(theme, named(QStringLiteral("link.label")), tr("Button"), limits::linkLabel);
    m_linkLabel->setPath(QStringLiteral("interactive.action.parameters.display_text"));
    m_linkUrl = new LimitField(theme, named(QStringLiteral("link.url")), tr("Address of the page"));
    m_linkUrl->setPath(QStringLiteral("interactive.action.parameters.url"));
    m_linkUrl->setPlaceholder(QStringLiteral("https://"));
    m_linkBox = boxOf({m_linkLabel, m_linkUrl});
    m_preview = new PreviewBubble(theme, named(QStringLiteral("preview")));

    auto *form = new QVBoxLayout;
    form->setSpacing(8);
    form->addWidget(m_kind, 0, Qt::AlignLeft);
    form->addWidget(m_body);
    form->addWidget(m_buttonBox);
    form->addWidget(m_listBox);
    form->addWidget(m_linkBox);
    form->addWidget(m_headerKind, 0, Qt::AlignLeft);
    form->addWidget(m_header);
    form->addWidget(m_footer);
    form->addStretch(1);
    auto *side = new QVBoxLayout;
    side->setSpacing(4);
    side->addWidget(makeLabel(tr("Preview"), Theme::Style::CaptionMedium, Theme::Token::Text3));
    side->addWidget(m_preview);
    side->addStretch(1);
    m_whole = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(16);
    m_whole->addLayout(form, 3);
    m_whole->addLayout(side, 2);

    connect(m_kind, &SegmentedControl::currentChanged, this, [this](int way) { setWay(Way(way)); });
    connect(m_headerKind, &QComboBox::currentIndexChanged, this, &InteractiveTab::refresh);
    for (LimitField *field : findChildren<LimitField *>()) {
        if (!m_list->isAncestorOf(field))
            connect(field, &LimitField::edited, this, &InteractiveTab::refresh);
    }
    connect(m_list, &ListEditor::edited, this, &InteractiveTab::refresh);
    refresh();
}

void InteractiveTab::setWay(Way way)
{
    m_way = way;
    m_kind->setCurrent(int(way));
    refresh();
}

void InteractiveTab::fit(int width)
{
    m_whole->setDirection(width < m_theme.px(440) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

messages::InteractiveHeader InteractiveTab::header() const
{
    messages::InteractiveHeader header;
    const QString typed = m_header->text();
    if (typed.trimmed().isEmpty())
        return header;
    header.kind = headerKinds[std::max(0, m_headerKind->currentIndex())].second;
    if (header.kind == HeaderKind::Text)
        header.text = typed;
    else
        header.link = typed.trimmed();
    return header;
}

messages::Content InteractiveTab::content(const QString &) const
{
    switch (m_way) {
    case Way::Buttons: {
        messages::ReplyButtons message{header(), m_body->text(), m_footer->text(), {}};
        for (size_t i = 0; i < m_buttons.size(); ++i) {
            if (!m_buttons[i]->text().isEmpty())
                message.buttons.push_back({QStringLiteral("button-%1").arg(i + 1), m_buttons[i]->text()});
        }
        return message;
    }
    case Way::List:
        return messages::List{m_header->text(), m_body->text(), m_footer->text(), m_listButton->text(), m_list->sections()};
    case Way::Link:
        break;
    }
    return messages::LinkButton{header(), m_body->text(), m_footer->text(), m_linkLabel->text(), m_linkUrl->text().trimmed()};
}

void InteractiveTab::refresh()
{
    m_buttonBox->setVisible(m_way == Way::Buttons);
    m_listBox->setVisible(m_way == Way::List);
    m_linkBox->setVisible(m_way == Way::Link);
    m_headerKind->setVisible(m_way != Way::List);
    m_body->setLimit(m_way == Way::List ? limits::listBody : limits::buttonsBody);
    const int kind = m_way == Way::List ? 0 : std::max(0, m_headerKind->currentIndex());
    const bool isText = kind == 0;
    m_header->setLabel(isText ? tr("Header, optional") : tr("Address of the file, https"));
    m_header->setLimit(isText ? limits::header : 0);
    m_header->setPlaceholder(isText ? QString() : QStringLiteral("https://"));
    m_header->setPath(isText ? QStringLiteral("interactive.header.text") : QStringLiteral("interactive.header.%1.link").arg(headerKinds[kind].first));
    int place = 0;
    for (LimitField *button : m_buttons)
        button->setPath(button->text().isEmpty() ? QString() : QStringLiteral("interactive.action.buttons[%1].reply.title").arg(place++));

    PreviewBubble::Shown shown;
    shown.header = m_header->text();
    if (!isText && !shown.header.isEmpty())
        shown.fileIcon = kind == 1 ? QStringLiteral("image") : kind == 2 ? QStringLiteral("play") : QStringLiteral("doc");
    shown.body = m_body->text();
    shown.footer = m_footer->text();
    if (m_way == Way::Buttons) {
        for (const LimitField *button : m_buttons) {
            if (!button->text().isEmpty())
                shown.buttons.append(button->text());
        }
    } else if (m_way == Way::List) {
        shown.buttons.append(m_listButton->text());
        shown.buttonIcon = QStringLiteral("list");
    } else {
        shown.buttons.append(m_linkLabel->text());
        shown.buttonIcon = QStringLiteral("ext");
    }
    m_preview->show(shown);
    Q_EMIT edited();
}

bool InteractiveTab::isEmpty() const
{
    if (!m_body->text().isEmpty() || !m_header->text().isEmpty() || !m_footer->text().isEmpty())
        return false;
    switch (m_way) {
    case Way::Buttons: return std::all_of(m_buttons.begin(), m_buttons.end(), [](const LimitField *field) { return field->text().isEmpty(); });
    case Way::List: return m_listButton->text().isEmpty() && m_list->isEmpty();
    case Way::Link: break;
    }
    return m_linkLabel->text().isEmpty() && m_linkUrl->text().isEmpty();
}

QString InteractiveTab::beginning() const
{
    return tr("Write the text and what the person can press.");
}

void InteractiveTab::clear()
{
    restore({{QStringLiteral("kind"), wayNames[int(m_way)]}});
}

QJsonObject InteractiveTab::draft() const
{
    QJsonObject draft;
    const auto add = [&draft](const char *key, const QString &text) {
        if (!text.isEmpty())
            draft.insert(QLatin1String(key), text);
    };
    add("header", m_header->text());
    add("body", m_body->text());
    add("footer", m_footer->text());
    add("listButton", m_listButton->text());
    add("linkLabel", m_linkLabel->text());
    add("linkUrl", m_linkUrl->text());
    QJsonArray buttons;
    for (const LimitField *button : m_buttons)
        buttons.append(button->text());
    if (buttons != QJsonArray{QString(), QString(), QString()})
        draft.insert(QStringLiteral("buttons"), buttons);
    if (!m_list->isEmpty())
        draft.insert(QStringLiteral("sections"), m_list->draft());
    if (draft.isEmpty())
        return draft;
    draft.insert(QStringLiteral("kind"), wayNames[int(m_way)]);
    draft.insert(QStringLiteral("headerKind"), m_headerKind->currentData().toString());
    return draft;
}

void InteractiveTab::restore(const QJsonObject &draft)
{
    const auto text = [&draft](const char *key) { return draft.value(QLatin1String(key)).toString(); };
    m_headerKind->setCurrentIndex(std::max(0, m_headerKind->findData(text("headerKind"))));
    m_header->setText(text("header"));
    m_body->setText(text("body"));
    m_footer->setText(text("footer"));
    m_listButton->setText(text("listButton"));
    m_linkLabel->setText(text("linkLabel"));
    m_linkUrl->setText(text("linkUrl"));
    const QJsonArray buttons = draft.value(QLatin1String("buttons")).toArray();
    for (int i = 0; i < int(m_buttons.size()); ++i)
        m_buttons[size_t(i)]->setText(buttons.at(i).toString());
    m_list->restore(draft.value(QLatin1String("sections")).toArray());
    const auto *name = std::find(std::begin(wayNames), std::end(wayNames), text("kind"));
    setWay(name == std::end(wayNames) ? Way::Buttons : Way(name - std::begin(wayNames)));
}

QWidget *InteractiveTab::firstField() const
{
    return m_body->editor();
}

} // namespace gangway::app

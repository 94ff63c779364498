#include "app/messages/bubbleblocks.h"

#include "app/messages/messagewords.h"
#include "app/messages/thumbnails.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetrics>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace gangway::app {

namespace {

using messaging::MessageContent;
using Kind2 = MessageContent::Kind;
using Action = Bubble::Target::Kind;

// More than Meta lets anybody send; what goes beyond stands in the details.
constexpr qsizetype longestShown = 8192;
constexpr int mostLinks = 30;

QString blockWord(const char *text)
{
    return QCoreApplication::translate("gangway::app::Bubble", text);
}

struct FoundLink
{
    qsizetype start;
    qsizetype length;
};

std::vector<FoundLink> linksIn(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("\\bhttps?://[^\\s<>\"\\x{2028}]+"), QRegularExpression::CaseInsensitiveOption);
    std::vector<FoundLink> found;
    for (auto it = address.globalMatch(text); it.hasNext() && int(found.size()) < mostLinks;) {
        const auto match = it.next();
        qsizetype length = match.capturedLength();
        while (length > 0 && QStringLiteral(".,;:!?)]}'*_~").contains(text.at(match.capturedStart() + length - 1)))
            --length;
        const QUrl url(text.mid(match.capturedStart(), length), QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty())
            found.push_back({match.capturedStart(), length});
    }
    return found;
}

} // namespace

LaidText layWords(const QString &given, const QFont &font, int lineHeight, int width, const QList<QTextLayout::FormatRange> &formats, int lines)
{
    QString text = given;
    text.replace(u'\n', QChar::LineSeparator);
    if (lines == 1)
        text = QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
    LaidText laid{std::make_shared<QTextLayout>(text, font), {}};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    laid.layout->setTextOption(option);
    laid.layout->setCacheEnabled(true);
    if (!formats.isEmpty())
        laid.layout->setFormats(formats);
    qreal height = 0;
    qreal widest = 0;
    int count = 0;
    laid.layout->beginLayout();
    for (QTextLine line = laid.layout->createLine(); line.isValid(); line = laid.layout->createLine()) {
        line.setLineWidth(width);
        const qreal high = qMax<qreal>(lineHeight, line.height());
        line.setPosition(QPointF(0, height + (high - line.height()) / 2));
        height += high;
        widest = qMax(widest, line.naturalTextWidth());
        if (lines > 0 && ++count == lines)
            break;
    }
    laid.layout->endLayout();
    laid.size = QSize(int(std::ceil(widest)), int(std::ceil(height)));
    return laid;
}

std::vector<BubbleBlock> BubbleBlocks::make()
{
    addOrigin();
    addQuote();
    addContent();
    addFate();
    addMeta();
    return std::move(m_blocks);
}

void BubbleBlocks::addWords(const QString &text, Theme::Style style, Theme::Token ink, int before)
{
    if (text.isEmpty())
        return;
    const bool body = style == Theme::Style::Body || style == Theme::Style::BodyMedium || style == Theme::Style::BodyBold;
    const QFont font = m_theme.font(style);
    const int lineHeight = px(body ? 20 : 16);
    const LaidText laid = layWords(text.left(longestShown), font, lineHeight, m_widest);
    m_blocks.push_back({laid.size.width(), laid.size.height(), before, BubbleBlock::Reach::Inner, [=](Bubble &bubble, const QRect &rect) {
        // Lines of a text from right to left begin at the right edge of the bubble, which is known only now.
        const bool mirrored = laid.layout->text().isRightToLeft() && laid.size.width() < rect.width();
        bubble.words.push_back({mirrored ? layWords(text.left(longestShown), font, lineHeight, rect.width()).layout : laid.layout, QPointF(rect.topLeft()), ink});
    }});
}

void BubbleBlocks::addBody(const QString &given)
{
    if (given.isEmpty())
        return;
    const QString text = given.left(longestShown);
    const std::vector<FoundLink> links = linksIn(text);
    QList<QTextLayout::FormatRange> formats;
    for (const FoundLink &link : links) {
        QTextLayout::FormatRange range;
        range.start = int(link.start);
        range.length = int(link.length);
        range.format.setForeground(m_theme.color(Theme::Token::Accent));
        range.format.setFontUnderline(true);
        formats << range;
    }
    const QFont font = m_theme.font(Theme::Style::Body);
    const int lineHeight = px(20);
    const LaidText laid = layWords(text, font, lineHeight, m_widest, formats);
    m_blocks.push_back({laid.size.width(), laid.size.height(), 0, BubbleBlock::Reach::Inner, [=](Bubble &bubble, const QRect &rect) {
        const bool mirrored = text.isRightToLeft() && laid.size.width() < rect.width();
        const auto layout = mirrored ? layWords(text, font, lineHeight, rect.width(), formats).layout : laid.layout;
        bubble.words.push_back({layout, QPointF(rect.topLeft()), Theme::Token::Text});
        for (const FoundLink &link : links) {
            for (int i = 0; i < layout->lineCount(); ++i) {
                const QTextLine line = layout->lineAt(i);
                const int from = qMax(int(link.start), line.textStart());
                const int to = qMin(int(link.start + link.length), line.textStart() + line.textLength());
                if (from >= to)
                    continue;
                const qreal a = line.cursorToX(from);
                const qreal b = line.cursorToX(to);
                const QString address = text.mid(link.start, link.length);
                bubble.targets.push_back({Action::Link, QRectF(rect.left() + qMin(a, b), rect.top() + line.y(), std::abs(b - a), line.height()).toAlignedRect(), address, address});
            }
        }
    }});
    if (given.size() > longestShown)
        addWords(blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "The rest stands in the details.")), Theme::Style::Small, Theme::Token::Text3);
}

void BubbleBlocks::addNote(const QString &icon, const QString &text, Theme::Token ink)
{
    const int indent = px(18);
    const LaidText laid = layWords(text, m_theme.font(Theme::Style::Small), px(16), qMax(px(40), m_widest - indent));
    m_blocks.push_back({laid.size.width() + indent, laid.size.height(), 0, BubbleBlock::Reach::Inner, [=, side = px(14), down = px(1)](Bubble &bubble, const QRect &rect) {
        bubble.icons.push_back({icon, side, QPointF(rect.left(), rect.top() + down), ink});
        bubble.words.push_back({laid.layout, QPointF(rect.left() + indent, rect.top()), ink});
    }});
}

void BubbleBlocks::addOrigin()
{
    const MessageContent &content = m_source.content;
    if (content.forwarded)
        addNote(QStringLiteral("ar"), blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Forwarded")), Theme::Token::Text3);
    if (!content.adHeadline.isEmpty() || !content.adUrl.isEmpty())
        addNote(QStringLiteral("link"),
                blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Came from the ad or post: %1")).arg((content.adHeadline.isEmpty() ? content.adUrl : content.adHeadline).left(200).simplified()),
                Theme::Token::Text3);
    if (!content.productId.isEmpty())
        addNote(QStringLiteral("shop"), blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "About the product %1")).arg(content.productId.left(100)), Theme::Token::Text3);
}

void BubbleBlocks::addQuote()
{
    const bool choice = m_source.content.kind == Kind2::Choice;
    if (m_source.record.replyTo.isEmpty() && !choice)
        return;
    QString head;
    QString line;
    if (choice)
        head = kindWord(m_source.content);
    else if (m_source.quoted)
        head = writerOf(*m_source.quoted);
    else
        head = blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Reply to a message that is not here"));
    if (m_source.quoted && !choice)
        line = summaryOf(*m_source.quoted).left(200);
    const int indent = px(8);
    const int room = qMax(px(40), m_widest - indent);
    const LaidText first = layWords(head.left(120), m_theme.font(choice || !m_source.quoted ? Theme::Style::Caption : Theme::Style::CaptionMedium), px(16), room, {}, 1);
    const LaidText second = layWords(line, m_theme.font(Theme::Style::Small), px(16), room, {}, 1);
    const int high = px(16) + (line.isEmpty() ? 0 : px(16));
    const QString id = m_source.quoted && m_source.acts ? m_source.record.replyTo.value() : QString();
    m_blocks.push_back({qMax(first.size.width(), second.size.width()) + indent, high, 0, BubbleBlock::Reach::Inner,
                        [=, has = !line.isEmpty(), step = px(16), bar = px(2)](Bubble &bubble, const QRect &rect) {
        bubble.boxes.push_back({QRectF(rect.left(), rect.top(), bar, rect.height()), Theme::Token::Accent, Theme::Token::Accent, 0});
        bubble.words.push_back({first.layout, QPointF(rect.left() + indent, rect.top()), Theme::Token::Text3});
        if (has)
            bubble.words.push_back({second.layout, QPointF(rect.left() + indent, rect.top() + step), Theme::Token::Text2});
        if (!id.isEmpty())
            bubble.targets.push_back({Action::Quote, rect, id, blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Go to the message that this one answers"))});
    }});
    m_blocks.back().height += px(4);
}

void BubbleBlocks::addContent()
{
    const MessageContent &content = m_source.content;
    const store::MessageMarks &marks = m_source.record.marks;
    if (marks.revokedAt.isValid())
        return addNote(QStringLiteral("trash"), blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "This message was deleted by its writer.")), Theme::Token::Text3);
    const QString text = marks.editedText.isEmpty() ? content.text : marks.editedText;
    switch (content.kind) {
    case Kind2::Text:
    case Kind2::Choice:
        addBody(text);
        break;
    case Kind2::Media:
        addMedia();
        addBody(text);
        break;
    case Kind2::Location:
        addLocation();
        break;
    case Kind2::Contacts:
        addContacts();
        break;
    case Kind2::ReplyButtons:
    case Kind2::List:
    case Kind2::LinkButton:
        addWords(content.header, Theme::Style::BodyBold, Theme::Token::Text);
        addBody(text);
        addWords(content.footer, Theme::Style::Small, Theme::Token::Text3);
        addRows();
        break;
    case Kind2::Template:
        addTemplateHead();
        addWords(content.header, Theme::Style::BodyBold, Theme::Token::Text);
        if (text != content.templateName)
            addBody(text);
        addWords(content.footer, Theme::Style::Small, Theme::Token::Text3);
        addRows();
        break;
    case Kind2::FormReply:
        addNote(QStringLiteral("list"), kindWord(content), Theme::Token::Text3);
        addBody(text);
        break;
    case Kind2::Reaction:
        addWords(content.emoji, Theme::Style::Title, Theme::Token::Text);
        addNote(QStringLiteral("info"), content.emoji.isEmpty() ? summaryOf(m_source.record, content)
                                                                : blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Reaction to a message that is not here")), Theme::Token::Text3);
        break;
    case Kind2::Order:
        addNote(QStringLiteral("shop"), summaryOf(m_source.record, content), Theme::Token::Text);
        addBody(text);
        if (!content.catalogId.isEmpty())
            addWords(blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Catalogue %1")).arg(content.catalogId.left(60)), Theme::Style::Small, Theme::Token::Text3);
        break;
    case Kind2::Unsupported: {
        QString reason = content.errorTitle.left(300);
        if (content.errorCode != 0)
            reason += QStringLiteral(" (%1)").arg(content.errorCode);
        addNote(QStringLiteral("info"), blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "WhatsApp did not pass this message on. The person can see it on the phone.")), Theme::Token::Text2);
        addWords(reason.trimmed(), Theme::Style::Small, Theme::Token::Text3, px(2));
        break;
    }
    case Kind2::Placeholder:
        addNote(QStringLiteral("image"), blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "A file of the shared history. Meta sends it later, or not at all.")), Theme::Token::Text2);
        addBody(text);
        break;
    case Kind2::System:
    case Kind2::Other:
        addNote(QStringLiteral("info"), blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Gangway does not know this kind of message. Meta calls it:")), Theme::Token::Text2);
        addWords(content.type.isEmpty() ? m_source.record.type.left(100) : content.type.left(100), Theme::Style::Mono, Theme::Token::Text);
        addBody(text);
        break;
    }
}

void BubbleBlocks::addMedia()
{
    const store::Attachment &file = m_source.record.attachment;
    const bool picture = m_source.content.mediaKind == whatsapp::messages::MediaKind::Image || m_source.content.mediaKind == whatsapp::messages::MediaKind::Sticker;
    const QSize size = picture && !file.file.isEmpty() ? Thumbnails::sizeOf(file.file) : QSize();
    if (size.isValid())
        addPicture(size);
    else
        addFileTile();
}

void BubbleBlocks::addPicture(const QSize &size)
{
    const bool sticker = m_source.content.mediaKind == whatsapp::messages::MediaKind::Sticker;
    const int most = px(sticker ? 128 : 240);
    QSize shown = size;
    if (shown.width() > qMin(most, m_widest) || shown.height() > most)
        shown = size.scaled(qMin(most, m_widest), most, Qt::KeepAspectRatio);
    shown = shown.expandedTo(QSize(px(32), px(32)));
    const QString file = m_source.record.attachment.file;
    m_blocks.push_back({shown.width(), shown.height(), 0, BubbleBlock::Reach::Inner, [=](Bubble &bubble, const QRect &rect) {
        const QRect place(rect.topLeft(), shown);
        bubble.pictures.push_back({place, file});
        bubble.targets.push_back({Action::OpenFile, place, file, blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Open the file"))});
    }});
    m_blocks.back().height += px(4);
}

void BubbleBlocks::addFileTile()
{
    const store::Attachment &attachment = m_source.record.attachment;
    QString says = fileWord(m_source.content, attachment);
    if (const QString size = sizeWord(attachment.size); !size.isEmpty())
        says += QStringLiteral(", ") + size;
    const bool here = !attachment.file.isEmpty() && QFileInfo::exists(attachment.file);
    const bool fetchable = !here && !attachment.mediaId.isEmpty() && m_source.record.clientId.isEmpty() && m_source.acts;
    QString action;
    Action kind = Action::OpenFile;
    if (here) {
        action = blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Open"));
    } else if (m_source.fetching) {
        action = blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Downloading"));
    } else if (fetchable) {
        action = blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Download"));
        kind = Action::Download;
    }
    const int icon = px(18);
    const int gap = px(8);
    const LaidText name = layWords(says, m_theme.font(Theme::Style::Small), px(16), qMax(px(60), m_widest - icon - gap - px(24)), {}, 2);
    const LaidText verb = layWords(action, m_theme.font(Theme::Style::SmallMedium), px(16), m_widest);
    const int lines = name.size.height() + (action.isEmpty() ? 0 : px(4) + px(16));
    m_blocks.push_back({qMax(px(216), icon + gap + name.size.width() + px(24)), qMax(px(72), lines + px(24)), 0, BubbleBlock::Reach::Tile,
                        [=, theIcon = kindIcon(m_source.content), file = attachment.file, fetching = m_source.fetching, radius = px(4), px4 = px(4)](Bubble &bubble, const QRect &rect) {
        const QRect tile = rect.adjusted(0, 0, 0, -px4);
        bubble.boxes.push_back({QRectF(tile), Theme::Token::Surface3, Theme::Token::Border, radius * 1.0});
        const int wide = icon + gap + name.size.width();
        const int left = tile.left() + (tile.width() - wide) / 2;
        const int top = tile.top() + (tile.height() - lines) / 2;
        bubble.icons.push_back({theIcon, icon, QPointF(left, top + (name.size.height() - icon) / 2.0), Theme::Token::Text2});
        bubble.words.push_back({name.layout, QPointF(left + icon + gap, top), Theme::Token::Text2});
        if (!action.isEmpty())
            bubble.words.push_back({verb.layout, QPointF(tile.left() + (tile.width() - verb.size.width()) / 2.0, top + name.size.height() + px4), fetching ? Theme::Token::Text3 : Theme::Token::Accent});
        if (fetching)
            bubble.progress = QRect(tile.left() + radius, tile.bottom() - px4, tile.width() - 2 * radius, px4);
        else if (!action.isEmpty())
            bubble.targets.push_back({kind, tile, file, action});
    }});
    m_blocks.back().height += px(4);
}

void BubbleBlocks::addLocation()
{
    const MessageContent &content = m_source.content;
    const QLocale exact = QLocale::c();
    const QString where = QStringLiteral("%1, %2").arg(exact.toString(content.latitude, 'f', 6), exact.toString(content.longitude, 'f', 6));
    addNote(QStringLiteral("pin"), content.placeName.isEmpty() ? kindWord(content) : content.placeName.left(300), Theme::Token::Text);
    addWords(content.address.left(600), Theme::Style::Small, Theme::Token::Text2);
    addWords(where, Theme::Style::MonoSmall, Theme::Token::Text3);
    addEdgeRow(QStringLiteral("ext"), blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Show on a map")),
               QStringLiteral("https://www.openstreetmap.org/?mlat=%1&mlon=%2#map=17/%1/%2").arg(exact.toString(content.latitude, 'f', 6), exact.toString(content.longitude, 'f', 6)));
}

void BubbleBlocks::addContacts()
{
    for (const auto &card : m_source.content.cards) {
        addNote(QStringLiteral("person"), card.formattedName.isEmpty() ? kindWord(m_source.content) : card.formattedName.left(200).simplified(), Theme::Token::Text);
        addWords(card.company.left(200).simplified(), Theme::Style::Small, Theme::Token::Text2);
        for (const auto &phone : card.phones)
            addWords(phone.number.left(60), Theme::Style::MonoSmall, Theme::Token::Text2);
        addWords(card.email.left(200), Theme::Style::Small, Theme::Token::Text2);
    }
    if (m_source.content.cards.empty())
        addNote(QStringLiteral("person"), kindWord(m_source.content), Theme::Token::Text);
}

void BubbleBlocks::addTemplateHead()
{
    const MessageContent &content = m_source.content;
    QString says = QStringLiteral("%1 %2").arg(kindWord(content), content.templateName.left(120));
    if (!content.templateLanguage.isEmpty())
        says += QStringLiteral(", %1").arg(content.templateLanguage.left(20));
    addNote(QStringLiteral("tpl"), says, Theme::Token::Text3);
}

void BubbleBlocks::addRows()
{
    const MessageContent &content = m_source.content;
    if (content.kind == Kind2::List) {
        addEdgeRow(QStringLiteral("list"), content.actionLabel);
        for (const MessageContent::Choice &choice : content.choices) {
            addWords(choice.sectionTitle.left(60), Theme::Style::CaptionMedium, Theme::Token::Text3, px(4));
            addWords(choice.description.isEmpty() ? choice.title.left(60) : QStringLiteral("%1, %2").arg(choice.title.left(60), choice.description.left(120)),
                     Theme::Style::Small, Theme::Token::Text2, px(2));
        }
        return;
    }
    if (content.kind == Kind2::LinkButton)
        addEdgeRow(QStringLiteral("ext"), content.actionLabel, content.url);
    for (const MessageContent::Choice &choice : content.choices)
        addEdgeRow(QStringLiteral("ar"), choice.title);
}

void BubbleBlocks::addEdgeRow(const QString &icon, const QString &text, const QString &link)
{
    const int side = px(14);
    const int gap = px(5);
    const LaidText laid = layWords(text.left(120), m_theme.font(Theme::Style::BodyMedium), px(20), m_widest - side - gap, {}, 1);
    const QUrl url(link, QUrl::StrictMode);
    const bool leads = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    m_blocks.push_back({side + gap + laid.size.width(), px(31), px(2), BubbleBlock::Reach::Edge, [=, down = px(6)](Bubble &bubble, const QRect &rect) {
        bubble.boxes.push_back({QRectF(rect.left(), rect.top(), rect.width(), 1), Theme::Token::AccentBorder, Theme::Token::AccentBorder, 0});
        const int left = rect.left() + (rect.width() - side - gap - laid.size.width()) / 2;
        bubble.icons.push_back({icon, side, QPointF(left, rect.top() + (rect.height() - side) / 2.0 + 1), Theme::Token::Accent});
        bubble.words.push_back({laid.layout, QPointF(left + side + gap, rect.top() + down), Theme::Token::Accent});
        if (leads)
            bubble.targets.push_back({Action::Link, rect, link, link});
    }});
}

void BubbleBlocks::addFate()
{
    const store::MessageRecord &record = m_source.record;
    const QString at = record.at.toLocalTime().toString(QStringLiteral("HH:mm"));
    const QString again = blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Send again"));
    switch (record.status) {
    case store::MessageStatus::Failed: {
        QString says = QStringLiteral("%1, %2.").arg(wordFor(record.status), at);
        if (record.error)
            says += u' ' + (record.error->kind == Error::Kind::Cancelled ? blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "The sending was called off here."))
                                                                         : failureWord(*record.error, m_source.language));
        addNote(QStringLiteral("err"), says, Theme::Token::Err);
        // Outside the window only a template gets through; sending the same again would fail again.
        const bool closed = record.error && (record.error->code == 131047 || record.error->detail.contains(QLatin1String("window-closed")));
        if (closed)
            addActions({{Action::SendAsTemplate, blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Send as template"))}});
        else if (!isFromApp(record))
            addActions({{Action::SendAgain, again}});
        break;
    }
    case store::MessageStatus::Unsettled:
        addNote(QStringLiteral("warn"), blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Meta did not answer: send again? It may have arrived already.")), Theme::Token::Warn);
        addActions({{Action::SendAgain, again}});
        break;
    case store::MessageStatus::Waiting:
        addNote(QStringLiteral("clock"),
                record.retryAt ? blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Meta asked to wait. Goes out by itself at %1.")).arg(record.retryAt->toLocalTime().toString(QStringLiteral("HH:mm:ss")))
                               : blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Goes out by itself after the messages before it.")),
                Theme::Token::Text2);
        addActions({{Action::CancelWaiting, blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Do not send"))}});
        break;
    default:
        break;
    }
}

void BubbleBlocks::addActions(const std::vector<std::pair<Action, QString>> &actions)
{
    if (!m_source.acts)
        return;
    std::vector<std::pair<Action, LaidText>> laid;
    int width = 0;
    for (const auto &[kind, words] : actions) {
        laid.emplace_back(kind, layWords(words, m_theme.font(Theme::Style::SmallMedium), px(16), m_widest, {}, 1));
        width += laid.back().second.size.width() + px(16);
    }
    m_blocks.push_back({width, px(24), px(2), BubbleBlock::Reach::Inner, [=, gap = px(16), high = px(24), down = px(4)](Bubble &bubble, const QRect &rect) {
        int right = rect.right() + 1;
        for (const auto &[kind, text] : laid) {
            const QRect place(right - text.size.width(), rect.top(), text.size.width(), high);
            bubble.words.push_back({text.layout, QPointF(place.left(), place.top() + down), Theme::Token::Accent});
            bubble.targets.push_back({kind, place.adjusted(-4, 0, 4, 0), {}, text.layout->text()});
            right = place.left() - gap;
        }
    }});
}

void BubbleBlocks::addMeta()
{
    const store::MessageRecord &record = m_source.record;
    if (record.status == store::MessageStatus::Failed)
        return; // its reason carries the time
    QStringList parts;
    if (isFromApp(record))
        parts << blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "from the app"));
    if (record.marks.editedAt.isValid())
        parts << blockWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "edited"));
    parts << record.at.toLocalTime().toString(QStringLiteral("HH:mm"));
    const QFont font = m_theme.font(Theme::Style::Caption);
    const LaidText time = layWords(parts.join(QStringLiteral(", ")), font, px(16), m_widest, {}, 1);
    const bool outbound = record.direction == store::Direction::Outbound;
    const LaidText word = layWords(outbound ? wordFor(record.status) : QString(), font, px(16), m_widest, {}, 1);
    const int side = px(14);
    const int gap = px(4);
    const int width = time.size.width() + (outbound ? gap + side + gap + word.size.width() : 0);
    Theme::Token ink = Theme::Token::Text3;
    if (record.status == store::MessageStatus::Read)
        ink = Theme::Token::Info;
    else if (record.status == store::MessageStatus::Unsettled)
        ink = Theme::Token::Warn;
    m_blocks.push_back({width, px(16), 0, BubbleBlock::Reach::Inner, [=, icon = tickIconFor(record.status), lift = px(1)](Bubble &bubble, const QRect &rect) {
        qreal x = rect.right() + 1 - width;
        bubble.words.push_back({time.layout, QPointF(x, rect.top()), Theme::Token::Text3});
        if (!outbound)
            return;
        x += time.size.width() + gap;
        bubble.icons.push_back({icon, side, QPointF(x, rect.top() + lift), ink});
        bubble.words.push_back({word.layout, QPointF(x + side + gap, rect.top()), ink});
    }});
}

} // namespace gangway::app

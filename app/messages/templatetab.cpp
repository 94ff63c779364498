#include "app/messages/templatetab.h"

#include "app/messages/composerwords.h"
#include "app/messages/previewbubble.h"
#include "app/messages/templatefields.h"
#include "app/widgets/make.h"

#include <QComboBox>
#include <QLineEdit>

namespace gangway::app {

namespace {
using whatsapp::templates::MessageTemplate;

const QString sendableStatus = QStringLiteral("sendable");
const QString anyStatus = QStringLiteral("all");

QString formatIcon(const QString &format)
{
    if (format == QLatin1String("IMAGE"))
        return QStringLiteral("image");
    if (format == QLatin1String("VIDEO"))
        return QStringLiteral("play");
    if (format == QLatin1String("LOCATION"))
        return QStringLiteral("pin");
    return format.isEmpty() || format == QLatin1String("TEXT") ? QString() : QStringLiteral("doc");
}

QComboBox *filterBox(const QString &name, const QString &says)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(says);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    return box;
}
} // namespace

TemplateTab::TemplateTab(Theme &theme, const QString &prefix, const QString &pastedFolder, QWidget *parent)
    : ComposerTab(theme, prefix + QStringLiteral(".template"), parent), m_search(new QLineEdit),
      m_status(filterBox(named(QStringLiteral("status")), tr("Status"))), m_language(filterBox(named(QStringLiteral("language")), tr("Language"))),
      m_again(makeIconButton(theme, named(QStringLiteral("refresh")), QStringLiteral("refresh"), tr("Fetch the templates again"), QStringLiteral("normal"))),
      m_list(new QComboBox), m_note(makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true)),
      m_fields(new TemplateFields(theme, m_prefix, pastedFolder)), m_side(new QWidget), m_preview(new PreviewBubble(theme, named(QStringLiteral("preview"))))
{
    m_search->setObjectName(named(QStringLiteral("search")));
    m_search->setAccessibleName(tr("Find a template by name"));
    m_search->setPlaceholderText(tr("Find by name"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(m_prefix);
    m_list->setAccessibleName(tr("Template"));
    m_list->setPlaceholderText(tr("Choose a template"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(12);
    m_note->setObjectName(named(QStringLiteral("note")));

    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_status);
    filters->addWidget(m_language);
    filters->addWidget(m_again);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(4);
    side->addWidget(makeLabel(tr("Preview"), Theme::Style::CaptionMedium, Theme::Token::Text3));
    side->addWidget(m_preview);
    side->addStretch(1);
    m_whole = new QBoxLayout(QBoxLayout::LeftToRight);
    m_whole->setSpacing(16);
    m_whole->addWidget(m_fields, 3);
    m_whole->addWidget(m_side, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(filters);
    column->addWidget(m_list);
    column->addWidget(m_note);
    column->addLayout(m_whole);
    column->addStretch(1);

    connect(m_search, &QLineEdit::textChanged, this, &TemplateTab::fillList);
    connect(m_status, &QComboBox::currentIndexChanged, this, &TemplateTab::fillList);
    connect(m_language, &QComboBox::currentIndexChanged, this, &TemplateTab::fillList);
    connect(m_again, &QToolButton::clicked, this, &TemplateTab::refreshWanted);
    connect(m_list, &QComboBox::currentIndexChanged, this, [this] { choose(m_list->currentData().toString()); });
    connect(m_fields, &TemplateFields::edited, this, &TemplateTab::refresh);
    fillFilters();
    refresh();
}

void TemplateTab::setLoading()
{
    m_loading = true;
    refresh();
}

void TemplateTab::setTrouble(const QString &sentence)
{
    m_loading = false;
    m_trouble = sentence;
    refresh();
}

void TemplateTab::setTemplates(std::vector<MessageTemplate> templates)
{
    if (!m_key.isEmpty() && current())
        m_typed.insert(m_key, m_fields->typed());
    const auto before = current() ? std::optional(*current()) : std::nullopt;
    m_loading = false;
    m_loaded = true;
    m_trouble.clear();
    m_templates = std::move(templates);
    std::sort(m_templates.begin(), m_templates.end(), [](const MessageTemplate &a, const MessageTemplate &b) {
        return std::pair(a.name, a.language) < std::pair(b.name, b.language);
    });
    fillFilters();
    fillList();
    const MessageTemplate *now = current();
    if (bool(now) != before.has_value() || (now && *now != *before)) {
        m_fields->setTemplate(now);
        if (now)
            m_fields->restore(m_typed.value(m_key));
    }
    refresh();
}

const MessageTemplate *TemplateTab::current() const
{
    const auto found = std::find_if(m_templates.begin(), m_templates.end(), [this](const MessageTemplate &each) { return keyOf(each) == m_key; });
    return found == m_templates.end() ? nullptr : &*found;
}

void TemplateTab::fillFilters()
{
    QStringList statuses;
    QStringList languages;
    for (const MessageTemplate &each : m_templates) {
        if (!statuses.contains(each.status))
            statuses.append(each.status);
        if (!languages.contains(each.language))
            languages.append(each.language);
    }
    statuses.sort();
    languages.sort();
    const auto fill = [](QComboBox *box, const QList<std::pair<QString, QString>> &entries) {
        const QSignalBlocker quiet(box);
        const QString kept = box->currentData().toString();
        box->clear();
        for (const auto &[word, value] : entries)
            box->addItem(word, value);
        box->setCurrentIndex(std::max(0, box->findData(kept)));
    };
    QList<std::pair<QString, QString>> entries{{tr("Can be sent"), sendableStatus}, {tr("All statuses"), anyStatus}};
    for (const QString &status : std::as_const(statuses))
        entries.append({templateStatusWord(status), status});
    fill(m_status, entries);
    entries = {{tr("All languages"), QString()}};
    for (const QString &language : std::as_const(languages))
        entries.append({language, language});
    fill(m_language, entries);
}

void TemplateTab::fillList()
{
    const QString words = m_search->text().trimmed();
    const QString status = m_status->currentData().toString();
    const QString language = m_language->currentData().toString();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const MessageTemplate &each : m_templates) {
            const QString hindrance = messaging::hindranceOf(each);
            const bool fits = (status == anyStatus || (status == sendableStatus ? hindrance.isEmpty() : each.status == status))
                && (language.isEmpty() || each.language == language) && each.name.contains(words, Qt::CaseInsensitive);
            if (!fits)
                continue;
            QString text = tr("%1 (%2)", "name of a template, language").arg(each.name, each.language);
            if (!hindrance.isEmpty())
                text = tr("%1: cannot be sent", "name and language of a template").arg(text);
            m_list->addItem(m_theme.icon(hindrance.isEmpty() ? QStringLiteral("tpl") : QStringLiteral("none"), 16, Theme::Token::Text3), text, keyOf(each));
            m_list->setItemData(m_list->count() - 1, hindranceSentence(each, hindrance), Qt::ToolTipRole);
        }
        m_list->setCurrentIndex(m_list->findData(m_key));
    }
    refresh();
}

void TemplateTab::choose(const QString &key)
{
    if (key == m_key || key.isEmpty())
        return;
    if (current())
        m_typed.insert(m_key, m_fields->typed());
    m_key = key;
    m_fields->setTemplate(current());
    m_fields->restore(m_typed.value(m_key));
    refresh();
}

void TemplateTab::refresh()
{
    const MessageTemplate *source = current();
    const QString hindrance = source ? hindranceSentence(*source, messaging::hindranceOf(*source)) : QString();
    QString note;
    if (m_loading)
        note = tr("Asking Meta for the templates of the account.");
    else if (!m_trouble.isEmpty())
        note = m_trouble;
    else if (m_loaded && m_templates.empty())
        note = tr("The account has no templates. The customer makes them in WhatsApp Manager, Message templates.");
    else if (m_loaded && m_list->count() == 0)
        note = tr("No template matches. Change the name, the status or the language above.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setTextStyle(m_note, Theme::Style::Small, !m_trouble.isEmpty() && !m_loading ? Theme::Token::Err : Theme::Token::Text3);
    m_again->setEnabled(!m_loading);
    m_side->setVisible(source != nullptr);
    m_fields->setVisible(source && !m_fields->isEmpty());
    m_fields->setEnabled(hindrance.isEmpty());
    if (source) {
        m_fields->place(messaging::fill(*source, m_fields->values(QStringLiteral("0"))));
        const messaging::TemplatePreview seen = messaging::preview(*source, m_fields->values(QString()));
        PreviewBubble::Shown shown;
        shown.fileIcon = formatIcon(seen.headerFormat);
        shown.header = seen.header;
        shown.body = seen.body;
        shown.footer = seen.footer;
        shown.buttons = seen.buttons;
        m_preview->show(shown);
    }
    Q_EMIT edited();
}

void TemplateTab::fit(int width)
{
    m_whole->setDirection(width < m_theme.px(440) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool TemplateTab::take(const QMimeData *offered)
{
    return m_fields->take(offered);
}

whatsapp::messages::Content TemplateTab::content(const QString &uploaded) const
{
    const MessageTemplate *source = current();
    return source ? messaging::fill(*source, m_fields->values(uploaded)) : whatsapp::messages::Template();
}

QString TemplateTab::words() const
{
    const MessageTemplate *source = current();
    if (!source)
        return {};
    const messaging::TemplatePreview seen = messaging::preview(*source, m_fields->values(QString()));
    QStringList lines;
    for (const QString &part : {seen.header, seen.body, seen.footer}) {
        if (!part.trimmed().isEmpty())
            lines.append(part);
    }
    return lines.join(u'\n');
}

std::optional<ChosenFile> TemplateTab::file() const
{
    return m_fields->file();
}

QString TemplateTab::hindrance() const
{
    const MessageTemplate *source = current();
    if (!source)
        return beginning();
    const QString hindrance = hindranceSentence(*source, messaging::hindranceOf(*source));
    return hindrance.isEmpty() ? m_fields->hindrance() : hindrance;
}

bool TemplateTab::isEmpty() const
{
    return m_key.isEmpty();
}

QString TemplateTab::beginning() const
{
    return tr("Choose a template.");
}

void TemplateTab::clear()
{
    restore({});
}

QJsonObject TemplateTab::draft() const
{
    if (m_key.isEmpty())
        return {};
    return {{QStringLiteral("template"), m_key}, {QStringLiteral("values"), current() ? m_fields->typed() : m_typed.value(m_key)}};
}

void TemplateTab::restore(const QJsonObject &draft)
{
    m_typed.clear();
    m_key = draft.value(QLatin1String("template")).toString();
    if (!m_key.isEmpty())
        m_typed.insert(m_key, draft.value(QLatin1String("values")).toArray());
    m_fields->setTemplate(current());
    m_fields->restore(m_typed.value(m_key));
    fillList();
}

QWidget *TemplateTab::firstField() const
{
    return m_list;
}

} // namespace gangway::app

#include "app/phone/phonepanel.h"

#include "app/phone/phonebubble.h"
#include "app/phone/phonechat.h"
#include "app/phone/phonewords.h"
#include "app/widgets/chip.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/make.h"
#include "sandbox/sandbox.h"
#include "sandbox/simulatedphone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace gangway::app {

using sandbox::Business;
using sandbox::Person;
using sandbox::PhoneMessage;

namespace {

constexpr int phoneWidth = 380;
constexpr int phoneHeight = 680;
constexpr int shownMessages = 60; ///< a phone shows the newest ones

} // namespace

PhonePanel::PhonePanel(sandbox::Sandbox &sandbox, Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Tool), m_sandbox(sandbox), m_phone(sandbox.phone()), m_theme(theme)
{
    setObjectName(QStringLiteral("phone.panel"));
    setWindowTitle(tr("Sandbox: the customer's phone"));
    setAccessibleName(windowTitle());
    setSurface(this, QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    m_middle = new QStackedWidget;
    m_chat = new PhoneChat(theme);
    m_middle->addWidget(m_chat);
    m_middle->addWidget(new EmptyState(theme, QStringLiteral("phone"), tr("No number to write to yet"),
                                       tr("The phone can write to a business as soon as its number is registered.")));
    column->addWidget(m_middle, 1);
    column->addWidget(makeNote());
    column->addWidget(makeComposer());
    column->addWidget(makeSwitches());
    resize(theme.px(phoneWidth), theme.px(phoneHeight));
    setMinimumSize(theme.px(phoneWidth - 40), theme.px(420));

    connect(m_person, &QComboBox::currentIndexChanged, this, [this] { opened(); });
    connect(m_business, &QComboBox::currentIndexChanged, this, [this] { opened(); });
    connect(m_chat, &PhoneChat::added, this, &PhonePanel::connectBubble);
    connect(&m_phone, &sandbox::SimulatedPhone::changed, this, &PhonePanel::refreshThread);
    connect(&m_phone, &sandbox::SimulatedPhone::peopleChanged, this, [this] {
        fillPeople();
        refresh();
    });
    // Numbers come and go with these calls.
    connect(&m_sandbox, &sandbox::Sandbox::called, this, [this](const QJsonObject &entry) {
        const QString endpoint = entry.value(QStringLiteral("endpoint")).toString();
        if (endpoint == u"register" || endpoint == u"deregister" || endpoint.startsWith(u"signup/")) {
            fillBusinesses();
            refresh();
        }
    });
    connect(&m_sandbox, &sandbox::Sandbox::scenarioChanged, this, [this] {
        fillPeople();
        fillBusinesses();
        refresh();
    });
    connect(&m_theme, &Theme::changed, this, [this] {
        m_chat->setThread({}, {}); // made anew, with the icons of the other scheme
        refreshThread();
    });
    fillPeople();
    fillBusinesses();
    refresh();
}

PhonePanel *PhonePanel::of(sandbox::Sandbox &sandbox, Theme &theme, QWidget *asker)
{
    QWidget *window = asker->window();
    auto *there = window->findChild<PhonePanel *>(QStringLiteral("phone.panel"));
    return there ? there : new PhonePanel(sandbox, theme, window);
}

QWidget *PhonePanel::makeTop()
{
    auto *top = new QWidget;
    setSurface(top, QStringLiteral("bar"));
    setEdge(top, QStringLiteral("bottom"));
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    auto *title = new QHBoxLayout;
    title->addWidget(makeLabel(tr("The customer's phone"), Theme::Style::BodyBold));
    title->addStretch();
    auto *chip = new Chip(m_theme);
    chip->set(Theme::Tone::Warn, QStringLiteral("flask"), tr("SANDBOX"));
    title->addWidget(chip);
    column->addLayout(title);
    const auto picker = [this, column](const QString &name, const QString &label, const QString &says) {
        auto *row = new QHBoxLayout;
        auto *word = makeLabel(label, Theme::Style::Small, Theme::Token::Text3);
        word->setFixedWidth(m_theme.px(64));
        auto *box = new QComboBox;
        box->setObjectName(name);
        box->setAccessibleName(says);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        row->addWidget(word);
        row->addWidget(box, 1);
        column->addLayout(row);
        return box;
    };
    m_person = picker(QStringLiteral("phone.person"), tr("Person"), tr("Whose phone this is"));
    m_business = picker(QStringLiteral("phone.number"), tr("Chat with"), tr("Business number"));
    m_typing = makeLabel(tr("typing…", "the business writes an answer"), Theme::Style::Small, Theme::Token::Ok);
    m_typing->setObjectName(QStringLiteral("phone.typing"));
    m_typing->hide();
    column->addWidget(m_typing);
    return top;
}

QWidget *PhonePanel::makeNote()
{
    m_note = new QWidget;
    setSurface(m_note, QStringLiteral("sunken"));
    setEdge(m_note, QStringLiteral("top"));
    auto *row = new QHBoxLayout(m_note);
    row->setContentsMargins(12, 4, 8, 4);
    m_noteText = makeLabel({}, Theme::Style::Small, Theme::Token::Text2);
    m_noteText->setObjectName(QStringLiteral("phone.note"));
    m_noteText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_noteText, 1);
    auto *drop = makeIconButton(m_theme, QStringLiteral("phone.note.drop"), QStringLiteral("x"), tr("Write a new message instead"));
    connect(drop, &QToolButton::clicked, this, [this] { setTarget({}, false); });
    row->addWidget(drop);
    m_note->hide();
    return m_note;
}

QWidget *PhonePanel::makeComposer()
{
    auto *bar = new QWidget;
    setSurface(bar, QStringLiteral("bar"));
    setEdge(bar, QStringLiteral("top"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(6);
    m_kind = makeIconButton(m_theme, QStringLiteral("phone.kind"), QStringLiteral("plus"), tr("Send something else"), QStringLiteral("normal"));
    m_kind->setPopupMode(QToolButton::InstantPopup);
    m_kind->setMenu(new QMenu(m_kind));
    fillKinds();
    row->addWidget(m_kind);
    m_text = new QLineEdit;
    m_text->setObjectName(QStringLiteral("phone.text"));
    m_text->setAccessibleName(tr("Message to the business"));
    m_text->setPlaceholderText(tr("Message"));
    m_text->setMaxLength(4096);
    row->addWidget(m_text, 1);
    m_send = makeButton(m_theme, QStringLiteral("phone.send"), tr("Send"), QStringLiteral("primary"), QStringLiteral("normal"), QStringLiteral("send"));
    row->addWidget(m_send);
    connect(m_send, &QPushButton::clicked, this, &PhonePanel::send);
    connect(m_text, &QLineEdit::returnPressed, this, &PhonePanel::send);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_send->setEnabled(m_text->isEnabled() && !m_text->text().trimmed().isEmpty()); });
    return bar;
}

void PhonePanel::fillKinds()
{
    m_kind->menu()->setObjectName(QStringLiteral("phone.kinds"));
    const auto add = [this](const QString &kind, const QString &icon, const QString &text) {
        QAction *action = m_kind->menu()->addAction(m_theme.icon(icon), text);
        action->setObjectName(QStringLiteral("phone.kind.%1").arg(kind));
        connect(action, &QAction::triggered, this, [this, kind] { sendKind(kind); });
        return action;
    };
    add(QStringLiteral("image"), QStringLiteral("image"), tr("Photo"));
    add(QStringLiteral("video"), QStringLiteral("play"), tr("Video"));
    add(QStringLiteral("voice"), QStringLiteral("play"), tr("Voice message"));
    add(QStringLiteral("audio"), QStringLiteral("play"), tr("Audio file"));
    add(QStringLiteral("document"), QStringLiteral("doc"), tr("Document"));
    add(QStringLiteral("sticker"), QStringLiteral("image"), tr("Sticker"));
    add(QStringLiteral("location"), QStringLiteral("pin"), tr("Location"));
    add(QStringLiteral("contact"), QStringLiteral("person"), tr("Contact card"));
    m_kind->menu()->addSeparator();
    add(QStringLiteral("unsupported"), QStringLiteral("warn"), tr("A kind that businesses cannot see"));
    m_newNumber = add(QStringLiteral("number"), QStringLiteral("sim"), tr("Move to a new number"));
    m_appReply = add(QStringLiteral("echo"), QStringLiteral("both"), tr("Let the business answer in its own app"));
}

QWidget *PhonePanel::makeSwitches()
{
    auto *bar = new QWidget;
    setSurface(bar, QStringLiteral("sunken"));
    setEdge(bar, QStringLiteral("top"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    const auto add = [row](const QString &name, const QString &text, const QString &tip) {
        auto *box = new QCheckBox(text);
        box->setObjectName(name);
        box->setAccessibleName(text);
        box->setToolTip(tip);
        setSwitch(box);
        row->addWidget(box);
        return box;
    };
    m_online = add(QStringLiteral("phone.online"), tr("Online"), tr("Off: messages wait at Meta and are delivered when the phone is back."));
    m_reads = add(QStringLiteral("phone.reads"), tr("Read receipts"), tr("Off: the business never hears that a message was read."));
    m_blocked = add(QStringLiteral("phone.blocked"), tr("Blocked"), tr("On: this person blocked the business. Its messages fail."));
    row->addStretch();
    // toggled, not clicked: assistive tools set the state without a click
    connect(m_online, &QCheckBox::toggled, this, [this](bool on) { if (!m_filling) m_phone.setOnline(person(), on); });
    connect(m_reads, &QCheckBox::toggled, this, [this](bool on) { if (!m_filling) m_phone.setReadReceipts(person(), on); });
    connect(m_blocked, &QCheckBox::toggled, this, [this](bool on) { if (!m_filling) m_phone.setBlocked(person(), business(), on); });
    return bar;
}

QString PhonePanel::person() const
{
    return m_person->currentData().toString();
}

QString PhonePanel::business() const
{
    return m_business->currentData().toString();
}

void PhonePanel::showFor(const QString &businessDigits, const QString &waId)
{
    fillPeople();
    fillBusinesses();
    {
        const QScopedValueRollback<bool> quiet(m_filling, true);
        if (const int at = m_business->findData(businessDigits); at >= 0)
            m_business->setCurrentIndex(at);
        if (const int at = m_person->findData(waId); !waId.isEmpty() && at >= 0)
            m_person->setCurrentIndex(at);
    }
    show();
    raise();
    activateWindow();
    opened();
    m_text->setFocus();
}

void PhonePanel::fillPeople()
{
    const QScopedValueRollback<bool> quiet(m_filling, true);
    const QString before = person();
    m_person->clear();
    const QList<Person> people = m_phone.people();
    for (const Person &one : people) {
        const QString address = one.waId.isEmpty() ? tr("number hidden", "by a person with a user name") : QStringLiteral("+") + one.waId;
        m_person->addItem(tr("%1, %2", "a person's name, phone number").arg(one.name.isEmpty() ? tr("Somebody") : one.name, address), one.id);
    }
    const int at = m_person->findData(before);
    m_person->setCurrentIndex(at >= 0 ? at : people.isEmpty() ? -1 : 0);
}

void PhonePanel::fillBusinesses()
{
    const QScopedValueRollback<bool> quiet(m_filling, true);
    const QString before = business();
    m_business->clear();
    const QList<Business> businesses = m_phone.businesses();
    for (const Business &one : businesses)
        m_business->addItem(one.name.isEmpty() ? one.display : tr("%1, %2", "a person's name, phone number").arg(one.name, one.display), one.digits);
    const int at = m_business->findData(before);
    m_business->setCurrentIndex(at >= 0 ? at : int(businesses.size()) - 1);
}

void PhonePanel::opened()
{
    if (m_filling)
        return;
    setTarget({}, false);
    if (isVisible())
        m_phone.open(person(), business());
    refresh();
}

void PhonePanel::refresh()
{
    const auto who = m_phone.person(person());
    const bool blocked = m_phone.isBlocked(person(), business());
    const bool acts = who && who->online && !blocked && !business().isEmpty();
    {
        const QScopedValueRollback<bool> quiet(m_filling, true);
        m_online->setEnabled(who.has_value());
        m_reads->setEnabled(who.has_value());
        m_blocked->setEnabled(who && !business().isEmpty());
        m_online->setChecked(who && who->online);
        m_reads->setChecked(who && who->readReceipts);
        m_blocked->setChecked(blocked);
    }
    m_text->setEnabled(acts);
    m_kind->setEnabled(acts);
    m_send->setEnabled(acts && !m_text->text().trimmed().isEmpty());
    m_text->setPlaceholderText(!who || acts || business().isEmpty() ? tr("Message") : !who->online ? tr("Offline") : tr("You blocked this business"));
    m_chat->setActs(acts);
    m_newNumber->setEnabled(who && !who->waId.isEmpty());
    bool hasApp = false;
    const QList<Business> businesses = m_phone.businesses();
    for (const Business &one : businesses)
        hasApp = hasApp || (one.digits == business() && one.hasApp);
    m_appReply->setVisible(hasApp && who && !who->waId.isEmpty());
    refreshThread();
}

void PhonePanel::refreshThread()
{
    m_middle->setCurrentIndex(business().isEmpty() ? 1 : 0);
    m_typing->setVisible(m_phone.businessIsTyping(person(), business()));
    m_chat->setThread(m_phone.thread(person(), business(), shownMessages), [this](const QString &id) { return m_phone.mediaBytes(id); });
}

void PhonePanel::connectBubble(PhoneBubble *bubble)
{
    connect(bubble, &PhoneBubble::pressed, this, [this](const QString &message, const QString &button) { m_phone.press(person(), message, button); });
    connect(bubble, &PhoneBubble::reacted, this, [this](const QString &message, const QString &emoji) { m_phone.react(person(), message, emoji); });
    connect(bubble, &PhoneBubble::revokeWanted, this, [this](const QString &message) { m_phone.revoke(person(), message); });
    connect(bubble, &PhoneBubble::playWanted, this, [this](const QString &message) { m_phone.play(person(), message); });
    connect(bubble, &PhoneBubble::replyWanted, this, [this](const QString &message) { setTarget(message, false); });
    connect(bubble, &PhoneBubble::editWanted, this, [this](const QString &message) { setTarget(message, true); });
}

void PhonePanel::setTarget(const QString &messageId, bool edits)
{
    const bool wasEditing = std::exchange(m_edits, edits && !messageId.isEmpty());
    m_target = messageId;
    m_note->setVisible(!messageId.isEmpty());
    if (wasEditing && !m_edits)
        m_text->clear();
    if (messageId.isEmpty())
        return;
    const QList<PhoneMessage> thread = m_phone.thread(person(), business(), shownMessages);
    const auto target = std::find_if(thread.cbegin(), thread.cend(), [&messageId](const PhoneMessage &one) { return one.id == messageId; });
    const QString line = target == thread.cend() ? QString() : lineForPhoneMessage(*target);
    m_noteText->setText(m_edits ? tr("Editing: %1").arg(line) : tr("Reply to: %1").arg(line));
    if (m_edits && target != thread.cend())
        m_text->setText(target->text);
    m_text->setFocus();
}

void PhonePanel::send()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty() || !m_text->isEnabled())
        return;
    if (m_edits) {
        if (m_phone.edit(person(), m_target, text).isEmpty())
            m_noteText->setText(tr("This message cannot be edited to that. Messages can be edited for 15 minutes."));
        else
            setTarget({}, false);
        return;
    }
    if (m_phone.writeText(person(), business(), text, m_target).isEmpty()) {
        refresh(); // the number is gone, or the message: what was typed stays
        return;
    }
    m_text->clear();
    setTarget({}, false);
}

void PhonePanel::sendKind(const QString &kind)
{
    const QString who = person();
    const QString whom = business();
    if (kind == u"location") {
        m_phone.writeLocation(who, whom, -23.5614, -46.6559, tr("Paulista Avenue", "a place in São Paulo"), QStringLiteral("Av. Paulista, 1578, São Paulo"));
    } else if (kind == u"contact") {
        m_phone.writeContact(who, whom, QStringLiteral("Caio Brandão"), QStringLiteral("+55 11 90000-0162"));
    } else if (kind == u"unsupported") {
        m_phone.writeUnsupported(who, whom);
    } else if (kind == u"echo") {
        m_phone.echo(who, whom, tr("Answered in the WhatsApp Business app."));
    } else if (kind == u"number") {
        const QString now = m_phone.changeNumber(who, newNumber());
        fillPeople();
        if (const int at = m_person->findData(now); at >= 0)
            m_person->setCurrentIndex(at);
    } else {
        const bool takesCaption = kind == u"image" || kind == u"video" || kind == u"document";
        const QString caption = takesCaption && !m_edits ? m_text->text().trimmed() : QString();
        if (m_phone.writeMedia(who, whom, kind, caption, m_edits ? QString() : m_target).isEmpty() || m_edits)
            return;
        if (takesCaption)
            m_text->clear();
        setTarget({}, false);
    }
}

QString PhonePanel::newNumber() const
{
    const auto who = m_phone.person(person());
    qulonglong digits = who ? who->waId.toULongLong() : 0;
    QString next;
    do {
        next = QString::number(++digits);
    } while (m_phone.person(next));
    return next;
}

void PhonePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_phone.open(person(), business());
    refresh();
}

void PhonePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_phone.open({}, {});
}

} // namespace gangway::app

#include "app/onboarding/actionsmenu.h"

#include "app/widgets/make.h"
#include "app/onboarding/stepstatus.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace gangway::app {

using onboarding::StepId;
using onboarding::StepStatus;

namespace {

/// Title and one sentence; the whole row is the button.
class ActionRow : public QAbstractButton
{
public:
    ActionRow(Theme &theme, const QString &title, const QString &sentence, bool danger) : m_theme(theme), m_sentence(sentence), m_danger(danger)
    {
        setText(title);
        setAccessibleName(title);
        setAccessibleDescription(sentence);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const int width = m_theme.px(440);
        const QFontMetrics small(m_theme.font(Theme::Style::Small));
        const int words = small.boundingRect(QRect(0, 0, width - m_theme.px(24), 10000), Qt::TextWordWrap, m_sentence).height();
        return QSize(width, QFontMetrics(m_theme.font(Theme::Style::BodyMedium)).height() + words + m_theme.px(12));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isEnabled() && (hasFocus() || underMouse())) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(hasFocus() ? Theme::Token::AccentSoft : Theme::Token::Surface2));
            painter.drawRoundedRect(rect(), m_theme.px(4), m_theme.px(4));
        }
        const QRect room = rect().adjusted(m_theme.px(12), m_theme.px(6), -m_theme.px(12), -m_theme.px(6));
        const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignTop;
        painter.setFont(m_theme.font(Theme::Style::BodyMedium));
        painter.setPen(m_theme.color(!isEnabled() ? Theme::Token::Text3 : m_danger ? Theme::Token::Err : Theme::Token::Text));
        painter.drawText(room, flags, text());
        painter.setFont(m_theme.font(Theme::Style::Small));
        painter.setPen(m_theme.color(Theme::Token::Text3));
        painter.drawText(room.adjusted(0, QFontMetrics(m_theme.font(Theme::Style::BodyMedium)).height(), 0, 0), flags | Qt::TextWordWrap, m_sentence);
    }

private:
    Theme &m_theme;
    QString m_sentence;
    bool m_danger;
};

} // namespace

QString reasonAgainst(const onboarding::StepView &view, const onboarding::CaseState &state)
{
    if (view.status == StepStatus::Running)
        return ActionsMenu::tr("It is running.");
    const store::CaseFacts &facts = state.facts();
    const bool number = facts.phoneNumberId && !facts.phoneNumberId->isEmpty();
    const bool portfolio = facts.portfolioId && !facts.portfolioId->isEmpty();
    switch (view.id) {
    case StepId::DeregisterNumber:
        if (number && onboarding::effectivePath(state) == store::NumberPath::Coexistence)
            return ActionsMenu::tr("A number of the WhatsApp Business app is disconnected in the app: Settings, Account, Business Platform.");
        if (number && budgetSpent(state.registrations))
            return budgetLine(state.registrations);
        if (number && !facts.numberRegistered.value_or(false))
            return ActionsMenu::tr("The number is not registered.");
        break;
    case StepId::RevokeCreditLine:
        if (facts.creditRevoked.value_or(false))
            return ActionsMenu::tr("It is revoked already.");
        if (!facts.allocationId)
            return ActionsMenu::tr("No credit line is shared with this customer.");
        break;
    case StepId::RequestMarketingMessages:
    case StepId::ReadPartnerVerification:
    case StepId::FetchToken:
        if (!portfolio && view.status != StepStatus::Available)
            return ActionsMenu::tr("The customer's business portfolio is not known yet.");
        break;
    case StepId::OverridePhoneWebhook:
    case StepId::SetPin:
    case StepId::RequestDisplayName:
        if (!number)
            return ActionsMenu::tr("The account has no number yet.");
        break;
    case StepId::CheckToken:
    case StepId::RemoveOverrides:
    case StepId::ExchangeCode:
    case StepId::VerifyIds:
    case StepId::SubscribeWebhooks:
    case StepId::AssignSystemUser:
    case StepId::ShareCreditLine:
    case StepId::VerifyCreditLine:
    case StepId::RegisterNumber:
    case StepId::Confirm:
    case StepId::AttachCreditLine:
    case StepId::AddNumber:
    case StepId::RequestCode:
    case StepId::VerifyCode:
    case StepId::AwaitDisplayName:
    case StepId::SyncContacts:
    case StepId::SyncHistory: break;
    }
    if (view.status == StepStatus::Done && !view.canRunAgain)
        return ActionsMenu::tr("It is done.");
    if (view.status == StepStatus::Waiting || view.status == StepStatus::NotNeeded)
        return facts.tokenStored.value_or(false) ? ActionsMenu::tr("Steps that come before it are not done.") : ActionsMenu::tr("There is no business token yet.");
    return {};
}

ActionsMenu::ActionsMenu(Theme &theme, const std::vector<onboarding::StepView> &actions, const onboarding::CaseState &state, QWidget *parent)
    : QFrame(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("provision.actions.menu"));
    setAccessibleName(tr("More actions"));
    setSurface(this, QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(0);
    bool line = false;
    const auto isHard = [](StepId id) { return id == StepId::RevokeCreditLine || id == StepId::DeregisterNumber; };
    for (const bool hard : {false, true}) {
        for (const onboarding::StepView &view : actions) {
            if (isHard(view.id) != hard)
                continue;
            // What cannot be taken back stands apart, at the end.
            if (hard && !line && column->count() > 0) {
                column->addSpacing(4);
                column->addWidget(makeLine());
                column->addSpacing(4);
            }
            line = line || hard;
            const StepText words = textOf(view.id);
            const QString reason = reasonAgainst(view, state);
            auto *row = new ActionRow(theme, words.title, reason.isEmpty() ? words.purpose + u'.' : reason, hard);
            row->setObjectName(QStringLiteral("provision.action.%1").arg(onboarding::nameOf(view.id)));
            row->setEnabled(reason.isEmpty());
            connect(row, &QAbstractButton::clicked, this, [this, id = view.id] {
                leave();
                Q_EMIT chosen(id);
            });
            column->addWidget(row);
        }
    }
    if (actions.empty())
        column->addWidget(makeLabel(tr("Nothing can be asked for now."), Theme::Style::Small, Theme::Token::Text3));
}

void ActionsMenu::popupAt(QWidget *button)
{
    m_button = button;
    adjustSize();
    const QPoint below = button->mapTo(parentWidget(), QPoint(button->width() - width(), button->height() + m_theme.px(4)));
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    move(qBound(room.left(), below.x(), qMax(room.left(), room.right() - width())), qBound(room.top(), below.y(), qMax(room.top(), room.bottom() - height())));
    show();
    raise();
    for (QAbstractButton *row : findChildren<QAbstractButton *>()) {
        if (row->isEnabled()) {
            row->setFocus(Qt::PopupFocusReason);
            break;
        }
    }
    qApp->installEventFilter(this);
}

void ActionsMenu::leave()
{
    qApp->removeEventFilter(this);
    if (m_button && isAncestorOf(window()->focusWidget()))
        m_button->setFocus(Qt::PopupFocusReason);
    hide();
    deleteLater();
}

bool ActionsMenu::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::FocusIn:
        if (isVisible() && widget && widget != this && !isAncestorOf(widget)) {
            // The button would open it again at once.
            const bool again = widget == m_button && event->type() == QEvent::MouseButtonPress;
            leave();
            return again;
        }
        break;
    case QEvent::Resize:
        if (watched == parentWidget())
            leave();
        break;
    default: break;
    }
    return QFrame::eventFilter(watched, event);
}

void ActionsMenu::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: leave(); return;
    case Qt::Key_Down: focusNextPrevChild(true); return;
    case Qt::Key_Up: focusNextPrevChild(false); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *row = qobject_cast<QAbstractButton *>(window()->focusWidget()); row && isAncestorOf(row))
            row->click();
        return;
    default: QFrame::keyPressEvent(event);
    }
}

} // namespace gangway::app

#include "app/tour/metapages.h"

#include "app/signup/signuppane.h"

namespace gangway::app {

namespace {

/// The button that leads on; each screen's has an id of its own.
const std::pair<const char *, const char *> primaryButtons[] = {
    {"LOGIN", "#es-continue-login"},
    {"AUTHORIZATION", "#es-authorize"},
    {"BUSINESS_ACCOUNT_SELECTION", "#es-portfolio-next"},
    {"WABA_PHONE_PROFILE_PICKER", "#es-waba-next"},
    {"PHONE_NUMBER_SETUP", "#es-number-next"},
    {"PHONE_NUMBER_VERIFICATION", "#es-code-next"},
    {"PERMISSIONS", "#es-permissions-confirm"},
    {"SUCCESS", "#es-finish"},
};

const QString cancelButton = QStringLiteral("#es-cancel");
const QString reportButton = QStringLiteral("#es-report-error.alert"); // what the page makes of it beside a problem
const QString codeButton = QStringLiteral("#es-code-use");
const QString laterBox = QStringLiteral("#es-verify-later:checked");

constexpr int patienceWithAnswer = 500;  // ms; a page that goes away while it is asked may never answer
constexpr int patienceWithPress = 4000;  // ms until the same button is pressed again

} // namespace

MetaPages::MetaPages(const Hand &hand, QHash<QString, QString> presses, QObject *parent)
    : QObject(parent), m_hand(hand), m_presses(std::move(presses))
{
}

QString MetaPages::trouble() const
{
    if (m_screen.isEmpty())
        return QStringLiteral("Meta's page has not appeared");
    return QStringLiteral("Meta's page stays at %1").arg(m_screen);
}

void MetaPages::play(SignupPane *pane)
{
    if (!pane || (m_asked.isValid() && !m_asked.hasExpired(patienceWithAnswer)))
        return;
    look(pane);
}

void MetaPages::look(SignupPane *pane)
{
    QStringList selectors{cancelButton, reportButton, codeButton, laterBox};
    for (const auto &[screen, button] : primaryButtons)
        selectors.append(QLatin1String(button));
    m_asked.start();
    m_before = std::exchange(m_seen, {});
    m_answers = int(selectors.size());
    for (const QString &selector : selectors) {
        pane->locate(selector, this, [this, selector, question = m_question + 1, pane = QPointer<QWidget>(pane)](QWidget *widget, QRect rect) {
            if (question != m_question)
                return;
            if (!rect.isEmpty()) {
                m_seen.insert(selector, rect);
                m_target = widget;
            }
            if (--m_answers > 0)
                return;
            m_asked.invalidate();
            if (pane)
                judge(static_cast<SignupPane *>(pane.data()));
        });
    }
    ++m_question;
}

void MetaPages::judge(SignupPane *pane)
{
    QString screen;
    QString primary;
    for (const auto &[name, button] : primaryButtons) {
        const QString selector = QLatin1String(button);
        // Twice at the same place: the page has come to rest.
        if (m_seen.contains(selector) && m_seen.value(selector) == m_before.value(selector)) {
            screen = QLatin1String(name);
            primary = selector;
        }
    }
    if (screen.isEmpty() || !m_target)
        return;
    if (screen != m_screen) {
        m_screen = screen;
        m_screens.append(screen);
        m_last.clear();
        m_hasCode = false;
        Q_EMIT screenSeen(screen);
    }
    const QString wish = m_presses.value(screen);
    if (wish == QLatin1String("close")) {
        if (!std::exchange(m_closed, true)) {
            m_pressed.append(screen + QStringLiteral(": close"));
            pane->closePopup();
        }
        return;
    }
    QString next = wish == QLatin1String("cancel") ? cancelButton : primary;
    if (wish == QLatin1String("report") && m_seen.contains(reportButton)) {
        if (m_last != reportButton)
            Q_EMIT problemSeen(screen);
        next = reportButton;
    } else if (next == primary && m_seen.contains(codeButton) && !m_seen.contains(laterBox) && !m_hasCode) {
        next = codeButton;
    }
    if (next == m_last && !m_sinceLast.hasExpired(patienceWithPress))
        return;
    if (m_seen.value(next) != m_before.value(next) || !m_seen.contains(next))
        return;
    click(next);
}

void MetaPages::click(const QString &selector)
{
    m_hand.clickAt(m_target, m_seen.value(selector).center());
    m_last = selector;
    m_sinceLast.start();
    m_hasCode = m_hasCode || selector == codeButton;
    m_pressed.append(QStringLiteral("%1: %2").arg(m_screen, selector));
}

} // namespace gangway::app

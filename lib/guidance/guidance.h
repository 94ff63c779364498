#pragma once

#include "core/result.h"
#include "store/records.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace gangway::guidance {

/// A text of the guidance data, in one of "en", "pt_BR", "es"; falls back to English.
using Language = QString;

enum class Actor { Us, Customer, Meta, Wait };

/// What to tell a person about an Error: the lookup that serves every page, the report and the support copy.
struct Explanation
{
    QString whatHappened;
    QString why;
    QString whatToDo;
    Actor actor = Actor::Us;
    bool retry = false;                            ///< retrying by hand is sensible now
    std::optional<std::chrono::seconds> retryAfter; ///< sensible only after this
    bool known = true;                             ///< false: Meta gave a reason we do not know; Meta's own words are in `why`
    // Meta's own, as it gave them and cleaned of anything like a token; for the lines under the explanation.
    QString metaTitle;                             ///< error_user_title
    QString metaWords;                             ///< error_user_msg, else message
    int code = 0;                                  ///< 0 = none
    int subcode = 0;
    QString traceId;                               ///< fbtrace_id
};

/// Where the Error came up; steps by their stable name, "signup", "message", "health", "profile", "storage".
struct ErrorContext
{
    QString place;
    QString languageCode = QStringLiteral("en");
};

/// Looks up resources/errors/*.json: by code + subcode + place, code + place, code, then by kind.
Explanation explain(const Error &error, const ErrorContext &context);

/// The evidence as text for Meta's support, of a step or of an error that a person reported on Meta's sign-up page.
/// Built from an allow list: every fact has a shape it must have, and what has another one is left out. Token,
/// secret, code and PIN cannot enter it.
struct SupportFacts
{
    QString step;            ///< as shown, e.g. "Register number"
    QString request;         ///< verb and path, e.g. "POST /106540352242922/register"; a query is cut off
    QString appId, configurationId, portfolioId, wabaId, phoneNumberId;
    QString sessionId;       ///< of Meta's sign-up page
    QString reportedId;      ///< error_code or error_id of a report from Meta's sign-up page
    QDateTime reportedAt;    ///< the report's own timestamp
    QDateTime at;
};
/// English, one "Name  value" line per fact, times in UTC: Meta's support reads it, not the customer.
QString supportText(const Error &error, const SupportFacts &facts);

// --- number advice: questions in, plan out (resources/guidance/number.json) ---

struct NumberOption { QString id; QString icon; QString title; QString text; };
struct NumberQuestion { QString id; QString title; std::vector<NumberOption> options; };

enum class Place { Gangway, MetaPage, WhatsAppApp, Phone };

struct PlanStep
{
    QString text;                ///< may mark words with <b>…</b>, everything else is escaped: fit for a QLabel as it is
    Place place = Place::Gangway;
};
struct NumberPlan
{
    store::NumberPath path = store::NumberPath::Unknown;
    QString title;              ///< "Direct, after changing the number"
    QString why;
    QString wait, waitNote, history, historyNote, app, appNote, eligibility, eligibilityNote; ///< the four heads
    std::vector<PlanStep> steps;
    QString warning;            ///< what cannot be undone
    QString warningTitle;
    bool needsWait = false;     ///< offers the 2 h timer
    QString customerText;       ///< instructions for the customer, plain text, in the customer's language
};

/// The questions to show for the answers so far, in order; a later one appears when the one before is answered.
/// Answers to questions that are not shown (any more) count for nothing. `phone` as shown, may be empty.
/// Ids: app (messenger, business, none-cloud, none-new, no-number), keep (yes, no), install-app (yes, no),
/// history (keep, delete).
std::vector<NumberQuestion> numberQuestions(const QJsonObject &answers, const Language &language,
                                            const QString &phone = {});
/// Nothing until enough is answered. Texts in `language`, customerText in `customerLanguage`; `phone` as shown.
std::optional<NumberPlan> numberPlan(const QJsonObject &answers, const QString &phone, const Language &language, const Language &customerLanguage);

// --- Meta's screens (resources/guidance/screens.json) ---

struct ScreenAdvice
{
    QString id;
    QString title;              ///< "Phone number"
    QString choose, dontChoose, type, note; ///< empty = not shown
};
/// The eight screens for a path (Unknown reads like Direct); `older` gives the earlier wording.
std::vector<ScreenAdvice> metaScreens(store::NumberPath path, bool older, const QString &phone, const Language &language);
/// "the phone number screen" for PHONE_NUMBER_SETUP; empty when unknown.
QString screenName(const QString &currentStep, const Language &language);

// --- how-tos for states of a case (resources/guidance/topics.json) ---

struct Topic
{
    QString id;
    QString title;              ///< "Add a payment method"
    QString text;               ///< what holds, in one to three sentences, plain text
    QStringList steps;          ///< what to do, in order, plain text; may be empty
    QUrl link;                  ///< Meta's page for it, https; may be empty
};
/// Ids: payment-method, coexistence-offboarding, display-name-review, display-name-declined, history-declined,
/// sync-window-lost, token-expired, token-revoked, credit-line-fixed, coexistence-not-given,
/// partner-webhook-account-update, verification-250-limit, marketing-messages, and offboarded-<reason>, the reason
/// of disconnection_info or the event in any case ("offboarded-PRIMARY_INACTIVITY"); a reason we do not know gives
/// the topic "offboarded-unknown". Nothing for any other id.
std::optional<Topic> topic(const QString &id, const Language &language);

} // namespace gangway::guidance

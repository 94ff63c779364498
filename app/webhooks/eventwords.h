#pragma once

#include "store/records.h"
#include "webhooks/events.h"

#include <QCoreApplication>

namespace gangway::app {

/// What a webhook says, in words for its row and its panel.
struct EventSummary
{
    QString field;             ///< "messages, status"
    QString title;             ///< "messages, read status"
    QString says;              ///< of the first change, and "+2" when there are more
    bool isBad = false;        ///< refused, failed, restricted
    QStringList statuses;      ///< of every status change
    QString ids;               ///< message ids, numbers, names: what a filter finds besides
    int changes = 0;           ///< events in it
    std::optional<qint64> delayMs; ///< from the event's own time, which has no fractions of a second, to the receipt
};

/// Makes the words. Reads the body, so that it costs as much as decoding it; the result is small.
class EventWords
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)
public:
    static EventSummary summaryOf(const store::WebhookRecord &record);
    /// "Valid", "Refused", "Not needed"
    static QString verdictWord(const QString &verdict);
    /// Why it was refused, as a short sentence.
    static QString reasonSentence(const QString &reason);
    /// The HTTP status that the receiver gave it; 0 where that is not certain.
    static int answerOf(const QString &verdict, const QString &reason);
    /// "0.3 s", "12 s", "5 min", "3 h", "2 d"
    static QString delayText(qint64 milliseconds);
    /// "+1 650-555-0134" of "16505550134"; anything else as it is.
    static QString personText(const QString &waId);
};

} // namespace gangway::app

#pragma once

#include "sandbox/state.h"

#include <QJsonArray>
#include <QObject>

namespace gangway::sandbox {

class SimulatedPhone;
class WebhookDelivery;

/// What Meta, its reviewers and the customer do by themselves: decide about a name, send the app's contacts and
/// history, sign the terms of marketing messages, disconnect. Keeps its agenda in the State, so that it goes on after
/// a restart. Answers no request.
class Happenings : public QObject
{
    Q_OBJECT
public:
    Happenings(State &state, WebhookDelivery &delivery, SimulatedPhone &phone, QObject *parent);

    void setScenario(const QJsonObject &data) { m_scenario = data; }
    /// The time between two acts.
    void setPace(std::chrono::milliseconds pace) { m_pace = pace; }
    /// Takes up an agenda that came from a file.
    void resume();

    /// A call was answered well: the scenario may let something follow ("happenings").
    void answered(const QString &endpoint, const QString &node);
    /// A number came into being with its display name: reviewed or not, as the scenario says ("nameReview").
    void nameGiven(Number &number);
    void registrationRefused(const Number &number);
    /// A display name waits for its review: decided later, as the scenario says.
    void reviewName(const Number &number);
    /// A new template waits for its review: decided later, as the scenario says ("templateReview").
    void reviewTemplate(const Template &made);
    /// The data of the WhatsApp Business app was asked for; the webhooks follow.
    void sendContacts(const Number &number);
    void sendHistory(const Number &number);
    /// The admins of the business got the e-mail about marketing messages.
    void inviteToMarketing(const Portfolio &portfolio);

Q_SIGNALS:
    void changed();

private:
    void later(const QString &kind, const QString &node, std::chrono::milliseconds delay, const QJsonObject &data = {});
    void arm(quint64 row);
    void perform(const Appointment &appointment);
    void decideTemplate(Template &reviewed, const QJsonObject &data);
    void decideName(Number &number, const QJsonObject &data);
    void contacts(const Number &number);
    void history(const Number &number, int chunk);
    void signMarketingTerms(Portfolio &portfolio);
    void happen(const QString &kind, Waba &waba, const QJsonObject &data);
    QString wabaAround(const QString &node) const;
    void tellPartners(const Waba &waba, const QString &event, QJsonObject more = {});

    State &m_state;
    WebhookDelivery &m_delivery;
    SimulatedPhone &m_phone;
    QJsonObject m_scenario;
    std::chrono::milliseconds m_pace{600};
};

} // namespace gangway::sandbox

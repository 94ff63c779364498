#pragma once

#include "core/clock.h"
#include "store/records.h"
#include "vault/secretvault.h"
#include "webhooks/events.h"
#include "whatsapp/templates.h"

#include <QObject>

namespace gangway::messaging {

/// The templates of each account, asked for once and kept in memory for a while. A template's status webhook makes them
/// be asked for again.
class TemplateService : public QObject
{
    Q_OBJECT
public:
    TemplateService(SecretVault &vault, Clock &clock, QObject *parent = nullptr);
    ~TemplateService() override;

    /// How long an answer is good.
    static constexpr std::chrono::minutes freshness{10};

    /// Errors: Rejected "no-account", Auth "no-token"; as whatsapp::templates::list. Several at once share one request.
    Call<std::vector<whatsapp::templates::MessageTemplate>> fetch(const whatsapp::GraphClient &graph, const store::CaseRecord &record, bool anew = false);
    /// What is known without asking; empty when nothing is.
    std::vector<whatsapp::templates::MessageTemplate> known(const WabaId &waba) const;

public Q_SLOTS:
    void forget(const gangway::WabaId &waba);
    /// Of all kinds; forgets what a template's webhook says has changed.
    void handle(const gangway::webhooks::Event &event);

Q_SIGNALS:
    void changed(const gangway::WabaId &waba);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gangway::messaging

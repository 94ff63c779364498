#include "messaging/templateservice.h"

#include <QHash>

namespace gangway::messaging {

using whatsapp::templates::MessageTemplate;
using Templates = std::vector<MessageTemplate>;

struct TemplateService::Private
{
    struct Entry
    {
        Templates templates;
        std::optional<qint64> fetchedAt;  ///< of the clock that never jumps; empty: nothing good is known
        std::vector<Promise<Templates>> waiting;
        bool isAsking = false;
        bool isOutdated = false;          ///< forgotten while the answer was under way
    };

    Private(TemplateService &service, SecretVault &vaultToUse, Clock &clockToUse) : self(service), vault(vaultToUse), clock(clockToUse) {}

    TemplateService &self;
    SecretVault &vault;
    Clock &clock;
    QHash<WabaId, Entry> entries;

    void ask(const whatsapp::GraphClient &graph, const CaseId &owner, const WabaId &waba);
    void answered(const WabaId &waba, const Result<Templates> &answer);
};

TemplateService::TemplateService(SecretVault &vault, Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, vault, clock))
{
}

TemplateService::~TemplateService() = default;

Call<Templates> TemplateService::fetch(const whatsapp::GraphClient &graph, const store::CaseRecord &record, bool anew)
{
    const WabaId waba = record.facts.wabaId.value_or(WabaId());
    if (waba.isEmpty())
        return Call<Templates>::failed(Error::make(Error::Kind::Rejected, QStringLiteral("no-account")));
    Private::Entry &entry = d->entries[waba];
    const qint64 good = std::chrono::milliseconds(freshness).count();
    if (!anew && entry.fetchedAt && d->clock.monotonicMs() - *entry.fetchedAt < good)
        return Call<Templates>::ready(entry.templates);
    const Promise<Templates> promise;
    entry.waiting.push_back(promise);
    if (!entry.isAsking)
        d->ask(graph, record.id, waba);
    return promise.call();
}

Templates TemplateService::known(const WabaId &waba) const
{
    return d->entries.value(waba).templates;
}

void TemplateService::forget(const WabaId &waba)
{
    const auto entry = d->entries.find(waba);
    if (entry == d->entries.end())
        return;
    entry->fetchedAt.reset();
    entry->isOutdated = entry->isAsking;
    Q_EMIT changed(waba);
}

void TemplateService::handle(const webhooks::Event &event)
{
    std::visit(
        [this](const auto &news) {
            if constexpr (requires { news.templateId; })
                forget(news.wabaId);
            else if constexpr (std::is_same_v<std::decay_t<decltype(news)>, webhooks::OtherEvent>) {
                // message_template_components_update, template_category_update and their like
                if (news.field.startsWith(QLatin1String("message_template_")) || news.field == QLatin1String("template_category_update"))
                    forget(WabaId(news.entryId));
            }
        },
        event);
}

void TemplateService::Private::ask(const whatsapp::GraphClient &graph, const CaseId &owner, const WabaId &waba)
{
    entries[waba].isAsking = true;
    vault.fetch({owner.value(), vaultNames::businessToken})
        .andThen([graph, waba](const std::optional<Secret> &token) {
            if (!token || token->isEmpty())
                return Call<Templates>::failed(Error::make(Error::Kind::Auth, QStringLiteral("no-token")));
            return whatsapp::templates::list(graph, *token, waba);
        })
        .then(&self, [this, waba](const Result<Templates> &answer) { answered(waba, answer); });
}

void TemplateService::Private::answered(const WabaId &waba, const Result<Templates> &answer)
{
    Entry &entry = entries[waba];
    entry.isAsking = false;
    if (answer) {
        entry.templates = *answer;
        // A webhook told of a change meanwhile: good enough to show, not to keep.
        if (!entry.isOutdated)
            entry.fetchedAt = clock.monotonicMs();
    }
    entry.isOutdated = false;
    for (const Promise<Templates> &promise : std::exchange(entry.waiting, {}))
        promise.resolve(answer);
    if (answer)
        Q_EMIT self.changed(waba);
}

} // namespace gangway::messaging

#include "app/messages/draftkeeper.h"

#include <QJsonDocument>

namespace gangway::app {

DraftKeeper::DraftKeeper(store::Database &database, const QString &scope, QObject *parent)
    : QObject(parent), m_settings(database), m_scope(scope)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(400);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

QString DraftKeeper::keyOf(qint64 conversationId) const
{
    return QStringLiteral("draft.%1.%2").arg(m_scope).arg(conversationId);
}

QJsonObject DraftKeeper::draft(qint64 conversationId)
{
    const auto known = m_drafts.constFind(conversationId);
    if (known != m_drafts.constEnd())
        return *known;
    const auto stored = m_settings.value(keyOf(conversationId));
    const QJsonObject draft = stored ? QJsonDocument::fromJson(stored->toUtf8()).object() : QJsonObject();
    m_drafts.insert(conversationId, draft);
    return draft;
}

void DraftKeeper::keep(qint64 conversationId, const QJsonObject &draft)
{
    if (draft == this->draft(conversationId))
        return;
    m_drafts.insert(conversationId, draft);
    m_changed.insert(conversationId);
    m_timer.start();
}

void DraftKeeper::flush()
{
    m_timer.stop();
    for (const qint64 id : std::as_const(m_changed)) {
        const QJsonObject &draft = m_drafts[id];
        // Written also when nobody waits for the answer.
        static_cast<void>(m_settings.setValue(
            keyOf(id), draft.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact))));
    }
    m_changed.clear();
}

} // namespace gangway::app

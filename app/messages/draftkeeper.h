#pragma once

#include "store/repositories.h"

#include <QHash>
#include <QJsonObject>
#include <QTimer>

namespace gangway::app {

/// What was begun and not sent, per conversation, in the database: closing the program loses nothing. Writes a moment
/// after the last change, and at its own end.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    DraftKeeper(store::Database &database, const QString &scope, QObject *parent = nullptr);
    ~DraftKeeper() override;

    QJsonObject draft(qint64 conversationId);
    /// An empty one is forgotten.
    void keep(qint64 conversationId, const QJsonObject &draft);
    void flush();

private:
    QString keyOf(qint64 conversationId) const;

    store::SettingRepository m_settings;
    QString m_scope;
    QHash<qint64, QJsonObject> m_drafts;
    QSet<qint64> m_changed;
    QTimer m_timer;
};

} // namespace gangway::app

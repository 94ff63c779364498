#pragma once

#include "store/repositories.h"
#include "vault/secretvault.h"
#include "whatsapp/media.h"

#include <QObject>

namespace gangway::messaging {

/// Files of messages: brings a chosen file to Meta, and a received one to this computer. Keeps received files below one
/// folder, named by their digest, so that the same file is there once. Decides nothing about sending.
class MediaService : public QObject
{
    Q_OBJECT
public:
    /// `folder` is made when the first file comes.
    MediaService(store::Database &database, SecretVault &vault, const QString &folder, QObject *parent = nullptr);
    ~MediaService() override;

    /// Errors: Rejected "no-number", or "uploading" while the same file is on its way; Auth "no-token"; as
    /// whatsapp::media::upload. Dropping the Call ends it.
    Call<store::Attachment> upload(const whatsapp::GraphClient &graph, const store::CaseRecord &record, const QString &file,
                                   whatsapp::messages::MediaKind kind, const QString &mimeType, whatsapp::media::Progress progress = {});
    /// Brings the file of a stored message and notes it in its row; asks for a new address when the old one ran out.
    /// A file that is here already is answered at once. Goes on when nobody waits for it. Errors: Rejected "no-media", Auth "no-token".
    Call<store::MessageRecord> fetch(const whatsapp::GraphClient &graph, const store::CaseRecord &record, qint64 messageRow);
    bool isFetching(qint64 messageRow) const;

Q_SIGNALS:
    void fetchProgress(qint64 messageRow, qint64 bytes, qint64 total);
    void fetched(const gangway::store::MessageRecord &row);
    void fetchFailed(qint64 messageRow, const gangway::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gangway::messaging

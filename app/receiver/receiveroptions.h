#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace gangway::app {

/// What gangway-receiver was asked to do. Read before anything is opened.
struct ReceiverArguments
{
    bool help = false;
    bool version = false;
    bool dump = false;
    QString address;
    quint16 port = 0;
    QString path = QStringLiteral("/webhook");
    QString appId;
    QString databaseFile;
    QString appSecretFile;
    QString verifyTokenFile;
};

/// The error is one sentence for stderr.
tl::expected<ReceiverArguments, QString> readReceiverArguments(const QStringList &arguments);
QString receiverHelp();

} // namespace gangway::app

#include "store/records.h"
#include "store/rows.h"

namespace gangway::store {

namespace {
void putText(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

void putTime(QJsonObject &object, const char *key, const QDateTime &time)
{
    if (time.isValid())
        object.insert(QLatin1String(key), timeText(time));
}
} // namespace

QJsonObject Attachment::toJson() const
{
    QJsonObject object;
    putText(object, "mediaId", mediaId);
    putText(object, "file", file);
    putText(object, "fileName", fileName);
    putText(object, "mimeType", mimeType);
    putText(object, "sha256", sha256);
    if (size >= 0)
        object.insert(QStringLiteral("size"), size);
    return object;
}

Attachment Attachment::fromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    Attachment attachment;
    attachment.mediaId = text("mediaId");
    attachment.file = text("file");
    attachment.fileName = text("fileName");
    attachment.mimeType = text("mimeType");
    attachment.sha256 = text("sha256");
    attachment.size = object.value(QLatin1String("size")).toInteger(-1);
    return attachment;
}

QJsonObject MessageMarks::toJson() const
{
    QJsonObject object;
    QJsonArray marks;
    for (const ReactionMark &reaction : reactions) {
        QJsonObject mark{{QStringLiteral("fromBusiness"), reaction.fromBusiness}};
        putText(mark, "emoji", reaction.emoji);
        putTime(mark, "at", reaction.at);
        marks.append(mark);
    }
    if (!marks.isEmpty())
        object.insert(QStringLiteral("reactions"), marks);
    putTime(object, "editedAt", editedAt);
    putText(object, "editedText", editedText);
    putTime(object, "revokedAt", revokedAt);
    return object;
}

MessageMarks MessageMarks::fromJson(const QJsonObject &object)
{
    MessageMarks marks;
    for (const QJsonValue &value : object.value(QLatin1String("reactions")).toArray()) {
        const QJsonObject mark = value.toObject();
        marks.reactions.push_back({mark.value(QLatin1String("fromBusiness")).toBool(), mark.value(QLatin1String("emoji")).toString(),
                                   timeFrom(mark.value(QLatin1String("at")).toString())});
    }
    marks.editedAt = timeFrom(object.value(QLatin1String("editedAt")).toString());
    marks.editedText = object.value(QLatin1String("editedText")).toString();
    marks.revokedAt = timeFrom(object.value(QLatin1String("revokedAt")).toString());
    return marks;
}

} // namespace gangway::store

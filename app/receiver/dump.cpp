#include "app/receiver/dump.h"

#include "store/repositories.h"

namespace gangway::app {

namespace {
constexpr int recordsAtOnce = 32; // each may be 3 MB

// How many bytes from here on are one well-formed character; 0: none.
int wellFormed(const unsigned char *at, qsizetype left)
{
    const auto continues = [at, left](int i, unsigned char low = 0x80, unsigned char high = 0xBF) {
        return i < left && at[i] >= low && at[i] <= high;
    };
    const unsigned char c = at[0];
    if (c < 0x80)
        return 1;
    if (c >= 0xC2 && c <= 0xDF)
        return continues(1) ? 2 : 0;
    if (c >= 0xE0 && c <= 0xEF) {
        const unsigned char low = c == 0xE0 ? 0xA0 : 0x80;  // nothing written longer than needed,
        const unsigned char high = c == 0xED ? 0x9F : 0xBF; // no surrogates
        return continues(1, low, high) && continues(2) ? 3 : 0;
    }
    if (c >= 0xF0 && c <= 0xF4) {
        const unsigned char low = c == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = c == 0xF4 ? 0x8F : 0xBF;
        return continues(1, low, high) && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

// Byte by byte, because a way through QString would take a byte order mark away. False: not all of it was UTF-8.
bool appendString(QByteArray &out, const QByteArray &text)
{
    static const char digits[] = "0123456789abcdef";
    bool faithful = true;
    out += '"';
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    for (qsizetype i = 0; i < text.size();) {
        const int length = wellFormed(bytes + i, text.size() - i);
        const unsigned char c = bytes[i];
        if (length == 0) {
            out += "\xEF\xBF\xBD";
            faithful = false;
        } else if (c == '"' || c == '\\') {
            out += '\\';
            out += char(c);
        } else if (c == '\n') {
            out += "\\n";
        } else if (length == 3 && text.mid(i, 3) == "\xEF\xBB\xBF") {
            out += "\\ufeff"; // some readers would swallow a byte order mark
        } else if (c < 0x20 || c == 0x7F) {
            out += "\\u00";
            out += digits[c >> 4];
            out += digits[c & 15];
        } else {
            out.append(text.constData() + i, length);
        }
        i += std::max(length, 1);
    }
    out += '"';
    return faithful;
}
} // namespace

QByteArray dumpLine(const store::WebhookRecord &record)
{
    QByteArray line;
    line.reserve(record.raw.size() + record.raw.size() / 4 + 256);
    line += "{\"id\":" + QByteArray::number(record.id);
    line += ",\"received_at\":";
    appendString(line, record.receivedAt.toUTC().toString(Qt::ISODateWithMs).toUtf8());
    line += ",\"field\":";
    appendString(line, record.field.toUtf8());
    line += ",\"waba_id\":";
    appendString(line, record.wabaId.toUtf8());
    line += ",\"phone_number_id\":";
    appendString(line, record.phoneNumberId.toUtf8());
    line += ",\"raw\":";
    if (!appendString(line, record.raw))
        line += ",\"raw_base64\":\"" + record.raw.toBase64() + '"';
    return line + "}\n";
}

Result<Done> dumpEvents(store::Database &database, const std::function<bool(const QByteArray &)> &write)
{
    const store::WebhookRepository webhooks(database);
    qint64 last = 0;
    for (;;) {
        const auto page = webhooks.after(last, recordsAtOnce);
        if (!page)
            return fail(page.error());
        if (page->empty())
            return Done();
        for (const store::WebhookRecord &record : *page) {
            last = record.id;
            if (record.verdict == QLatin1String("valid") && !write(dumpLine(record)))
                return Done();
        }
    }
}

} // namespace gangway::app

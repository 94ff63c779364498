#include "store/repositories.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace gangway;

// store_writer FILE: appends webhooks for ever, and prints the number of each once it was answered.
namespace {

class Writer : public QObject
{
public:
    explicit Writer(store::Database &database) : m_database(database) {}

    // Bursts, so that the kill falls into groups as well as between them.
    void burst()
    {
        m_waiting = 1 + m_number % 7;
        const int last = m_number + m_waiting;
        while (m_number < last)
            write(++m_number);
    }

private:
    void write(int number)
    {
        store::WebhookRecord record;
        record.receivedAt = QDateTime::currentDateTimeUtc();
        record.verdict = QStringLiteral("valid");
        record.raw = QByteArray::number(number).rightJustified(2000, ' ');
        record.digest = QByteArray::number(number);
        store::WebhookRepository(m_database).append({record}).then(this, [this, number](const Result<std::vector<bool>> &stored) {
            if (!stored)
                std::_Exit(3);
            std::printf("%d\n", number);
            std::fflush(stdout);
            if (--m_waiting == 0)
                burst();
        });
    }

    store::Database &m_database;
    int m_number = 0;
    int m_waiting = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    store::Database database;
    if (const auto opened = database.open(app.arguments().value(1)); !opened) {
        std::fprintf(stderr, "%s\n", qPrintable(describe(opened.error())));
        return 2;
    }
    Writer writer(database);
    writer.burst();
    return app.exec();
}

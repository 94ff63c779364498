// How many signed events a second gangway-receiver puts durably on this disk, beside what SQLite itself can do here.
//
//   bench_receiver [--seconds N] [--folder DIR]
//   bench_receiver --against PORT --app-secret SECRET [--path /webhook] [--connections N] [--rate N] [--seconds N]
//
// The second form only sends: to any receiver of Meta's webhooks over plain HTTP on loopback.

#include "support/webhookload.h"

#include <sqlite3.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

using namespace gangway::test;
namespace fs = std::filesystem;
using Steady = std::chrono::steady_clock;

extern char **environ;

namespace {

const std::string appSecret = "614fc2afde15eee07a26b2fe3eaee9b9";

[[noreturn]] void give_up(const std::string &why)
{
    std::fprintf(stderr, "bench_receiver: %s\n", why.c_str());
    std::exit(1);
}

double secondsSince(Steady::time_point begin)
{
    return std::chrono::duration<double>(Steady::now() - begin).count();
}

std::vector<std::string> makeRequests(std::size_t count, const std::string &run, const std::string &secret = appSecret, const std::string &path = "/webhook")
{
    std::vector<std::string> requests;
    requests.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        requests.push_back(loadRequest(loadBody(i, run), secret, path));
    return requests;
}

// The program itself, on a database of its own.
class ReceiverProcess
{
public:
    explicit ReceiverProcess(const fs::path &folder)
    {
        fs::create_directories(folder);
        for (const auto &[name, text] : {std::pair("secret", appSecret), std::pair("token", std::string("bench"))}) {
            std::ofstream(folder / name) << text;
            fs::permissions(folder / name, fs::perms::owner_read | fs::perms::owner_write);
        }
        m_database = folder / "events.db";
        int out[2];
        if (::pipe2(out, O_CLOEXEC) != 0)
            give_up("no pipe");
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, out[1], 1);
        std::vector<std::string> arguments{GANGWAY_RECEIVER, "--listen", "127.0.0.1:0", "--database", m_database, "--app-secret-file",
                                           folder / "secret", "--verify-token-file", folder / "token"};
        std::vector<char *> argv;
        for (std::string &argument : arguments)
            argv.push_back(argument.data());
        argv.push_back(nullptr);
        if (::posix_spawn(&m_pid, GANGWAY_RECEIVER, &actions, nullptr, argv.data(), environ) != 0)
            give_up("gangway-receiver does not start");
        posix_spawn_file_actions_destroy(&actions);
        ::close(out[1]);
        std::string line;
        char c = 0;
        while (::read(out[0], &c, 1) == 1 && c != '\n')
            line += c;
        ::close(out[0]);
        const auto colon = line.rfind(':');
        if (colon == std::string::npos)
            give_up("gangway-receiver does not listen");
        m_port = std::uint16_t(std::strtoul(line.c_str() + colon + 1, nullptr, 10));
    }
    ~ReceiverProcess() { stop(); }
    void stop()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGTERM);
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        m_pid = 0;
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
            give_up("gangway-receiver did not end cleanly");
    }
    std::uint16_t port() const { return m_port; }
    const std::string &database() const { return m_database; }
    double cpuSeconds() const
    {
        std::ifstream stat("/proc/" + std::to_string(m_pid) + "/stat");
        std::string text((std::istreambuf_iterator<char>(stat)), {});
        std::istringstream rest(text.substr(text.rfind(')') + 2));
        std::string word;
        double ticks = 0;
        for (int field = 3; rest >> word && field <= 15; ++field) {
            if (field >= 14)
                ticks += std::stod(word);
        }
        return ticks / double(::sysconf(_SC_CLK_TCK));
    }

private:
    pid_t m_pid = 0;
    std::uint16_t m_port = 0;
    std::string m_database;
};

sqlite3 *openPlain(const std::string &file)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(file.c_str(), &db) != SQLITE_OK)
        give_up("SQLite does not open " + file);
    return db;
}

// SQLite by itself: the same table, the same settings, the same bodies, no network, no signature, no JSON. All events of
// `senders` senders that have one event under way each share a commit: no receiver could be quicker for that load.
double plainInserts(const fs::path &folder, int perCommit, double seconds)
{
    fs::create_directories(folder);
    sqlite3 *db = openPlain(folder / "plain.db");
    const auto run = [db](const std::string &sql) {
        char *why = nullptr;
        if (sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &why) != SQLITE_OK)
            give_up(std::string("SQLite: ") + (why ? why : "?"));
    };
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    std::vector<fs::path> migrations;
    for (const auto &entry : fs::directory_iterator(fs::path(GANGWAY_SOURCE_DIR) / "resources/migrations"))
        migrations.push_back(entry.path());
    std::sort(migrations.begin(), migrations.end());
    for (const fs::path &file : migrations) {
        std::ifstream in(file);
        run(std::string((std::istreambuf_iterator<char>(in)), {}));
    }
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO webhooks (received_at, verdict, verdict_reason, field, waba_id, phone_number_id, raw, digest) "
                           "VALUES ('2026-03-12T14:00:00.000Z', 'valid', '', 'messages', '524126980791429', '106540352242922', ?, ?) "
                           "ON CONFLICT (digest) WHERE verdict = 'valid' DO NOTHING", -1, &insert, nullptr);
    std::uint64_t done = 0;
    const auto begin = Steady::now();
    while (secondsSince(begin) < seconds) {
        run("BEGIN IMMEDIATE");
        for (int i = 0; i < perCommit; ++i) {
            const std::string body = loadBody(done++, "plain");
            unsigned char digest[32];
            EVP_Digest(body.data(), body.size(), digest, nullptr, EVP_sha256(), nullptr);
            sqlite3_bind_blob(insert, 1, body.data(), int(body.size()), SQLITE_STATIC);
            sqlite3_bind_blob(insert, 2, digest, sizeof digest, SQLITE_STATIC);
            if (sqlite3_step(insert) != SQLITE_DONE)
                give_up(std::string("SQLite: ") + sqlite3_errmsg(db));
            sqlite3_reset(insert);
        }
        run("COMMIT");
    }
    const double rate = double(done) / secondsSince(begin);
    sqlite3_finalize(insert);
    sqlite3_close(db);
    fs::remove_all(folder);
    return rate;
}

double fsyncMicros(const fs::path &folder)
{
    const std::string file = folder / "sync.tmp";
    const int fd = ::open(file.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    const std::string block(8192, 'x');
    const auto begin = Steady::now();
    int rounds = 0;
    while (secondsSince(begin) < 0.5 && ::write(fd, block.data(), block.size()) == ssize_t(block.size()) && ::fdatasync(fd) == 0)
        ++rounds;
    ::close(fd);
    fs::remove(file);
    return 500000.0 / std::max(rounds, 1);
}

struct Outcome
{
    LoadResult load;
    double receiverCpu = 0;
};

Outcome measure(const fs::path &folder, int connections, double perSecond, double seconds)
{
    const auto requests = makeRequests(std::size_t(perSecond > 0 ? perSecond * seconds : 30000 * seconds), "run" + std::to_string(connections));
    Outcome outcome;
    std::string database;
    {
        ReceiverProcess receiver(folder);
        LoadPlan plan;
        plan.port = receiver.port();
        plan.connections = connections;
        plan.perSecond = perSecond;
        plan.duration = std::chrono::milliseconds(int(seconds * 1000));
        plan.requests = &requests;
        const double before = receiver.cpuSeconds();
        outcome.load = WebhookLoad::run(plan);
        outcome.receiverCpu = receiver.cpuSeconds() - before;
        database = receiver.database();
    }
    if (outcome.load.broken || outcome.load.otherwise)
        give_up(std::to_string(outcome.load.broken) + " connections broke, " + std::to_string(outcome.load.otherwise) + " answers were not 200");
    sqlite3 *db = openPlain(database);
    sqlite3_stmt *count = nullptr;
    sqlite3_prepare_v2(db, "SELECT count(*) FROM webhooks WHERE verdict = 'valid'", -1, &count, nullptr);
    sqlite3_step(count);
    const auto stored = std::uint64_t(sqlite3_column_int64(count, 0));
    sqlite3_finalize(count);
    sqlite3_close(db);
    if (stored != outcome.load.acknowledged)
        give_up(std::to_string(outcome.load.acknowledged) + " events were acknowledged and " + std::to_string(stored) + " are in the database");
    fs::remove_all(folder);
    return outcome;
}

void printOutcome(const char *what, Outcome &o)
{
    std::printf("%-26s %8.0f events/s   p50 %7.2f ms   p99 %7.2f ms   processor: receiver %3.0f %%, sender %3.0f %%%s\n", what, o.load.perSecond(),
                o.load.percentileMs(0.5), o.load.percentileMs(0.99), 100 * o.receiverCpu / o.load.seconds, 100 * o.load.cpuSeconds / o.load.seconds,
                o.load.ranDry ? "   (requests ran out)" : "");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    std::map<std::string, std::string> given;
    for (int i = 1; i + 1 < argc; i += 2)
        given[argv[i]] = argv[i + 1];
    const auto option = [&given](const std::string &name, const std::string &fallback) { return given.count(name) ? given[name] : fallback; };
    if (argc % 2 == 0) {
        std::fprintf(stderr, "usage: bench_receiver [--seconds N] [--folder DIR]\n       bench_receiver --against PORT --app-secret SECRET "
                             "[--path PATH] [--connections N] [--rate N] [--seconds N]\n");
        return 2;
    }
    const double seconds = std::atof(option("--seconds", "3").c_str());

    if (given.count("--against")) {
        const double rate = std::atof(option("--rate", "0").c_str());
        const auto requests = makeRequests(std::size_t((rate > 0 ? rate : 30000) * seconds), "run" + std::to_string(::getpid()),
                                           option("--app-secret", appSecret), option("--path", "/webhook"));
        LoadPlan plan;
        plan.port = std::uint16_t(std::atoi(given["--against"].c_str()));
        plan.connections = std::atoi(option("--connections", "16").c_str());
        plan.perSecond = rate;
        plan.duration = std::chrono::milliseconds(int(seconds * 1000));
        plan.requests = &requests;
        LoadResult result = WebhookLoad::run(plan);
        std::printf("%.0f events/s acknowledged, p50 %.2f ms, p99 %.2f ms; %llu other answers, %llu broken connections\n", result.perSecond(),
                    result.percentileMs(0.5), result.percentileMs(0.99), static_cast<unsigned long long>(result.otherwise),
                    static_cast<unsigned long long>(result.broken));
        return result.acknowledged > 0 && !result.otherwise && !result.broken ? 0 : 1;
    }

    std::string pattern = fs::path(option("--folder", ".")) / "bench-receiver-XXXXXX";
    if (!::mkdtemp(pattern.data()))
        give_up("no folder can be made at " + pattern);
    const fs::path folder = pattern;
    const double sync = fsyncMicros(folder);
    std::printf("%ld processors, one fdatasync here: %.0f us, %.1f s each\n", ::sysconf(_SC_NPROCESSORS_ONLN), sync, seconds);
    const double floorRate = plainInserts(folder / "plain", 1, seconds);
    std::printf("%-26s %8.0f events/s\n", "SQLite, a commit per event", floorRate);
    std::string keys;
    char text[200];
    for (const int connections : {1, 4, 16, 64}) {
        Outcome outcome = measure(folder / "run", connections, 0, seconds);
        printOutcome((std::to_string(connections) + " connections").c_str(), outcome);
        const double ceiling = plainInserts(folder / "plain", connections, seconds);
        std::printf("%-26s %8.0f events/s   reached %.2f of it\n", ("SQLite, " + std::to_string(connections) + " per commit").c_str(), ceiling,
                    outcome.load.perSecond() / ceiling);
        std::snprintf(text, sizeof text, " events_per_s_%d=%.0f group_ceiling_%d=%.0f ratio_%d=%.2f", connections, outcome.load.perSecond(),
                      connections, ceiling, connections, outcome.load.perSecond() / ceiling);
        keys += text;
    }
    Outcome steady = measure(folder / "run", 32, 4000, seconds);
    printOutcome("4000/s wanted, 32 conn.", steady);
    fs::remove_all(folder);
    std::printf("bench receiver fdatasync_us=%.0f commit_each=%.0f%s at4000_events_per_s=%.0f at4000_p50_ms=%.2f at4000_p99_ms=%.2f "
                "at4000_receiver_cpu=%.2f at4000_sender_cpu=%.2f\n",
                sync, floorRate, keys.c_str(), steady.load.perSecond(), steady.load.percentileMs(0.5), steady.load.percentileMs(0.99),
                steady.receiverCpu / steady.load.seconds, steady.load.cpuSeconds / steady.load.seconds);
    return 0;
}

#include "sandbox/state.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>
#include <map>

namespace gangway::sandbox {

QByteArray randomText(int length)
{
    static const QByteArray alphabet = QByteArrayLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QByteArray text(length, Qt::Uninitialized);
    for (char &c : text)
        c = alphabet.at(QRandomGenerator::system()->bounded(int(alphabet.size())));
    return text;
}

State::State(Clock &clock) : m_clock(clock) {}

QByteArray State::digest(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

Number *State::numberByDigits(const QString &digits)
{
    for (auto &[id, number] : numbers) {
        if (number.digits == digits)
            return &number;
    }
    return nullptr;
}

Portfolio *State::portfolioByName(const QString &name)
{
    for (auto &[id, portfolio] : portfolios) {
        if (portfolio.name.compare(name, Qt::CaseInsensitive) == 0)
            return &portfolio;
    }
    return nullptr;
}

QList<Number *> State::numbersOf(const QString &wabaId)
{
    QList<Number *> found;
    for (auto &[id, number] : numbers) {
        if (number.wabaId == wabaId)
            found.append(&number);
    }
    return found;
}

Message *State::message(const QString &id)
{
    // From the end: it is nearly always a recent one.
    const auto found = std::find_if(messages.rbegin(), messages.rend(), [&id](const Message &message) { return message.id == id; });
    return found == messages.rend() ? nullptr : &*found;
}

Template *State::findTemplate(const QString &wabaId, const QString &name, const QString &language)
{
    for (auto &[id, one] : templates) {
        if (one.wabaId == wabaId && one.name == name && one.language == language)
            return &one;
    }
    return nullptr;
}

bool State::windowOpen(const QString &numberId, const QString &waId) const
{
    const auto opened = windows.constFind(numberId + u'/' + waId);
    return opened != windows.constEnd() && opened->secsTo(m_clock.now()) < 24 * 3600;
}

bool State::idTaken(const QString &id) const
{
    return apps.contains(id) || portfolios.contains(id) || wabas.contains(id) || numbers.contains(id)
        || creditLines.contains(id) || allocations.contains(id) || preVerified.contains(id) || media.contains(id) || templates.contains(id);
}

void State::promiseId(const QString &kind, const QString &id)
{
    if (!id.isEmpty() && !idTaken(id) && !m_promised[kind].contains(id))
        m_promised[kind].append(id);
}

QString State::newId(const QString &kind)
{
    QStringList &promised = m_promised[kind];
    while (!promised.isEmpty()) {
        const QString id = promised.takeFirst();
        if (!idTaken(id))
            return id;
    }
    for (;;) {
        // A walk through the 15-digit numbers that looks like Meta's and repeats only after all of them.
        const quint64 step = ++m_sequence * 48'271'937'123ULL;
        const QString id = QString::number(100'000'000'000'000ULL + step % 899'999'999'999'983ULL);
        if (!idTaken(id))
            return id;
    }
}

QString State::newMessageId(const QString &waId)
{
    const QByteArray inner = QByteArrayLiteral("\x1d\x02\x13\x0b") + waId.toLatin1() + QByteArrayLiteral("\x15\x02\x00\x11\x18\x12")
        + randomText(16).toUpper();
    return QStringLiteral("wamid.") + QString::fromLatin1(inner.toBase64());
}

Secret State::issueToken(const Token &token)
{
    const Secret text(QByteArrayLiteral("EAA") + randomText(180));
    adoptToken(text, token);
    return text;
}

Secret State::issueCode(const Code &code)
{
    const Secret text(QByteArrayLiteral("AQ") + randomText(220));
    codes.insert(digest(text.reveal()), code);
    return text;
}

void State::adoptToken(const Secret &text, const Token &token)
{
    tokens.insert(digest(text.reveal()), token);
}

Token *State::token(const QByteArray &text)
{
    const auto it = tokens.find(digest(text));
    return it == tokens.end() ? nullptr : &*it;
}

Code *State::code(const QByteArray &text)
{
    const auto it = codes.find(digest(text));
    return it == codes.end() ? nullptr : &*it;
}

QJsonObject State::toJson() const
{
    QJsonArray appList;
    for (const auto &[id, app] : apps) {
        appList.append(QJsonObject{{QStringLiteral("id"), id},
                                   {QStringLiteral("name"), app.name},
                                   {QStringLiteral("callback"), app.callback},
                                   {QStringLiteral("fields"), QJsonArray::fromStringList(QStringList(app.fields.cbegin(), app.fields.cend()))}});
    }
    QJsonArray portfolioList;
    for (const auto &[id, portfolio] : portfolios)
        portfolioList.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("name"), portfolio.name}, {QStringLiteral("verification"), portfolio.verification}});
    QJsonArray wabaList;
    for (const auto &[id, waba] : wabas) {
        QJsonArray subscriptions;
        for (auto it = waba.subscriptions.cbegin(); it != waba.subscriptions.cend(); ++it)
            subscriptions.append(QJsonObject{{QStringLiteral("app"), it.key()}, {QStringLiteral("override"), it->overrideCallback}});
        QJsonObject users;
        for (auto it = waba.assignedUsers.cbegin(); it != waba.assignedUsers.cend(); ++it)
            users.insert(it.key(), QJsonArray::fromStringList(*it));
        wabaList.append(QJsonObject{{QStringLiteral("id"), id},
                                    {QStringLiteral("name"), waba.name},
                                    {QStringLiteral("portfolio"), waba.portfolioId},
                                    {QStringLiteral("currency"), waba.currency},
                                    {QStringLiteral("fundingId"), waba.fundingId},
                                    {QStringLiteral("paymentMethod"), waba.paymentMethod},
                                    {QStringLiteral("marketingStatus"), waba.marketingStatus},
                                    {QStringLiteral("restriction"), waba.restriction},
                                    {QStringLiteral("sharedWith"), QJsonArray::fromStringList(QStringList(waba.sharedWith.cbegin(), waba.sharedWith.cend()))},
                                    {QStringLiteral("assignedUsers"), users},
                                    {QStringLiteral("subscriptions"), subscriptions}});
    }
    QJsonArray numberList;
    for (const auto &[id, number] : numbers) {
        numberList.append(QJsonObject{{QStringLiteral("id"), id},
                                      {QStringLiteral("display"), number.display},
                                      {QStringLiteral("waba"), number.wabaId},
                                      {QStringLiteral("verifiedName"), number.verifiedName},
                                      {QStringLiteral("status"), number.status},
                                      {QStringLiteral("platform"), number.platform},
                                      {QStringLiteral("nameStatus"), number.nameStatus},
                                      {QStringLiteral("newNameStatus"), number.newNameStatus},
                                      {QStringLiteral("verification"), number.verification},
                                      {QStringLiteral("onBusinessApp"), number.onBusinessApp},
                                      {QStringLiteral("dataRegion"), number.dataRegion},
                                      {QStringLiteral("contactsSynced"), number.contactsSynced},
                                      {QStringLiteral("historySynced"), number.historySynced},
                                      {QStringLiteral("pinSet"), !number.pinDigest.isEmpty()},
                                      {QStringLiteral("override"), number.overrideCallback},
                                      {QStringLiteral("registrations"), number.registrations.size()}});
    }
    QJsonArray allocationList;
    for (const auto &[id, allocation] : allocations) {
        allocationList.append(QJsonObject{{QStringLiteral("id"), id},
                                          {QStringLiteral("creditLine"), allocation.creditLineId},
                                          {QStringLiteral("receivingPortfolio"), allocation.receivingPortfolioId},
                                          {QStringLiteral("status"), allocation.status},
                                          {QStringLiteral("wabas"), QJsonArray::fromStringList(allocation.wabaIds)}});
    }
    QJsonArray messageList;
    for (const Message &message : messages) {
        messageList.append(QJsonObject{{QStringLiteral("id"), message.id},
                                       {QStringLiteral("number"), message.numberId},
                                       {QStringLiteral("contact"), message.contact},
                                       {QStringLiteral("inbound"), message.inbound},
                                       {QStringLiteral("type"), message.type},
                                       {QStringLiteral("text"), message.text},
                                       {QStringLiteral("opaque"), message.opaque},
                                       {QStringLiteral("status"), message.status},
                                       {QStringLiteral("at"), message.at.toString(Qt::ISODateWithMs)}});
    }
    QJsonArray templateList;
    for (const auto &[id, one] : templates)
        templateList.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("waba"), one.wabaId}, {QStringLiteral("name"), one.name}, {QStringLiteral("language"), one.language}, {QStringLiteral("status"), one.status}});
    QJsonArray mediaList;
    for (const auto &[id, one] : media)
        mediaList.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("number"), one.numberId}, {QStringLiteral("mimeType"), one.mimeType}, {QStringLiteral("size"), one.size}, {QStringLiteral("inbound"), one.inbound}});
    const auto unused = std::count_if(codes.cbegin(), codes.cend(), [](const Code &code) { return !code.used; });
    return {{QStringLiteral("apps"), appList},
            {QStringLiteral("portfolios"), portfolioList},
            {QStringLiteral("wabas"), wabaList},
            {QStringLiteral("numbers"), numberList},
            {QStringLiteral("allocations"), allocationList},
            {QStringLiteral("messages"), messageList},
            {QStringLiteral("templates"), templateList},
            {QStringLiteral("media"), mediaList},
            {QStringLiteral("codesIssued"), codes.size()},
            {QStringLiteral("codesUnused"), qint64(unused)},
            {QStringLiteral("tokensIssued"), tokens.size()}};
}

} // namespace gangway::sandbox

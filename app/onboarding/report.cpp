#include "app/onboarding/report.h"

#include "app/onboarding/reporttexts.h"
#include "core/phonenumber.h"

#include <QFile>
#include <QFont>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace gangway::app {

namespace {

using store::NumberPath;
using W = ReportWord;

struct Line
{
    QString label;
    QString text;
};
struct Section
{
    QString title;
    std::vector<Line> lines; ///< a line without label is a paragraph
};

QString pathWord(NumberPath path, const QString &language)
{
    switch (path) {
    case NumberPath::Direct: return reportWord(W::PathDirect, language);
    case NumberPath::Existing: return reportWord(W::PathExisting, language);
    case NumberPath::Coexistence: return reportWord(W::PathCoexistence, language);
    case NumberPath::NoNumberYet: return reportWord(W::PathNoNumber, language);
    case NumberPath::GrantOnly: return reportWord(W::PathGrantOnly, language);
    case NumberPath::Unknown: break;
    }
    return reportWord(W::PathUnknown, language);
}

QString phoneSentence(NumberPath path, const QString &language)
{
    switch (path) {
    case NumberPath::Coexistence: return reportWord(W::PhoneCoexistence, language);
    case NumberPath::Existing:
    case NumberPath::GrantOnly: return reportWord(W::PhoneExisting, language);
    case NumberPath::NoNumberYet: return reportWord(W::PhoneNoNumber, language);
    case NumberPath::Direct:
    case NumberPath::Unknown: break;
    }
    return reportWord(W::PhoneDirect, language);
}

QString testSentence(const ReportFacts &facts, const QString &language)
{
    if (!facts.record.testSkipReason.isEmpty())
        return reportWord(W::TestSkipped, language).arg(facts.record.testSkipReason);
    if (!facts.record.testPassedAt && !facts.proof.passed())
        return reportWord(W::TestNotDone, language);
    return reportWord(facts.proof.readAt ? W::TestPassedRead : W::TestPassed, language);
}

QString paymentSentence(const ReportFacts &facts, const QString &language)
{
    const store::CaseFacts &f = facts.record.facts;
    if (facts.role == store::PartnerRole::SolutionPartner && f.creditVerified.value_or(false))
        return reportWord(W::PaymentCovered, language);
    if (f.paymentMethodMissing.has_value())
        return reportWord(*f.paymentMethodMissing ? W::PaymentMissing : W::PaymentPresent, language);
    if (facts.record.handover.contains(QLatin1String("payment")))
        return reportWord(W::PaymentPresent, language);
    return reportWord(W::PaymentUnknown, language);
}

QString verificationSentence(const ReportFacts &facts, const QString &language)
{
    const QString status = facts.record.facts.businessVerification.value_or(QString()).toLower();
    if (status == QLatin1String("verified") || facts.record.handover.contains(QLatin1String("verification")))
        return reportWord(W::VerificationDone, language);
    if (status.startsWith(QLatin1String("pending")))
        return reportWord(W::VerificationPending, language);
    if (status.isEmpty())
        return reportWord(W::VerificationUnknown, language);
    return reportWord(W::VerificationOpen, language);
}

QString limitSentence(const ReportFacts &facts, const QString &language)
{
    const QString tier = facts.record.facts.messagingLimit.value_or(QString());
    if (tier == QLatin1String("TIER_UNLIMITED"))
        return reportWord(W::LimitUnlimited, language);
    if (tier.startsWith(QLatin1String("TIER_")) && tier.size() > 5 && tier.at(5).isDigit()) {
        QString count = tier.mid(5);
        if (count.endsWith(u'K'))
            count = QLocale(language).toString(count.chopped(1).toInt() * 1000);
        return reportWord(W::LimitIn24h, language).arg(count);
    }
    return reportWord(W::LimitUnknown, language);
}

/// What only some cases have; a line each.
std::vector<Line> moreLines(const ReportFacts &facts, const QString &language)
{
    const store::CaseFacts &f = facts.record.facts;
    const auto word = [&language](W w) { return reportWord(w, language); };
    const QLocale locale(language);
    std::vector<Line> lines;
    const QString name = f.verifiedName.value_or(QString());
    const QString requested = f.requestedDisplayName.value_or(QString());
    const QString status = f.nameStatus.value_or(QString());
    if (!f.nameRejection.value_or(QString()).isEmpty() || status == QLatin1String("DECLINED"))
        lines.push_back({word(W::DisplayName), word(W::NameDeclined)});
    else if (!requested.isEmpty() || status == QLatin1String("PENDING_REVIEW"))
        lines.push_back({word(W::DisplayName), word(W::NameInReview).arg(requested.isEmpty() ? name : requested)});
    else if (!name.isEmpty() && (status == QLatin1String("APPROVED") || status == QLatin1String("AVAILABLE_WITHOUT_REVIEW")))
        lines.push_back({word(W::DisplayName), word(W::NameAccepted).arg(name)});
    const QString contacts = locale.toString(f.contactsReceived.value_or(0));
    if (f.historyDeclined.value_or(false))
        lines.push_back({word(W::Sync), word(W::SyncDeclined).arg(contacts)});
    else if (f.historyProgress.value_or(0) >= 100)
        lines.push_back({word(W::Sync), word(W::SyncReceived).arg(contacts, locale.toString(f.historyMessages.value_or(0)))});
    else if (f.historyRequested.value_or(false))
        lines.push_back({word(W::Sync), word(W::SyncUnderWay).arg(f.historyProgress.value_or(0))});
    const QString marketing = f.marketingStatus.value_or(QString());
    if (marketing == QLatin1String("ONBOARDED"))
        lines.push_back({word(W::Marketing), word(W::MarketingActive)});
    else if (marketing.startsWith(QLatin1String("INELIGIBLE")) && f.marketingRequested.value_or(false))
        lines.push_back({word(W::Marketing), word(W::MarketingIneligible)});
    else if (f.marketingRequested.value_or(false) && !f.marketingTermsSigned.value_or(false))
        lines.push_back({word(W::Marketing), word(W::MarketingInvited)});
    return lines;
}

/// What hinders the number now; nothing when it is free to send.
std::vector<Line> troubleLines(const ReportFacts &facts, const QString &language)
{
    const store::CaseFacts &f = facts.record.facts;
    const auto word = [&language](W w) { return reportWord(w, language); };
    std::vector<Line> lines;
    if (!f.offboardedReason.value_or(QString()).isEmpty())
        lines.push_back({word(W::Offboarded), word(W::OffboardedSince)});
    const auto either = [&f](QLatin1String value) { return f.canSendMessage == value || f.numberCanSendMessage == value; };
    if (either(QLatin1String("BLOCKED")))
        lines.push_back({word(W::Sending), word(W::SendingBlocked)});
    else if (either(QLatin1String("LIMITED")))
        lines.push_back({word(W::Sending), word(W::SendingLimited)});
    else if (either(QLatin1String("AVAILABLE")))
        lines.push_back({word(W::Sending), word(W::SendingAvailable)});
    return lines;
}

std::vector<Section> sectionsOf(const ReportFacts &facts, const QString &language)
{
    const store::CaseFacts &f = facts.record.facts;
    const auto word = [&](W w) { return reportWord(w, language); };
    const auto id = [&](const auto &value) { return value && !value->isEmpty() ? value->value() : word(W::NotYet); };

    const auto phone = parsePhoneNumber(facts.record.phone);
    QString number = f.displayPhoneNumber.value_or(phone ? phone->international : facts.record.phone);
    if (number.isEmpty())
        number = word(W::NotYet);

    std::vector<Section> sections;
    sections.push_back({word(W::Account),
                        {{word(W::Number), number + QStringLiteral(", ") + pathWord(facts.record.path, language)},
                         {word(W::WabaId), id(f.wabaId)},
                         {word(W::NumberId), id(f.phoneNumberId)},
                         {word(W::Portfolio), id(f.portfolioId)}}});

    Section activation{word(W::Activation), {}};
    activation.lines.push_back({word(W::Signup), word(f.tokenStored.value_or(false) ? W::Done : W::NotDone)});
    activation.lines.push_back({word(W::Webhooks), word(f.webhooksSubscribed.value_or(false) ? W::Subscribed : W::NotDone)});
    if (facts.role == store::PartnerRole::SolutionPartner) {
        activation.lines.push_back({word(W::CreditLine), f.allocationId
                                        ? word(W::Shared).arg(f.creditCurrency.value_or(QString()))
                                        : word(W::NotDone)});
    }
    const bool registered = f.numberRegistered.value_or(false) || f.numberStatus == QLatin1String("CONNECTED");
    const bool needsRegistration = facts.record.path != NumberPath::Coexistence && facts.record.path != NumberPath::NoNumberYet;
    if (needsRegistration)
        activation.lines.push_back({word(W::Registration), word(registered ? W::Done : W::NotDone)});
    else if (facts.record.path == NumberPath::Coexistence)
        activation.lines.push_back({word(W::Registration), word(W::RegisteredBefore)});
    activation.lines.push_back({word(W::Test), testSentence(facts, language)});
    for (Line &line : moreLines(facts, language))
        activation.lines.push_back(std::move(line));
    sections.push_back(std::move(activation));

    Section missing{word(W::Missing), troubleLines(facts, language)};
    missing.lines.push_back({word(W::Payment), paymentSentence(facts, language)});
    missing.lines.push_back({word(W::Verification), verificationSentence(facts, language)});
    missing.lines.push_back({word(W::Limit), limitSentence(facts, language)});
    sections.push_back(std::move(missing));
    sections.push_back({word(W::PhoneHead), {{QString(), phoneSentence(facts.record.path, language)}}});
    return sections;
}

QString dateOf(const ReportFacts &facts, const QString &language)
{
    return QLocale(language == QLatin1String("en") ? QStringLiteral("en_GB") : language)
        .toString(facts.at.date(), QLocale::LongFormat);
}

} // namespace

QString reportHtml(const ReportFacts &facts, const QString &language)
{
    // Colours are the paper's, not the window's: the report is black on white in both themes.
    QString html = QStringLiteral(
        "<html><head><style>"
        "body{color:#1E1B24;font-size:9pt} .t{font-size:15pt;font-weight:600} .g{color:#66616E}"
        "</style></head><body>");
    html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='0'><tr><td><span class='t'>%1</span><br>"
                           "<span class='g'>%2, %3</span></td><td align='right' class='g'>%4<br>%5</td></tr></table>")
                .arg(reportWord(W::Title, language).toHtmlEscaped(), facts.record.customerName.toHtmlEscaped(),
                     reportWord(W::Case, language).arg(facts.record.number).toHtmlEscaped(),
                     facts.partnerName.toHtmlEscaped(), dateOf(facts, language).toHtmlEscaped());
    for (const Section &section : sectionsOf(facts, language)) {
        html += QStringLiteral("<p style='margin-top:12px;margin-bottom:2px'><b>%1</b></p>").arg(section.title.toHtmlEscaped());
        QString rows;
        for (const Line &line : section.lines) {
            if (line.label.isEmpty()) {
                html += QStringLiteral("<p style='margin-top:0'>%1</p>").arg(line.text.toHtmlEscaped());
                continue;
            }
            rows += QStringLiteral("<tr><td width='28%' class='g' style='border-bottom:1px solid #E6E3DD'>%1</td>"
                                   "<td style='border-bottom:1px solid #E6E3DD'>%2</td></tr>")
                        .arg(line.label.toHtmlEscaped(), line.text.toHtmlEscaped());
        }
        if (!rows.isEmpty())
            html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='2'>%1</table>").arg(rows);
    }
    html += QStringLiteral("<p class='g'>%1</p></body></html>").arg(reportWord(W::NoSecrets, language).toHtmlEscaped());
    return html;
}

QString reportText(const ReportFacts &facts, const QString &language)
{
    QString text = reportWord(W::Title, language) + u'\n';
    text += facts.record.customerName + QStringLiteral(", ") + reportWord(W::Case, language).arg(facts.record.number) + u'\n';
    text += facts.partnerName + QStringLiteral(", ") + dateOf(facts, language) + u'\n';
    for (const Section &section : sectionsOf(facts, language)) {
        text += u'\n' + section.title + u'\n';
        for (const Line &line : section.lines)
            text += (line.label.isEmpty() ? QString() : line.label + QStringLiteral(": ")) + line.text + u'\n';
    }
    text += u'\n' + reportWord(W::NoSecrets, language) + u'\n';
    return text;
}

QString paymentSteps(const QString &language)
{
    return reportWord(W::PaymentSteps, language);
}

bool writeReportPdf(const ReportFacts &facts, const QString &language, const QString &file)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    {
        QPdfWriter writer(&out);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        writer.setTitle(reportWord(W::Title, language));
        writer.setCreator(QStringLiteral("Gangway"));
        QTextDocument document;
        document.setDocumentMargin(0);
        document.setHtml(reportHtml(facts, language));
        document.print(&writer);
    }
    return out.flush() && out.error() == QFile::NoError;
}

} // namespace gangway::app

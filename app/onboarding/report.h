#pragma once

#include "app/onboarding/testproof.h"
#include "store/records.h"

#include <QString>

namespace gangway::app {

/// What the handover report is made of. No secret can be a member of any of these.
struct ReportFacts
{
    store::CaseRecord record;
    store::PartnerRole role = store::PartnerRole::TechProvider;
    QString partnerName;
    TestProof proof;
    QDateTime at;         ///< when the report is made, local time zone of the reader
};

/// One page of A4, in the customer's language ("en", "pt_BR", "es"), which may differ from the window's. The
/// preview and the PDF are made from the same HTML.
QString reportHtml(const ReportFacts &facts, const QString &language);
/// The same as plain text, for an e-mail.
QString reportText(const ReportFacts &facts, const QString &language);
/// What the customer does to add a payment method, as plain text.
QString paymentSteps(const QString &language);
/// A4 by PDF; false when the file cannot be written.
bool writeReportPdf(const ReportFacts &facts, const QString &language, const QString &file);

} // namespace gangway::app

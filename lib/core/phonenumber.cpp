#include "core/phonenumber.h"

// The library's headers use Qt's keyword names as identifiers nowhere, but warn a lot.
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#endif
#include <phonenumbers/phonenumberutil.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

namespace gangway {

std::optional<PhoneNumber> parsePhoneNumber(const QString &text)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(u'+') || trimmed.size() > 40)
        return std::nullopt;
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (util->Parse(trimmed.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    if (!util->IsPossibleNumber(parsed))
        return std::nullopt;
    std::string e164;
    std::string international;
    std::string national;
    util->Format(parsed, PhoneNumberUtil::E164, &e164);
    util->Format(parsed, PhoneNumberUtil::INTERNATIONAL, &international);
    util->GetNationalSignificantNumber(parsed, &national);
    PhoneNumber result;
    result.e164 = QString::fromStdString(e164);
    result.international = QString::fromStdString(international);
    result.countryCode = parsed.country_code();
    result.nationalDigits = QString::fromStdString(national);
    return result;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    return digits;
}

} // namespace gangway

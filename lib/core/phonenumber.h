#pragma once

#include <QString>

#include <optional>

namespace gangway {

/// A phone number as people type it, read with the numbering plans of libphonenumber.
struct PhoneNumber
{
    QString e164;            ///< "+5511900000142"
    QString international;   ///< "+55 11 90000-0142"
    int countryCode = 0;     ///< 55
    QString nationalDigits;  ///< "11900000142"

    bool operator==(const PhoneNumber &) const = default;
    /// The digits of a wa.me link: E.164 without the plus sign.
    QString waMeDigits() const { return e164.mid(1); }
};

/// Reads a number in international form ("+", spaces, hyphens and parentheses allowed). Nothing when it does
/// not start with + and a country code, or when no numbering plan has a number of that length. Numbers that
/// are possible but not assigned are accepted: new ranges appear faster than the tables.
std::optional<PhoneNumber> parsePhoneNumber(const QString &text);

/// The ASCII digits of a number however it is written, to compare two spellings.
QString digitsOf(const QString &text);

} // namespace gangway

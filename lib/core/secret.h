#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace gangway {

/// A token, PIN, code or app secret. Prints "***" wherever it is printed, never converts to text by itself,
/// and overwrites its memory when the last copy goes. reveal() is the one door out; every call of it is a
/// place to review.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value) : m_value(std::move(value)) {}
    Secret(const Secret &other);
    Secret &operator=(const Secret &other);
    Secret(Secret &&) noexcept = default;
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    static Secret fromString(const QString &text) { return Secret(text.toUtf8()); }

    bool isEmpty() const { return m_value.isEmpty(); }
    /// The bytes themselves, for the wire or the keychain only.
    const QByteArray &reveal() const { return m_value; }

    /// Compares in constant time for equal lengths.
    bool operator==(const Secret &other) const;

private:
    void wipe();
    QByteArray m_value;
};

/// Compares two byte strings without telling by its duration where they differ.
bool equalInConstantTime(const QByteArray &a, const QByteArray &b);

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace gangway

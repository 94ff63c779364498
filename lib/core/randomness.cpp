#include "core/randomness.h"

#include <QRandomGenerator>

namespace gangway {

namespace {
bool isEasilyGuessed(const QByteArray &pin)
{
    bool same = true;
    bool rising = true;
    bool falling = true;
    for (qsizetype i = 1; i < pin.size(); ++i) {
        const int step = pin.at(i) - pin.at(i - 1);
        same = same && step == 0;
        rising = rising && step == 1;
        falling = falling && step == -1;
    }
    return same || rising || falling;
}
} // namespace

QString SystemRandomness::newId()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex());
}

Secret SystemRandomness::newPin()
{
    QByteArray pin;
    do {
        pin = QByteArray::number(QRandomGenerator::system()->bounded(1000000)).rightJustified(6, '0');
    } while (isEasilyGuessed(pin));
    return Secret(std::move(pin));
}

} // namespace gangway

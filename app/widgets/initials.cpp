#include "app/widgets/initials.h"

namespace gangway::app {

QString initialsOf(const QString &name)
{
    QString letters;
    bool wordBegins = true;
    for (const QChar c : name) {
        if (wordBegins && c.isLetterOrNumber() && letters.size() < 2)
            letters += c.toUpper();
        wordBegins = !c.isLetterOrNumber();
    }
    return letters;
}

} // namespace gangway::app

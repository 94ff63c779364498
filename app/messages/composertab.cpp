#include "app/messages/composertab.h"

#include "app/messages/composerwords.h"
#include "app/messages/limitfield.h"

namespace gangway::app {

ComposerTab::ComposerTab(Theme &theme, const QString &prefix, QWidget *parent) : QWidget(parent), m_theme(theme), m_prefix(prefix) {}

QString ComposerTab::showFaults(const std::vector<whatsapp::messages::Fault> &faults)
{
    QHash<QString, LimitField *> fields;
    for (LimitField *field : findChildren<LimitField *>()) {
        field->setFault({});
        if (field->isVisibleTo(this)) {
            const QStringList paths = field->path().split(u'|');
            for (const QString &path : paths)
                fields.insert(path, field);
        }
    }
    QString first;
    for (const whatsapp::messages::Fault &fault : faults) {
        LimitField *field = fields.value(fault.field);
        const QString sentence = sentenceFor(fault);
        // What is not there yet is no mistake while the person is still writing.
        if (field && fault.word != QLatin1String("missing"))
            field->setFault(sentence);
        if (first.isEmpty())
            first = field ? sentenceFor(fault, field->label()) : sentenceFor(fault, fieldNameFor(fault.field));
    }
    return first;
}

} // namespace gangway::app

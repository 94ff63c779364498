#pragma once

#include <QString>

#include <functional>

class QDialog;
class QWidget;

namespace gangway::app {

/// A question in a window of its own. Its title is the question, the second button repeats the verb, and the
/// keyboard starts on the safe one. Answers later; never blocks.
QDialog *askQuestion(QWidget *parent, const QString &name, const QString &question, const QString &text, const QString &safe,
                     const QString &doIt, std::function<void()> then);

/// The same with a check box that has to be ticked before the second button works.
QDialog *askConfirmed(QWidget *parent, const QString &name, const QString &question, const QString &text, const QString &check,
                      const QString &safe, const QString &doIt, std::function<void()> then);

/// The same with a line to type: a reason (any text), or `mustMatch` exactly when it is not empty.
QDialog *askText(QWidget *parent, const QString &name, const QString &question, const QString &text, const QString &label,
                 const QString &mustMatch, const QString &safe, const QString &doIt, std::function<void(QString)> then);

} // namespace gangway::app

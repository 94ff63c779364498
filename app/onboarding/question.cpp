#include "app/onboarding/question.h"

#include "app/widgets/make.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gangway::app {

namespace {

struct Parts
{
    QDialog *dialog;
    QVBoxLayout *column;
    QPushButton *safe;
    QPushButton *doIt;
};

Parts makeDialog(QWidget *parent, const QString &name, const QString &question, const QString &text, const QString &safe, const QString &doIt)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name);
    dialog->setWindowTitle(question);
    dialog->setAccessibleName(question);
    dialog->setModal(true);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    // A dialog takes its first size from the hints, which know nothing of wrapped lines: the labels say their height.
    constexpr int textWidth = 420;
    for (QLabel *label : {makeLabel(question, Theme::Style::Section, Theme::Token::Text, true), makeLabel(text, Theme::Style::Body, Theme::Token::Text2, true)}) {
        column->addWidget(label);
        label->ensurePolished();
        label->setFixedWidth(textWidth);
        label->setMinimumHeight(label->heightForWidth(textWidth));
    }
    auto *buttons = new QDialogButtonBox;
    auto *no = buttons->addButton(safe, QDialogButtonBox::RejectRole);
    auto *yes = buttons->addButton(doIt, QDialogButtonBox::AcceptRole);
    no->setObjectName(name + QStringLiteral(".no"));
    no->setAccessibleName(safe);
    yes->setObjectName(name + QStringLiteral(".yes"));
    yes->setAccessibleName(doIt);
    setKind(yes, QStringLiteral("primary"));
    no->setDefault(true);
    no->setFocus();
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    column->addSpacing(8);
    column->addWidget(buttons);
    return {dialog, column, no, yes};
}

} // namespace

QDialog *askQuestion(QWidget *parent, const QString &name, const QString &question, const QString &text, const QString &safe,
                     const QString &doIt, std::function<void()> then)
{
    const Parts parts = makeDialog(parent, name, question, text, safe, doIt);
    QObject::connect(parts.dialog, &QDialog::accepted, parent, [then = std::move(then)] { then(); });
    parts.dialog->open();
    return parts.dialog;
}

QDialog *askConfirmed(QWidget *parent, const QString &name, const QString &question, const QString &text, const QString &check,
                      const QString &safe, const QString &doIt, std::function<void()> then)
{
    const Parts parts = makeDialog(parent, name, question, text, safe, doIt);
    auto *box = new QCheckBox(check);
    box->setObjectName(name + QStringLiteral(".check"));
    box->setAccessibleName(check);
    parts.column->insertWidget(2, box);
    parts.doIt->setEnabled(false);
    QObject::connect(box, &QCheckBox::toggled, parts.doIt, &QWidget::setEnabled);
    QObject::connect(parts.dialog, &QDialog::accepted, parent, [then = std::move(then)] { then(); });
    parts.dialog->open();
    parts.safe->setFocus();
    return parts.dialog;
}

QDialog *askText(QWidget *parent, const QString &name, const QString &question, const QString &text, const QString &label,
                 const QString &mustMatch, const QString &safe, const QString &doIt, std::function<void(QString)> then)
{
    const Parts parts = makeDialog(parent, name, question, text, safe, doIt);
    auto *caption = makeLabel(label, Theme::Style::SmallMedium, Theme::Token::Text2);
    auto *edit = new QLineEdit;
    edit->setObjectName(name + QStringLiteral(".text"));
    edit->setAccessibleName(label);
    edit->setMaxLength(500);
    caption->setBuddy(edit);
    parts.column->insertWidget(2, caption);
    parts.column->insertWidget(3, edit);
    parts.doIt->setEnabled(false);
    parts.safe->setDefault(false);
    parts.doIt->setDefault(true);
    QObject::connect(edit, &QLineEdit::textChanged, parts.doIt, [doIt = parts.doIt, mustMatch](const QString &typed) {
        doIt->setEnabled(mustMatch.isEmpty() ? !typed.trimmed().isEmpty() : typed == mustMatch);
    });
    QObject::connect(parts.dialog, &QDialog::accepted, parent, [edit, then = std::move(then)] { then(edit->text().trimmed()); });
    parts.dialog->open();
    edit->setFocus();
    return parts.dialog;
}

} // namespace gangway::app

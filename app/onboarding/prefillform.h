#pragma once

#include "app/widgets/theme.h"
#include "signup/launchchoice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace gangway::app {

class Field;

/// "More details for Meta's form": what Meta's pages are filled in with beforehand beyond the customer's own
/// fields. Closed until asked for, or until there is something in it. Checks while one types; what is wrong is
/// kept and said, and the launch says so again. https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-filled-data
class PrefillForm : public QWidget
{
    Q_OBJECT
public:
    explicit PrefillForm(Theme &theme, QWidget *parent = nullptr);

    void setOptions(const store::SignupOptions &options);
    /// Word of signup::categories() in the person's language.
    static QString categoryWord(const QString &category);

Q_SIGNALS:
    void changed(const std::function<void(gangway::store::SignupOptions &)> &change);

private:
    QLineEdit *edit(const QString &name, const QString &says, QString store::SignupOptions::*field, int most = signup::maxPrefillText);
    void check();
    void setOpen(bool open);

    Theme &m_theme;
    bool m_loading = false;
    QToolButton *m_toggle;
    QWidget *m_box;
    QLineEdit *m_street1;
    QLineEdit *m_street2;
    QLineEdit *m_city;
    QLineEdit *m_state;
    QLineEdit *m_zip;
    QComboBox *m_timezone;
    QLineEdit *m_displayName;
    QComboBox *m_category;
    QPlainTextEdit *m_description;
    QLineEdit *m_portfolio;
    QLineEdit *m_waba;
    Field *m_nameField;
    Field *m_categoryField;
    Field *m_descriptionField;
    Field *m_portfolioField;
    Field *m_wabaField;
};

} // namespace gangway::app

#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace gangway::app {

class Banner;
class ElidedLabel;
class Field;
class SecretField;

/// The fields of one profile (made in profileeditorfields.cpp). Checks a field when it is left, and from the first fault on at every key. Knows what
/// was changed; saves nothing.
class ProfileEditor : public QScrollArea
{
    Q_OBJECT
public:
    ProfileEditor(const Services &services, Theme &theme, QWidget *parent = nullptr);

    void load(const store::PartnerProfile &profile);
    /// Puts values into the fields as if typed over what was loaded.
    void loadDraft(const store::PartnerProfile &draft);
    /// The stored profile with what the fields say now.
    store::PartnerProfile edited() const;
    QHash<QString, Secret> newSecrets() const;
    int changeCount() const;
    bool isModified() const { return changeCount() > 0; }
    /// Shows all faults, also of fields that nobody has touched, and how many there are.
    int showFaults();
    std::vector<profiles::FieldFault> faults() const;
    QWidget *firstFault() const;
    QWidget *firstField() const;
    void secretsSaved();

Q_SIGNALS:
    void changed();
    void duplicateAsked();
    void deleteAsked();
    void exportAsked();

protected:
    /// Secrets may have come or gone while another page was shown.
    void showEvent(QShowEvent *event) override;

private:
    struct Entry
    {
        QString name;              ///< JSON name
        Field *field;
        QWidget *editor;
        std::function<void(store::PartnerProfile &)> write;
        bool touched = false;
    };
    using Read = QString (*)(const store::PartnerProfile &);
    using Write = void (*)(store::PartnerProfile &, const QString &);
    Field *addText(const QString &name, const QString &help, Read read, Write write);
    /// Words and the values they stand for.
    Field *addChoice(const QString &name, QComboBox *box, const std::vector<std::pair<QString, QString>> &choices, const QString &help, Read read, Write write);
    Field *addFlag(const QString &name, QCheckBox *box, const QString &help, bool store::PartnerProfile::*member);
    /// A check box for each value there may be; values of the profile that are not among them get one, too.
    Field *addSet(const QString &name, const QStringList &values, const QString &help, QStringList store::PartnerProfile::*member);
    Entry &addEntry(const QString &name, Field *field, QWidget *editor, std::function<void(store::PartnerProfile &)> write);
    SecretField *addSecret(const QString &vaultName, const QString &says, const QString &objectName);
    void buildPartner(QVBoxLayout *column);
    void buildApp(QVBoxLayout *column);
    void buildSignup(QVBoxLayout *column);
    void buildCredit(QVBoxLayout *column);
    void buildWebhooks(QVBoxLayout *column);
    void buildAdvanced(QVBoxLayout *column);
    void buildLaunch(QVBoxLayout *column);
    void buildAccounts(QVBoxLayout *column);
    void buildReceiver(QVBoxLayout *column);
    /// Offers what the version knows, and what `profile` has all the same.
    void showVersion(const QString &esVersion, const store::PartnerProfile &profile);
    void showAdvanced(bool open);
    /// Of fields that another field has an effect on.
    void showFaultsOf(const QStringList &names);
    void left(Entry &entry);
    void fieldEdited(Entry &entry);
    void checkShown();
    void showRole();
    void readSecrets();

    const Services &m_services;
    Theme &m_theme;
    store::PartnerProfile m_profile;
    std::vector<Entry> m_entries;
    std::vector<std::function<void(const store::PartnerProfile &)>> m_readers;
    struct SecretEntry
    {
        QString vaultName;
        SecretField *field;
        Field *frame;
    };
    std::vector<SecretEntry> m_secrets;
    ElidedLabel *m_title;
    QLabel *m_readOnly;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
    QPushButton *m_export;
    Banner *m_keychain;
    QRadioButton *m_partner;
    QRadioButton *m_provider;
    QRadioButton *m_techPartner;
    QSpinBox *m_port;
    QComboBox *m_esVersion;
    QComboBox *m_featureType;
    QCheckBox *m_onV4;
    QPushButton *m_advancedButton;
    QWidget *m_advanced;
    Field *m_esField = nullptr;
    Field *m_graphField = nullptr;
    Field *m_onV4Field = nullptr;
    QHash<QString, QHash<QString, QCheckBox *>> m_sets; ///< by field name, then by value
    std::vector<QWidget *> m_partnerOnly;
    std::vector<QWidget *> m_controls;
    bool m_loading = false;
};

} // namespace gangway::app

#pragma once

#include "app/messages/composertab.h"
#include "messaging/templateform.h"

#include <QHash>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;
class QToolButton;

namespace gangway::app {

class PreviewBubble;
class TemplateFields;

/// One of the account's templates: found by name, status and language, filled in, and shown as it will look. Those that
/// cannot go out are there too, with the reason. Fetches nothing: it is given the list, and asks for it.
class TemplateTab : public ComposerTab
{
    Q_OBJECT
public:
    TemplateTab(Theme &theme, const QString &prefix, const QString &pastedFolder, QWidget *parent = nullptr);

    void setTemplates(std::vector<whatsapp::templates::MessageTemplate> templates);
    void setLoading();
    /// The list could not be fetched: why and what to do. What is known stays.
    void setTrouble(const QString &sentence);
    bool take(const QMimeData *data);

    whatsapp::messages::Content content(const QString &uploaded) const override;
    QString words() const override;
    std::optional<ChosenFile> file() const override;
    QString hindrance() const override;
    bool isEmpty() const override;
    QString beginning() const override;
    void clear() override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;
    QWidget *firstField() const override;
    void fit(int width) override;

    /// What a template is called in the list: no two have the same name and language.
    static QString keyOf(const whatsapp::templates::MessageTemplate &source) { return source.name + u'/' + source.language; }

Q_SIGNALS:
    /// The person asks for the list of this moment.
    void refreshWanted();

private:
    const whatsapp::templates::MessageTemplate *current() const;
    void fillFilters();
    void fillList();
    void choose(const QString &key);
    void refresh();

    std::vector<whatsapp::templates::MessageTemplate> m_templates;
    QString m_key;                 ///< the chosen one; may not be in the list (any more, or yet)
    QHash<QString, QJsonArray> m_typed; ///< what was typed, per key
    bool m_loading = false;
    bool m_loaded = false;
    QString m_trouble;

    QLineEdit *m_search;
    QComboBox *m_status;
    QComboBox *m_language;
    QToolButton *m_again;
    QComboBox *m_list;
    QLabel *m_note;
    QBoxLayout *m_whole;
    TemplateFields *m_fields;
    QWidget *m_side;
    PreviewBubble *m_preview;
};

} // namespace gangway::app

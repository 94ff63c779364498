#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace gangway::app {

class Field;

/// Asks with whom a conversation begins, and from which number. Only finds or makes it: the first message is the
/// composer's, and has to be a template.
class NewConversationDialog : public QDialog
{
    Q_OBJECT
public:
    NewConversationDialog(const Services &services, Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void made(const gangway::store::ConversationRecord &conversation);

private:
    void check(bool afterLeaving);
    void make();

    const Services &m_services;
    Theme &m_theme;
    QComboBox *m_from;
    QLineEdit *m_phone;
    QLineEdit *m_name;
    Field *m_phoneField;
    QPushButton *m_start;
    bool m_busy = false;
};

} // namespace gangway::app

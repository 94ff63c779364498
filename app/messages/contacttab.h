#pragma once

#include "app/messages/composertab.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gangway::app {

class LimitField;

/// One to five contact cards.
class ContactTab : public ComposerTab
{
    Q_OBJECT
public:
    ContactTab(Theme &theme, const QString &prefix, QWidget *parent = nullptr);

    whatsapp::messages::Content content(const QString &uploaded) const override;
    QString hindrance() const override;
    bool isEmpty() const override;
    QString beginning() const override;
    void clear() override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;
    QWidget *firstField() const override;

private:
    struct Card
    {
        QWidget *box;
        LimitField *name;
        LimitField *phone;
        LimitField *company;
        LimitField *email;
        QWidget *remove;
    };
    void addCard();
    void removeCard(QWidget *box);
    void number();

    std::vector<Card> m_cards;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QLabel *m_full;
};

} // namespace gangway::app

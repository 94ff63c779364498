#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"

#include <QHash>
#include <QIdentityProxyModel>
#include <QStyledItemDelegate>

namespace gangway::app {

/// The customer and the number that conversations belong to, as they are called in lists.
struct BusinessName
{
    QString customer;   ///< empty: no case has the number
    QString number;     ///< as shown
};

/// Draws one conversation: who, when, the last words, whose customer, and what is left of the 24-hour window.
class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ConversationDelegate(const Services &services, Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The last line of a conversation as the list shows it.
    QString lastLine(const store::ConversationRecord &conversation) const;
    BusinessName businessOf(const store::ConversationRecord &conversation) const;
    /// One conversation as a sentence.
    QString sentenceOf(const store::ConversationRecord &conversation) const;

private:
    void paintState(QPainter &painter, const QRect &line, const store::ConversationRecord &conversation, Qt::LayoutDirection direction) const;

    const Services &m_services;
    Theme &m_theme;
    mutable QHash<CaseId, BusinessName> m_names;
};

/// Adds the sentence for assistive technology to each conversation.
class SpokenConversations : public QIdentityProxyModel
{
public:
    SpokenConversations(const ConversationDelegate &delegate, QObject *parent) : QIdentityProxyModel(parent), m_delegate(delegate) {}
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const ConversationDelegate &m_delegate;
};

} // namespace gangway::app

#pragma once

#include "app/messages/composertab.h"

class QBoxLayout;
class QComboBox;

namespace gangway::app {

class LimitField;
class ListEditor;
class PreviewBubble;
class SegmentedControl;

/// A message that is answered with a press: up to three reply buttons, a list of up to ten rows, or one link.
class InteractiveTab : public ComposerTab
{
    Q_OBJECT
public:
    enum class Way { Buttons, List, Link };
    InteractiveTab(Theme &theme, const QString &prefix, QWidget *parent = nullptr);

    void setWay(Way way);
    whatsapp::messages::Content content(const QString &uploaded) const override;
    bool isEmpty() const override;
    QString beginning() const override;
    void clear() override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;
    QWidget *firstField() const override;
    void fit(int width) override;

private:
    whatsapp::messages::InteractiveHeader header() const;
    void refresh();

    Way m_way = Way::Buttons;
    SegmentedControl *m_kind;
    QBoxLayout *m_whole;
    QComboBox *m_headerKind;
    LimitField *m_header;
    LimitField *m_body;
    LimitField *m_footer;
    QWidget *m_buttonBox;
    std::vector<LimitField *> m_buttons;
    QWidget *m_listBox;
    LimitField *m_listButton;
    ListEditor *m_list;
    QWidget *m_linkBox;
    LimitField *m_linkLabel;
    LimitField *m_linkUrl;
    PreviewBubble *m_preview;
};

} // namespace gangway::app

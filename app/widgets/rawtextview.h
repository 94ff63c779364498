#pragma once

#include "app/widgets/theme.h"

#include <QPlainTextEdit>

#include <vector>

class QSyntaxHighlighter;

namespace gangway::app {

/// Text exactly as it came, read-only, wrapped, JSON in colours. Long lines are laid out in pieces, so that one line
/// of some megabytes does not stop the program; places and copies are those of the text as it is. Larger texts are
/// shown without colours.
class RawTextView : public QPlainTextEdit
{
    Q_OBJECT
public:
    RawTextView(Theme &theme, QWidget *parent);

    void setText(const QString &text, bool isJson);
    const QString &text() const { return m_text; }
    /// Selects a part of the text and brings it into view.
    void selectRange(qsizetype start, qsizetype length);
    /// Where the cursor's selection begins in the text.
    qsizetype cursorOffset() const;
    QString selectedText() const;

protected:
    QMimeData *createMimeDataFromSelection() const override;

private:
    qsizetype offsetOf(int position) const;
    int positionOf(qsizetype offset) const;

    Theme &m_theme;
    QString m_text;
    std::vector<qsizetype> m_lines; ///< where each block of the document begins in the text
    QSyntaxHighlighter *m_colours;
};

} // namespace gangway::app

#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;
class QToolButton;

namespace gangway::app {

class ElidedLabel;
class JsonModel;
class JsonTree;
class RawTextView;

/// JSON as a tree and as the text it came as, both read-only and searched together: what is chosen in one is chosen
/// in the other. Below the tree stands the path of what is chosen. Text that is not JSON is shown as it is, and said
/// to be. Ctrl+G goes to the search field, Enter and Shift+Enter go on and back, Ctrl+Shift+C copies the path.
/// Its parts are named after its own object name: `<name>.tree`, `.raw`, `.search`, `.next`, `.previous`, `.found`,
/// `.path`, `.copyPath`, `.copy`, `.tabs`. Knows nothing of webhooks.
class JsonView : public QWidget
{
    Q_OBJECT
public:
    explicit JsonView(Theme &theme, QWidget *parent = nullptr);

    void setJson(const QByteArray &raw);
    /// What stands there while there is no text.
    void setEmptyText(const QString &text);
    QString currentPath() const;
    void setSearch(const QString &words);
    /// The keyboard goes to the search field.
    void beginSearch();
    void copyPath();
    /// A further tab behind "JSON tree" and "Raw body"; the view owns the page. Answers its place.
    int addPage(const QString &title, QWidget *page);
    void setPageTitle(int index, const QString &title);
    int currentPage() const;
    void setCurrentPage(int index);

Q_SIGNALS:
    /// Something went to the clipboard: "Path", "Body", …, as people call it.
    void copied(const QString &what);

private:
    QWidget *buildTabs();
    QWidget *buildSearch();
    QWidget *buildPath();
    void nameParts(const QString &name);
    void addShortcuts();
    void switchTo(int index);
    void search();
    void go(int step);
    void showFound();
    void showPath();
    void showRange(int node);
    void fillRaw();
    void openMenu(const QPoint &at);
    void copy(const QString &text, const QString &what);
    bool isTextPage() const;

    Theme &m_theme;
    JsonModel *m_model;
    JsonTree *m_tree;
    RawTextView *m_raw;
    QTabBar *m_tabs;
    QToolButton *m_copy;
    QWidget *m_searchRow;
    QLineEdit *m_search;
    QLabel *m_found;
    QToolButton *m_previous;
    QToolButton *m_next;
    QStackedWidget *m_stack;
    QWidget *m_treePage;
    QLabel *m_notice;
    QLabel *m_empty;
    QWidget *m_pathRow;
    ElidedLabel *m_path;
    QToolButton *m_copyPath;
    QTimer *m_searchSoon;
    QByteArray m_bytes;
    QString m_emptyText;
    bool m_rawFilled = false;
    struct Hit
    {
        int node;              ///< -1: a place in text that is not JSON
        qsizetype start;
        qsizetype length;
    };
    std::vector<Hit> m_hits;
    int m_hit = -1;
};

} // namespace gangway::app

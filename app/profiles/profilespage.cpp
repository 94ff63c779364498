#include "app/profiles/profilespage.h"

#include "app/widgets/make.h"
#include "app/onboarding/question.h"
#include "app/profiles/checkpanel.h"
#include "app/profiles/dashboardchecklist.h"
#include "app/profiles/faultwords.h"
#include "app/profiles/profileeditor.h"
#include "app/profiles/profilelist.h"
#include "app/widgets/banner.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/toast.h"
#include "guidance/guidance.h"
#include "profiles/profiles.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QShortcut>
#include <QTabBar>

namespace gangway::app {

using store::PartnerProfile;

ProfilesPage::ProfilesPage(const Services &services, Theme &theme, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_list(new ProfileList(theme)), m_editor(new ProfileEditor(m_services, theme)),
      m_check(new CheckPanel(m_services, theme)), m_checklist(new DashboardChecklist(m_services, theme)), m_side(new QScrollArea), m_editorPane(new QWidget), m_listPane(new QFrame), m_tabs(new QTabBar), m_trouble(new Banner(theme)),
      m_reason(new ElidedLabel), m_assured(new ElidedLabel(tr("Secrets stay in the keychain"))),
      m_discard(makeButton(theme, QStringLiteral("profiles.discard"), tr("Discard"), QStringLiteral("secondary"))),
      m_save(makeButton(theme, QStringLiteral("profiles.save"), tr("Save profile"), QStringLiteral("primary"))), m_toast(new Toast(theme, this))
{
    setObjectName(QStringLiteral("profiles"));
    // Less than its parts would like: below a certain width they become tabs.
    setMinimumSize(m_theme.px(800), m_theme.px(400));
    setSurface(m_listPane, QStringLiteral("panel"));
    auto *listColumn = new QVBoxLayout(m_listPane);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(0);
    auto *listHead = new QFrame;
    setSurface(listHead, QStringLiteral("panel"));
    setEdge(listHead, QStringLiteral("bottom"));
    listHead->setFixedHeight(m_theme.px(56));
    auto *listRow = new QHBoxLayout(listHead);
    listRow->setContentsMargins(16, 0, 16, 0);
    listRow->setSpacing(4);
    listRow->addWidget(makeLabel(tr("Profiles"), Theme::Style::Title), 1);
    auto *import = makeIconButton(theme, QStringLiteral("profiles.import"), QStringLiteral("in"), tr("Import from file"), QStringLiteral("small"));
    auto *add = makeIconButton(theme, QStringLiteral("profiles.new"), QStringLiteral("plus"), tr("New profile"), QStringLiteral("small"));
    setKind(add, QStringLiteral("secondary"));
    listRow->addWidget(import);
    listRow->addWidget(add);
    m_list->setObjectName(QStringLiteral("profiles.list"));
    listColumn->addWidget(listHead);
    listColumn->addWidget(m_list, 1);

    m_trouble->setObjectName(QStringLiteral("profiles.trouble"));
    m_trouble->hide();
    auto *foot = new QFrame;
    setSurface(foot, QStringLiteral("bar"));
    setEdge(foot, QStringLiteral("top"));
    foot->setFixedHeight(m_theme.px(56));
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(24, 0, 24, 0);
    footRow->setSpacing(12);
    auto *shield = new QLabel;
    shield->setPixmap(m_theme.pixmap(QStringLiteral("shield"), 14, Theme::Token::Text3));
    footRow->addWidget(shield);
    setTextStyle(m_assured, Theme::Style::Small, Theme::Token::Text3);
    footRow->addWidget(m_assured);
    m_reason->setObjectName(QStringLiteral("profiles.reason"));
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    footRow->addWidget(m_reason, 1);
    footRow->addWidget(m_discard);
    footRow->addWidget(m_save);

    m_tabs->addTab(tr("Profile"));
    m_tabs->addTab(tr("Checks"));
    m_tabs->setObjectName(QStringLiteral("profiles.tabs"));
    m_tabs->setAccessibleName(tr("Profile or checks"));
    m_tabs->setDrawBase(false);
    m_tabs->hide();
    m_editor->setObjectName(QStringLiteral("profiles.editor"));
    m_checklist->setObjectName(QStringLiteral("profiles.dashboard"));
    m_side->setObjectName(QStringLiteral("profiles.checks"));
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setWidgetResizable(true);
    auto *checks = new QWidget;
    setSurface(checks, QStringLiteral("panel"));
    auto *checksColumn = new QVBoxLayout(checks);
    checksColumn->setContentsMargins(0, 0, 0, 0);
    checksColumn->setSpacing(0);
    checksColumn->addWidget(m_check);
    checksColumn->addWidget(makeLine());
    checksColumn->addWidget(m_checklist, 1);
    m_side->setWidget(checks);
    const auto line = [] {
        auto *edge = new QFrame;
        setLook(edge, "look", QStringLiteral("line"));
        edge->setFixedWidth(1);
        return edge;
    };
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_trouble);
    middle->addWidget(m_tabs);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    auto *editorColumn = new QVBoxLayout(m_editorPane);
    editorColumn->setContentsMargins(0, 0, 0, 0);
    editorColumn->setSpacing(0);
    editorColumn->addWidget(m_editor, 1);
    editorColumn->addWidget(foot);
    panes->addWidget(m_editorPane, 1);
    panes->addWidget(line());
    panes->addWidget(m_side);
    middle->addLayout(panes, 1);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_listPane);
    whole->addWidget(line());
    whole->addLayout(middle, 1);

    connect(add, &QToolButton::clicked, this, [this] { askToLeave([this] { newProfile(); }); });
    connect(import, &QToolButton::clicked, this, [this] { askToLeave([this] { importFile(); }); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        const ProfileId wanted = m_list->selectedId();
        if (wanted.isEmpty() || wanted == m_shown.id)
            return;
        if (!hasUnsavedChanges()) {
            select(wanted);
            return;
        }
        m_list->select(m_shown.id); // until the question is answered
        askToLeave([this, wanted] { select(wanted); });
    });
    connect(m_editor, &ProfileEditor::changed, this, &ProfilesPage::showState);
    connect(m_editor, &ProfileEditor::duplicateAsked, this, [this] { askToLeave([this] { duplicate(); }); });
    connect(m_editor, &ProfileEditor::deleteAsked, this, &ProfilesPage::askDelete);
    connect(m_editor, &ProfileEditor::exportAsked, this, &ProfilesPage::exportProfile);
    connect(m_checklist, &DashboardChecklist::remarked, this, [this](const QString &text) { m_toast->show(text); });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (m_shown.id.isEmpty() && !m_services.profiles.all().empty())
            select(m_services.profiles.all().front().id);
        else
            showProfile(m_shown);
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    auto *saveKey = new QShortcut(QKeySequence::Save, this);
    saveKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, [this] {
        if (m_save->isEnabled())
            save();
        else if (m_editor->isModified() && m_editor->showFaults() > 0 && m_editor->firstFault())
            m_editor->firstFault()->setFocus();
    });
    auto *checkKey = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    checkKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(checkKey, &QShortcut::activated, this, [this] { check(m_shown.id); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_editorPane->setVisible(tab == 0);
        m_side->setVisible(tab == 1);
    });
    connect(&services.profiles, &profiles::ProfileService::changed, this, &ProfilesPage::refreshList);
    refreshList();
    if (const auto current = services.profiles.current())
        showProfile(*current);
    else
        newProfile();
}

ProfilesPage::~ProfilesPage()
{
    if (QWidget *focused = window()->focusWidget(); focused && isAncestorOf(focused))
        focused->clearFocus();
    // They refer to m_services, which would be gone before the children are.
    delete m_editor;
    delete m_check;
    delete m_checklist;
}

void ProfilesPage::refreshList()
{
    m_list->show(m_services.profiles.all(), m_shown.id);
    if (m_shown.id.isEmpty())
        return;
    const auto stored = m_services.profiles.find(m_shown.id);
    if (!stored) {
        if (const auto current = m_services.profiles.current())
            showProfile(*current);
        else
            newProfile();
    } else if (!hasUnsavedChanges() && !(*stored == m_shown)) {
        showProfile(*stored);
    }
}

void ProfilesPage::select(const ProfileId &id)
{
    if (const auto profile = m_services.profiles.find(id))
        showProfile(*profile);
}

void ProfilesPage::check(const ProfileId &id)
{
    const auto begin = [this] {
        m_tabs->setCurrentIndex(1);
        m_check->run();
    };
    if (m_shown.id == id) {
        begin();
        return;
    }
    askToLeave([this, id, begin] {
        select(id);
        begin();
    });
}

void ProfilesPage::newProfile()
{
    showProfile(PartnerProfile{});
    if (QWidget *first = m_editor->firstField())
        first->setFocus();
}

void ProfilesPage::showProfile(const PartnerProfile &profile)
{
    m_shown = profile;
    m_trouble->hide();
    m_editor->load(profile);
    m_check->show(profile);
    m_checklist->show(profile);
    m_list->select(profile.id);
    showState();
}

bool ProfilesPage::hasUnsavedChanges() const
{
    return m_editor->isModified();
}

void ProfilesPage::showState()
{
    const int changes = m_editor->changeCount();
    const int faults = int(m_editor->faults().size());
    QString reason;
    bool bad = false;
    if (m_shown.builtIn)
        reason = tr("Built in, read only");
    else if (m_saving)
        reason = tr("Saving");
    else if (changes == 0)
        reason = m_shown.id.isEmpty() ? tr("Fill in the fields to save") : tr("Nothing to save");
    else if (faults > 0) {
        reason = faults == 1 ? tr("Fix 1 field to save") : tr("Fix %n fields to save", nullptr, faults);
        bad = true;
    } else
        reason = changes == 1 ? tr("1 unsaved change") : tr("%n unsaved changes", nullptr, changes);
    m_reason->setText(reason);
    setTextStyle(m_reason, Theme::Style::Small, bad ? Theme::Token::Err : Theme::Token::Text3);
    m_save->setEnabled(changes > 0 && faults == 0 && !m_saving && !m_shown.builtIn);
    m_discard->setEnabled(changes > 0 && !m_saving);
}

void ProfilesPage::save(std::function<void()> then)
{
    if (m_saving)
        return;
    if (m_editor->showFaults() > 0) {
        if (QWidget *first = m_editor->firstFault())
            first->setFocus();
        showState();
        return;
    }
    PartnerProfile profile = m_editor->edited();
    if (profile.id.isEmpty())
        profile.id = ProfileId(m_services.randomness.newId());
    m_saving = true;
    m_trouble->hide();
    showState();
    m_services.profiles.save(profile, m_editor->newSecrets()).then(this, [this, profile, then = std::move(then)](Result<Done> saved) {
        m_saving = false;
        if (!saved) {
            complain(saved.error());
            showState();
            return;
        }
        showProfile(m_services.profiles.find(profile.id).value_or(profile));
        m_editor->secretsSaved();
        refreshList();
        m_toast->show(tr("%1 saved").arg(profile.name));
        m_check->run();
        if (then)
            then();
    });
}

void ProfilesPage::complain(const Error &error)
{
    const auto said = guidance::explain(error, {QStringLiteral("profile"), m_services.language});
    m_trouble->show(Theme::Tone::Err, QStringLiteral("err"), said.whatHappened, (said.why + u' ' + said.whatToDo).trimmed());
}

void ProfilesPage::askToLeave(std::function<void()> go)
{
    if (!hasUnsavedChanges()) {
        go();
        return;
    }
    auto *dialog = askQuestion(this, QStringLiteral("profiles.leave"), tr("Save the changes to %1?").arg(m_shown.name.isEmpty() ? tr("the new profile") : m_shown.name),
                               tr("Not saved: %n of its fields. Secrets that were typed are forgotten when they are discarded.", nullptr, m_editor->changeCount()),
                               tr("Stay"), tr("Save"), [this, go] { save(go); });
    // What cannot be saved is not offered; the reason stands beside Save on the page.
    if (auto *yes = dialog->findChild<QPushButton *>(QStringLiteral("profiles.leave.yes")))
        yes->setEnabled(m_editor->faults().empty());
    auto *discard = makeButton(m_theme, QStringLiteral("profiles.leave.discard"), tr("Discard"), QStringLiteral("secondary"));
    if (auto *buttons = dialog->findChild<QDialogButtonBox *>())
        buttons->addButton(discard, QDialogButtonBox::DestructiveRole);
    discard->show();
    connect(discard, &QPushButton::clicked, this, [this, dialog, go = std::move(go)] {
        dialog->done(QDialog::Rejected);
        showProfile(m_shown);
        go();
    });
}

void ProfilesPage::askDelete()
{
    int cases = 0;
    for (const store::CaseRecord &record : m_services.onboarding.cases())
        cases += record.profileId == m_shown.id ? 1 : 0;
    const ProfileId id = m_shown.id;
    if (cases == 0) {
        askQuestion(this, QStringLiteral("profiles.deleteDialog"), tr("Delete %1?").arg(m_shown.name),
                    tr("Its secrets are removed from the keychain. Nothing changes at Meta."), tr("Keep"), tr("Delete profile"), [this, id] { remove(id); });
        return;
    }
    askText(this, QStringLiteral("profiles.deleteDialog"), tr("Delete %1?").arg(m_shown.name),
            tr("Cases that use this profile: %n. They are deleted with it, and their tokens and PINs are removed from the keychain. "
               "Nothing changes at Meta: the customers stay connected.", nullptr, cases),
            tr("Type the profile's name"), m_shown.name, tr("Keep"), tr("Delete profile"), [this, id](const QString &) { remove(id); });
}

void ProfilesPage::remove(const ProfileId &id)
{
    // Cases go first, each with its secrets; one that is running stops the whole deletion.
    for (const store::CaseRecord &record : m_services.onboarding.cases()) {
        if (record.profileId != id)
            continue;
        m_services.onboarding.removeCase(record.id).then(this, [this, id](Result<Done> removed) {
            if (removed)
                remove(id);
            else
                complain(removed.error());
        });
        return;
    }
    m_services.profiles.remove(id).then(this, [this, name = m_shown.name](Result<Done> removed) {
        if (!removed) {
            complain(removed.error());
            return;
        }
        m_toast->show(tr("%1 deleted").arg(name));
        refreshList();
    });
}

void ProfilesPage::duplicate()
{
    PartnerProfile copy = m_shown;
    copy.id = {};
    copy.builtIn = false;
    copy.name = tr("%1 copy").arg(m_shown.name);
    // Loaded as a draft over an empty profile, so that every field counts as a change.
    PartnerProfile empty;
    showProfile(empty);
    m_shown = empty;
    m_editor->loadDraft(copy);
    showState();
    if (QWidget *first = m_editor->firstField())
        first->setFocus();
}

void ProfilesPage::importFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a partner profile"), QDir::homePath(), tr("Profile (*.json)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfilesPage::importFrom);
    dialog->open();
}

void ProfilesPage::importFrom(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        m_trouble->show(Theme::Tone::Err, QStringLiteral("err"), tr("The file cannot be read."), file.errorString());
        return;
    }
    const auto read = profiles::readImport(file.read(profiles::importLimit + 1));
    if (!read) {
        QStringList lines;
        for (const profiles::FieldFault &fault : read.error())
            lines << (fault.field.isEmpty() ? QString() : fieldWord(fault.field) + QStringLiteral(": ")) + faultSentence(fault.field, fault.reason);
        if (lines.size() > 6) {
            const int more = int(lines.size()) - 6;
            lines = lines.mid(0, 6);
            lines << tr("and %n more", nullptr, more);
        }
        m_trouble->show(Theme::Tone::Err, QStringLiteral("err"), tr("The profile was not imported, nothing was changed."), lines.join(u'\n'));
        return;
    }
    m_services.profiles.import(*read).then(this, [this](Result<ProfileId> imported) {
        if (!imported) {
            complain(imported.error());
            return;
        }
        refreshList();
        select(*imported);
        m_toast->show(tr("Profile imported. Its secrets are in the keychain: delete the file."));
    });
}

void ProfilesPage::exportProfile()
{
    auto *dialog = new QFileDialog(this, tr("Export without secrets"), QDir::homePath(), tr("Profile (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("profile.json"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        QSaveFile out(fileName);
        const QByteArray bytes = profiles::writeExport(m_shown);
        if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
            m_toast->show(tr("Exported without secrets"));
        else
            m_trouble->show(Theme::Tone::Err, QStringLiteral("err"), tr("The file could not be written."), out.errorString());
    });
    dialog->open();
}

void ProfilesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_theme.px(1100);
    m_listPane->setFixedWidth(m_theme.px(narrow ? 200 : 231));
    m_tabs->setVisible(narrow);
    m_side->setMinimumWidth(narrow ? 0 : m_theme.px(399));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_theme.px(399));
    m_editorPane->setVisible(!narrow || m_tabs->currentIndex() == 0);
    m_side->setVisible(!narrow || m_tabs->currentIndex() == 1);
}

} // namespace gangway::app

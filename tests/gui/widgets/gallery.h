#pragma once

#include "app/widgets/banner.h"
#include "app/widgets/chip.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/field.h"
#include "app/widgets/idrow.h"
#include "app/widgets/optioncard.h"
#include "app/widgets/pinfield.h"
#include "app/widgets/placemarker.h"
#include "app/widgets/qrview.h"
#include "app/widgets/secretfield.h"
#include "app/widgets/segmentedcontrol.h"
#include "app/widgets/steprail.h"
#include "app/widgets/styling.h"
#include "app/widgets/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace gangway::test {

/// Every widget once, in every state: for pictures, and for tests that look at all of them.
class Gallery : public QWidget
{
public:
    explicit Gallery(app::Theme &theme)
    {
        using app::Theme;
        const auto text = [](const char *latin) { return QString::fromUtf8(latin); };
        app::setSurface(this, text("bg"));
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(24, 24, 24, 24);
        grid->setSpacing(16);
        const auto card = [&](int row, int column, int span = 1) {
            auto *frame = new QFrame(this);
            app::setSurface(frame, text("card"));
            auto *layout = new QVBoxLayout(frame);
            layout->setContentsMargins(16, 16, 16, 16);
            layout->setSpacing(12);
            grid->addWidget(frame, row, column, 1, span);
            return layout;
        };
        const auto rowIn = [](QVBoxLayout *column) {
            auto *row = new QHBoxLayout;
            row->setSpacing(8);
            column->addLayout(row);
            return row;
        };

        auto *buttons = card(0, 0);
        auto *row = rowIn(buttons);
        for (const char *kind : {"primary", "secondary", "quiet", "danger", "link"}) {
            auto *button = new QPushButton(text(kind));
            app::setKind(button, text(kind));
            row->addWidget(button);
        }
        row->addStretch();
        row = rowIn(buttons);
        for (const char *kind : {"primary", "secondary"}) {
            auto *button = new QPushButton(text("disabled"));
            app::setKind(button, text(kind));
            button->setEnabled(false);
            row->addWidget(button);
        }
        for (const char *size : {"small", "tiny", "large"}) {
            auto *button = new QPushButton(theme.icon(text("copy"), 14), text(size));
            app::setSize(button, text(size));
            row->addWidget(button);
        }
        auto *tool = new QToolButton;
        tool->setIcon(theme.icon(text("refresh")));
        app::setKind(tool, text("secondary"));
        app::setIconOnly(tool, text("Refresh"));
        row->addWidget(tool);
        row->addStretch();

        auto *chips = card(0, 1);
        row = rowIn(chips);
        const struct { Theme::Tone tone; const char *icon; const char *word; } all[] = {
            {Theme::Tone::Info, "globe", "In signup"}, {Theme::Tone::Accent, "refresh", "Provisioning 3/5"},
            {Theme::Tone::Err, "err", "Needs attention"}, {Theme::Tone::Warn, "messages", "Test pending"}, {Theme::Tone::Ok, "okc", "Live"}};
        for (const auto &c : all) {
            auto *chip = new app::Chip(theme);
            chip->set(c.tone, text(c.icon), text(c.word));
            row->addWidget(chip);
        }
        row->addStretch();
        row = rowIn(chips);
        for (const auto &c : all) {
            auto *chip = new app::Chip(theme);
            chip->setDense(true);
            chip->set(c.tone, text(c.icon), text(c.word));
            row->addWidget(chip);
        }
        row->addStretch();
        row = rowIn(chips);
        for (const auto place : {guidance::Place::Gangway, guidance::Place::MetaPage, guidance::Place::WhatsAppApp, guidance::Place::Phone})
            row->addWidget(new app::PlaceMarker(theme, place));
        row->addStretch();

        auto *rails = card(1, 0, 2);
        for (const int failed : {-1, 3}) {
            auto *rail = new app::StepRail(theme);
            rail->setSteps({text("Customer"), text("Number"), text("Signup"), text("Provision"), text("Test"), text("Handover")});
            const int current = failed < 0 ? 2 : 3;
            for (int i = 0; i < current; ++i)
                rail->setState(i, app::StepRail::State::Done);
            rail->setState(current, failed < 0 ? app::StepRail::State::Current : app::StepRail::State::Failed);
            rail->setEnabledUpTo(current);
            rails->addWidget(rail);
        }

        auto *banners = card(2, 0);
        const struct { Theme::Tone tone; const char *icon, *title, *body, *button; } lines[] = {
            {Theme::Tone::Info, "clock", "Waiting for the customer.", "The code is exchanged as soon as it arrives.", ""},
            {Theme::Tone::Ok, "okc", "Signup captured (FINISH).", "Code exchanged in 1.1 s. Token stored in the keychain.", ""},
            {Theme::Tone::Warn, "warn", "The customer left at the phone number screen.", "CANCEL at PHONE_NUMBER_SETUP. It is safe to start again.", "Launch again"},
            {Theme::Tone::Err, "err", "The code expired before it was exchanged.", "It was valid for 30 s and the network was down for 41 s. Launch the signup again, the customer only confirms.", "Launch again"}};
        for (const auto &l : lines) {
            auto *banner = new app::Banner(theme);
            banners->addWidget(banner);
            banner->show(l.tone, text(l.icon), text(l.title), text(l.body));
            if (*l.button)
                banner->addButton(text(l.button));
        }

        auto *fields = card(2, 1);
        auto *good = new QLineEdit;
        good->setPlaceholderText(text("15 digits"));
        fields->addWidget(new app::Field(theme, text("App ID"), good, text("Top of the App Dashboard")));
        auto *bad = new QLineEdit(text("1093 8842"));
        auto *field = new app::Field(theme, text("Configuration ID"), bad);
        field->setFault(text("Digits only. Remove the spaces."));
        fields->addWidget(field);
        secret = new app::SecretField(theme);
        secret->setSecretName(text("App secret"));
        secret->setStored(true);
        fields->addWidget(new app::Field(theme, text("App secret"), secret));
        auto *combo = new QComboBox;
        combo->addItems({text("USD, US dollar"), text("EUR, euro")});
        fields->addWidget(new app::Field(theme, text("Currency"), combo));
        row = rowIn(fields);
        for (const bool on : {true, false}) {
            auto *radio = new QRadioButton(on ? text("Selected") : text("Option"));
            radio->setAutoExclusive(false);
            radio->setChecked(on);
            row->addWidget(radio);
        }
        for (const bool on : {true, false}) {
            auto *box = new QCheckBox(on ? text("On") : text("Off"));
            box->setChecked(on);
            row->addWidget(box);
        }
        for (const bool on : {true, false}) {
            auto *box = new QCheckBox(on ? text("On") : text("Off"));
            app::setSwitch(box);
            box->setChecked(on);
            row->addWidget(box);
        }
        row->addStretch();

        auto *cards = card(3, 0);
        for (const bool on : {true, false}) {
            auto *option = new app::OptionCard(theme, text("shop"), text("WhatsApp Business app"), text("The number is used in the green app with the B, on one or more phones of the business."));
            option->setChecked(on);
            cards->addWidget(option);
        }
        auto *segments = new app::SegmentedControl(theme);
        segments->setWords({QStringLiteral("Português"), text("English"), QStringLiteral("Español")});
        segments->setCurrent(1);
        cards->addWidget(segments);
        auto *bar = new QProgressBar;
        bar->setTextVisible(false);
        bar->setValue(72);
        cards->addWidget(bar);

        auto *rest = card(3, 1);
        pin = new app::PinField(theme);
        rest->addWidget(pin);
        auto *id = new app::IdRow(theme, text("WABA"));
        id->setId(text("524126980791429"));
        rest->addWidget(id);
        rest->addWidget(new app::IdRow(theme, text("Portfolio")));
        auto *elided = new app::ElidedLabel(text("A long line of plain text that has to end somewhere before it reaches the edge of the card it stands in, whatever happens"));
        rest->addWidget(elided);
        auto *qr = new app::QrView;
        qr->setFixedSize(140, 140);
        qr->setText(text("https://wa.me/5511900000142?text=Test"));
        rest->addWidget(qr);
        rest->addStretch();

        auto *empty = card(4, 0);
        auto *state = new app::EmptyState(theme, text("customers"), text("No customers yet"), text("Start with New onboarding."));
        state->addButton(text("New onboarding"), text("primary"));
        empty->addWidget(state);
        toast = new app::Toast(theme, this);
        toast->show(text("Instructions copied"), {});
        grid->setRowMinimumHeight(5, 64);
    }

    app::PinField *pin;
    app::SecretField *secret;
    app::Toast *toast;
};

} // namespace gangway::test

#include "app/onboarding/stepwords.h"

#include <QCoreApplication>

namespace gangway::app {

using onboarding::StepId;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gangway::app::StepWords)
};

QString lookInManager()
{
    return Words::tr("Look in WhatsApp Manager whether it shows, then choose.");
}

/// A row of a step that is safe to repeat: it is never left unsettled for long, so the plain answers do.
StepText row(Stage stage, const QString &title, const QString &purpose, const QString &done, const QString &past)
{
    return {stage, title, purpose, done, past, lookInManager(), Words::tr("It happened"), Words::tr("It did not happen")};
}

StepText row(Stage stage, const QString &title, const QString &purpose, const QString &done, const QString &past, const QString &advice,
             const QString &happened, const QString &didNotHappen)
{
    return {stage, title, purpose, done, past, advice, happened, didNotHappen};
}

} // namespace

StepText textOf(StepId id)
{
    using S = Stage;
    switch (id) {
    case StepId::ExchangeCode:
        return row(S::Token, Words::tr("Exchange code"), Words::tr("Trades the code of the signup for the customer's business token"),
                   Words::tr("Business token stored in keychain"), Words::tr("Code exchanged, token stored"),
                   Words::tr("A code works once. If you cannot tell, say it did not happen and launch the signup again."),
                   Words::tr("It happened"), Words::tr("It did not happen"));
    case StepId::VerifyIds:
        return row(S::Token, Words::tr("Verify IDs"), Words::tr("Checks the account and number against the token"),
                   Words::tr("The token confirms the IDs"), Words::tr("IDs checked against the token"));
    case StepId::SubscribeWebhooks:
        return row(S::Webhooks, Words::tr("Subscribe webhooks"), Words::tr("Lets the app receive the account's messages"),
                   Words::tr("App subscribed to the account"), Words::tr("Webhooks subscribed"));
    case StepId::AssignSystemUser:
        return row(S::CreditLine, Words::tr("Add system user"), Words::tr("Gives your system user access to the customer's account"),
                   Words::tr("Your system user may manage the account"), Words::tr("System user added"));
    case StepId::ShareCreditLine:
        return row(S::CreditLine, Words::tr("Share credit line"), Words::tr("Shares your credit line with the customer"),
                   Words::tr("Shared"), Words::tr("Credit line shared"),
                   Words::tr("Look in Business settings, Billing, Credit lines: a shared line lists the customer's portfolio."),
                   Words::tr("The line is shared"), Words::tr("It is not shared"));
    case StepId::AttachCreditLine:
        return row(S::CreditLine, Words::tr("Attach credit line"), Words::tr("Lets the shared line pay for the customer's account"),
                   Words::tr("Attached to the account"), Words::tr("Credit line attached"),
                   Words::tr("Look in WhatsApp Manager, Overview: an attached line shows as the account's payment method."),
                   Words::tr("The line is attached"), Words::tr("It is not attached"));
    case StepId::VerifyCreditLine:
        return row(S::CreditLine, Words::tr("Verify credit line"), Words::tr("Compares what pays for the account with the shared line"),
                   Words::tr("The account is paid for by the shared line"), Words::tr("Credit line checked"));
    case StepId::AddNumber:
        return row(S::Number, Words::tr("Add number"), Words::tr("Adds a number to the account, which has none"),
                   Words::tr("Number added to the account"), Words::tr("Number added"),
                   Words::tr("Look in WhatsApp Manager, Phone numbers: an added number is listed there."),
                   Words::tr("The number is listed"), Words::tr("It is not listed"));
    case StepId::RequestCode:
        return row(S::Number, Words::tr("Request code"), Words::tr("Sends a code to the number by SMS or call"),
                   Words::tr("Code sent"), Words::tr("Code requested"), Words::tr("Ask the customer whether a code came to the phone."),
                   Words::tr("A code came"), Words::tr("No code came"));
    case StepId::VerifyCode:
        return row(S::Number, Words::tr("Enter code"), Words::tr("Proves with the code that the number is the customer's"),
                   Words::tr("The number is verified"), Words::tr("Number verified"),
                   Words::tr("Look in WhatsApp Manager, Phone numbers: a verified number does not read Unverified."),
                   Words::tr("The number is verified"), Words::tr("It is not verified"));
    case StepId::AwaitDisplayName:
        return row(S::Number, Words::tr("Display name"), Words::tr("Waits while Meta reviews the display name"),
                   Words::tr("Meta accepts the display name"), Words::tr("Display name accepted"));
    case StepId::RegisterNumber:
        return row(S::Number, Words::tr("Register number"), Words::tr("Registers the number on the Cloud API with a PIN"),
                   Words::tr("Registered, the PIN is in the keychain"), Words::tr("Number registered"),
                   Words::tr("Look in WhatsApp Manager, Phone numbers: a registered number reads Connected."),
                   Words::tr("The number is registered"), Words::tr("It is not registered"));
    case StepId::SyncContacts:
        return row(S::Sync, Words::tr("Request contacts"), Words::tr("Asks Meta for the contacts of the WhatsApp Business app, once"),
                   Words::tr("Contacts requested"), Words::tr("Contacts of the app requested"),
                   Words::tr("Look at Webhooks: contacts arrive with the field smb_app_state_sync. Meta takes this request once."),
                   Words::tr("Contacts arrive"), Words::tr("Nothing was requested"));
    case StepId::SyncHistory:
        return row(S::Sync, Words::tr("Request history"), Words::tr("Asks Meta for the chats of the last six months, once"),
                   Words::tr("History requested"), Words::tr("Chat history requested"),
                   Words::tr("Look at Webhooks: chats arrive with the field history. Meta takes this request once."),
                   Words::tr("Chats arrive"), Words::tr("Nothing was requested"));
    case StepId::Confirm:
        return row(S::Confirm, Words::tr("Confirm"), Words::tr("Reads back number status, credit line and webhooks"),
                   Words::tr("Read back from Meta"), Words::tr("Setup confirmed"));
    case StepId::CheckToken:
        return row(S::Besides, Words::tr("Check token"), Words::tr("Asks Meta whether the business token still works and until when"),
                   Words::tr("The token works"), Words::tr("Token checked"));
    case StepId::FetchToken:
        return row(S::Besides, Words::tr("Fetch token again"), Words::tr("Gets the customer's business token with your system token, without a signup"),
                   Words::tr("Business token stored in keychain"), Words::tr("Token fetched again"));
    case StepId::OverridePhoneWebhook:
        return row(S::Besides, Words::tr("Set number's webhook"), Words::tr("Sends the messages of this number to an address of its own"),
                   Words::tr("The number has its own address"), Words::tr("Webhook of the number set"));
    case StepId::RemoveOverrides:
        return row(S::Besides, Words::tr("Remove own webhooks"), Words::tr("Sends messages of account and number to the app's address again"),
                   Words::tr("Everything goes to the app's address"), Words::tr("Own webhooks removed"));
    case StepId::RevokeCreditLine:
        return row(S::Besides, Words::tr("Revoke credit line"), Words::tr("Stops paying for all accounts that the customer shares with you"),
                   Words::tr("Revoked for all of the customer's accounts"), Words::tr("Credit line revoked"),
                   Words::tr("Look in Business settings, Billing, Credit lines: a revoked line lists the customer's portfolio no more."),
                   Words::tr("The line is revoked"), Words::tr("It is still shared"));
    case StepId::SetPin:
        return row(S::Besides, Words::tr("Set PIN"), Words::tr("Gives the number a new two-step PIN; the old one is not needed"),
                   Words::tr("The new PIN is in the keychain"), Words::tr("New PIN set"));
    case StepId::RequestDisplayName:
        return row(S::Besides, Words::tr("Request display name"), Words::tr("Asks Meta to show another name for the number"),
                   Words::tr("Requested, Meta reviews the name"), Words::tr("New display name requested"));
    case StepId::DeregisterNumber:
        return row(S::Besides, Words::tr("Deregister number"), Words::tr("Takes the number off the Cloud API; messages stop"),
                   Words::tr("The number is off the Cloud API"), Words::tr("Number deregistered"),
                   Words::tr("Look in WhatsApp Manager, Phone numbers: a deregistered number does not read Connected."),
                   Words::tr("It is deregistered"), Words::tr("It is still registered"));
    case StepId::RequestMarketingMessages:
        return row(S::Besides, Words::tr("Invite to marketing messages"), Words::tr("Meta writes to all admins of the customer and asks them to accept"),
                   Words::tr("Meta wrote to the customer's admins"), Words::tr("Marketing messages requested"),
                   Words::tr("Ask an admin of the customer whether an e-mail from Meta came."),
                   Words::tr("The e-mail came"), Words::tr("No e-mail came"));
    case StepId::ReadPartnerVerification:
        return row(S::Besides, Words::tr("Read verification status"), Words::tr("Reads where your verification of the customer's business stands"),
                   Words::tr("Read from Meta"), Words::tr("Verification status read"));
    }
    return {};
}

QString stageTitle(Stage stage)
{
    switch (stage) {
    case Stage::Token: return Words::tr("Token");
    case Stage::Webhooks: return Words::tr("Webhooks");
    case Stage::CreditLine: return Words::tr("Credit line");
    case Stage::Number: return Words::tr("Number");
    case Stage::Sync: return Words::tr("Contacts and history");
    case Stage::Confirm: return Words::tr("Confirm");
    case Stage::Besides: return Words::tr("Asked for besides");
    }
    return {};
}

QString stagePurpose(Stage stage)
{
    switch (stage) {
    case Stage::Token: return Words::tr("The customer's business token and what it opens");
    case Stage::Webhooks: return Words::tr("Messages of the account reach the app");
    case Stage::CreditLine: return Words::tr("Your credit line pays for the account");
    case Stage::Number: return Words::tr("The number becomes ready to send");
    case Stage::Sync: return Words::tr("What the WhatsApp Business app knows, brought over once");
    case Stage::Confirm: return Words::tr("Meta's own word that everything is in place");
    case Stage::Besides: return Words::tr("Not part of the way, started by a person");
    }
    return {};
}

} // namespace gangway::app

#pragma once

#include "livenumber.h"

/// What may be sent: every message type's limits, templates and their parameters, files.
class TestSandboxContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void judgesContent_data();
    void judgesContent();
    void reactionsAndRepliesNeedTheirMessage();
    void judgesTemplateMessages_data();
    void judgesTemplateMessages();
    void fillsTemplates();
    void chargesForTemplates();
    void listsTemplates();
    void reviewsTemplates();
    void refusesTemplates_data();
    void refusesTemplates();
    void deletesTemplates();
    void takesFiles_data();
    void takesFiles();
    void filesBelongToTheirNumber();
    void readsForms();

private:
    std::unique_ptr<gangway::test::LiveNumber> live;
};

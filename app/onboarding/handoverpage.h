#pragma once

#include "app/onboarding/onboardingpage.h"
#include "app/onboarding/report.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTabBar;
class QTextBrowser;

namespace gangway::app {

class HandoverItem;
class NoticeList;
struct HandoverState;
class SegmentedControl;

/// Page 6: what is the customer's from now on, the report, and the end of the onboarding. Reads facts and never
/// promises what Meta decides; what cannot be read is confirmed by hand, with name and date.
class HandoverPage : public OnboardingPage
{
    Q_OBJECT
public:
    HandoverPage(const Services &services, Theme &theme, CaseEditor &editor, QWidget *parent = nullptr);

    void load() override;
    void refresh() override;
    void entered() override;
    QString nextText() const override;
    QString hint() const override;
    QWidget *footerExtra() override { return m_footer; }
    bool hasNext() const override { return false; }
    QWidget *firstFocus() override;
    void finish();

Q_SIGNALS:
    void finished();   ///< handed over, and stored

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showItems();
    void showNotices();
    void showTold();
    void put(HandoverItem *item, const std::optional<HandoverState> &state);
    void addTopic(HandoverItem *item, const QString &name, const QString &topic, const QString &text);
    void explainTopic(const QString &topic);
    void showReport();
    void confirmByHand(const QString &id, bool checked);
    bool isConfirmed(const QString &id) const;
    QString confirmedBy(const QString &id) const;
    QStringList openPoints() const;
    ReportFacts reportFacts() const;
    void exportPdf();
    void checkAgain();

    // Keys of CaseRecord::handover; stable, they are stored.
    static inline const QString paymentKey = QStringLiteral("payment");
    static inline const QString verificationKey = QStringLiteral("verification");
    static inline const QString toldKey = QStringLiteral("told");
    static inline const QString languageKey = QStringLiteral("language");

    QLabel *m_subtitle;
    NoticeList *m_notices;
    HandoverItem *m_payment;
    HandoverItem *m_verification;
    HandoverItem *m_limit;
    HandoverItem *m_health;
    HandoverItem *m_name;
    HandoverItem *m_partner;
    HandoverItem *m_sync;
    HandoverItem *m_marketing;
    HandoverItem *m_test;
    HandoverItem *m_secrets;
    QPushButton *m_checkAgain;
    QCheckBox *m_told;
    QTabBar *m_tabs;
    QWidget *m_left;
    QWidget *m_right;
    SegmentedControl *m_language;
    QTextBrowser *m_preview;
    QWidget *m_footer;
    QLabel *m_finishHint;
    QPushButton *m_finish;
    QString m_reportLanguage = QStringLiteral("en");
    QString m_shownHtml;
};

} // namespace gangway::app

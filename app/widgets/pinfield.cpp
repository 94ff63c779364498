#include "app/widgets/pinfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpressionValidator>

namespace gangway::app {

namespace {

constexpr int boxWidth = 36;
constexpr int boxHeight = 40;
constexpr int boxGap = 8;

/// Takes the digits out of what is pasted, so that "12 34-56" fills all six boxes. Nothing is ever copied out.
class PinEdit final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
            event->accept();
            return;
        }
        if (event->matches(QKeySequence::Paste)) {
            QString digits;
            for (const QChar c : QGuiApplication::clipboard()->text()) {
                if (c >= u'0' && c <= u'9')
                    digits += c;
                else if (!c.isSpace() && c != u'-')
                    return; // letters: not a PIN, nothing is taken from it
            }
            insert(digits.left(PinField::length - (int(text().size()) - int(selectedText().size()))));
            event->accept();
            return;
        }
        QLineEdit::keyPressEvent(event);
    }
};

} // namespace

PinField::PinField(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_edit = new PinEdit(this);
    m_edit->setObjectName(QStringLiteral("pin.edit"));
    m_edit->setMaxLength(length);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_edit->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,6}")), m_edit));
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_edit->setDragEnabled(false);
    m_edit->setAccessibleName(tr("PIN, six digits"));
    m_edit->installEventFilter(this);
    // The edit takes keys and focus; the boxes above it are ours. A frameless, fully transparent edit stays
    // reachable for screen readers, a hidden one would not.
    m_edit->setProperty("bare", true);
    m_edit->setProperty("ownFocus", true);
    m_edit->lower();
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(); });
    connect(m_edit, &QLineEdit::textChanged, this, [this] { update(); });
    connect(m_edit, &QLineEdit::selectionChanged, this, [this] { update(); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (isComplete())
            Q_EMIT submitted();
    });
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
}

PinField::~PinField()
{
    clear();
}

Secret PinField::pin() const
{
    return Secret::fromString(m_edit->text());
}

void PinField::clear()
{
    // The undo history would keep the digits.
    m_edit->setText(QString(m_edit->text().size(), u'0'));
    m_edit->clear();
    m_edit->setModified(false);
}

void PinField::setShown(bool shown)
{
    m_shown = shown;
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    update();
}

bool PinField::isComplete() const
{
    return m_edit->text().size() == length;
}

void PinField::setFault(bool fault)
{
    m_fault = fault;
    update();
}

QSize PinField::sizeHint() const
{
    return QSize(m_theme.px(boxWidth) * length + m_theme.px(boxGap) * (length - 1), m_theme.px(boxHeight));
}

QRect PinField::boxRect(int index) const
{
    return QRect(index * (m_theme.px(boxWidth) + m_theme.px(boxGap)), 0, m_theme.px(boxWidth), m_theme.px(boxHeight));
}

void PinField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(Theme::Style::Section));
    const QString text = m_edit->text();
    const bool focused = m_edit->hasFocus();
    const bool enabled = isEnabled();
    // Digits are typed from left to right in every writing direction.
    for (int i = 0; i < length; ++i) {
        const QRect box = boxRect(i);
        const bool cursor = focused && (i == text.size() || (i == length - 1 && text.size() == length));
        const qreal width = cursor || m_fault ? 2.0 : 1.0;
        const Theme::Token edge = !enabled ? Theme::Token::Border
                                  : cursor ? Theme::Token::Accent
                                  : m_fault ? Theme::Token::Err
                                            : Theme::Token::BorderStrong;
        painter.setPen(QPen(m_theme.color(edge), width));
        painter.setBrush(m_theme.color(enabled ? Theme::Token::Surface : Theme::Token::Surface3));
        painter.drawRoundedRect(QRectF(box).adjusted(width / 2, width / 2, -width / 2, -width / 2), m_theme.px(6), m_theme.px(6));
        if (i < text.size()) {
            painter.setPen(m_theme.color(enabled ? Theme::Token::Text : Theme::Token::Text3));
            if (m_shown) {
                painter.drawText(box, Qt::AlignCenter, text.mid(i, 1));
            } else {
                painter.setBrush(painter.pen().color());
                painter.setPen(Qt::NoPen);
                painter.drawEllipse(QRectF(box).center(), m_theme.px(4), m_theme.px(4));
            }
        } else if (cursor) {
            const QPointF centre = QRectF(box).center();
            painter.setPen(QPen(m_theme.color(Theme::Token::Text), 1));
            painter.drawLine(centre - QPointF(0, m_theme.px(8)), centre + QPointF(0, m_theme.px(8)));
        }
    }
}

void PinField::resizeEvent(QResizeEvent *)
{
    // One pixel keeps it focusable and visible to assistive technology, behind the first box.
    m_edit->setGeometry(0, 0, 1, 1);
}

void PinField::mousePressEvent(QMouseEvent *)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    m_edit->end(false);
}

bool PinField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        if (event->type() == QEvent::KeyPress) {
            // Typing goes on at the end, Backspace takes the last one away: no cursor in the middle.
            const auto *key = static_cast<QKeyEvent *>(event);
            switch (key->key()) {
            case Qt::Key_Left:
            case Qt::Key_Right:
            case Qt::Key_Home:
            case Qt::Key_End:
                m_edit->end(false);
                return true;
            default:
                break;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PinField::changeEvent(QEvent *event)
{
    // "PIN, six digits" is the fallback; the page's own name goes to the field that has the focus.
    if (event->type() == QEvent::EnabledChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace gangway::app

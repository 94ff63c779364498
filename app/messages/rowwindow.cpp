#include "app/messages/rowwindow.h"

#include <algorithm>
#include <cmath>

namespace gangway::app {

void RowWindow::reset(int count)
{
    m_count = count;
    m_follow = true;
    m_anchor = std::max(0, count - 1);
    m_offset = 0;
    m_slots.clear();
}

void RowWindow::inserted(int first, int count)
{
    hold();
    m_count += count;
    if (first <= m_anchor && m_count > count)
        m_anchor += count;
}

void RowWindow::removed(int first, int count)
{
    hold();
    m_count -= count;
    if (first + count <= m_anchor)
        m_anchor -= count;
    else if (first <= m_anchor)
        m_anchor = first;
    m_anchor = std::clamp(m_anchor, 0, std::max(0, m_count - 1));
}

void RowWindow::hold()
{
    if (m_slots.empty())
        return;
    // The first row that is seen from its top; where one fills the view alone, that one.
    const auto whole = std::find_if(m_slots.begin(), m_slots.end(), [](const Slot &slot) { return slot.top >= 0; });
    const Slot &held = whole != m_slots.end() && whole->top < m_height ? *whole : m_slots.front();
    m_anchor = held.row;
    m_offset = held.top;
    m_slots.clear();
}

void RowWindow::fillFromEnd()
{
    m_slots.clear();
    int y = m_height;
    for (int row = m_count - 1; row >= 0 && y > 0; --row) {
        const int high = m_measure(row);
        y -= high;
        m_slots.push_back({row, y, high});
    }
    std::reverse(m_slots.begin(), m_slots.end());
}

void RowWindow::update()
{
    m_slots.clear();
    if (m_count <= 0)
        return;
    if (m_follow) {
        fillFromEnd();
    } else {
        m_anchor = std::clamp(m_anchor, 0, m_count - 1);
        while (m_offset > 0 && m_anchor > 0)
            m_offset -= m_measure(--m_anchor);
        for (int high = m_measure(m_anchor); m_offset + high <= 0 && m_anchor < m_count - 1; high = m_measure(++m_anchor))
            m_offset += high;
        if (m_anchor == 0 && m_offset > 0)
            m_offset = 0;
        int y = m_offset;
        for (int row = m_anchor; row < m_count && y < m_height; ++row) {
            const int high = m_measure(row);
            m_slots.push_back({row, y, high});
            y += high;
        }
        if (m_slots.empty() || (m_slots.back().row == m_count - 1 && y <= m_height))
            fillFromEnd(); // nothing is left to fill the view with below
    }
    m_anchor = m_slots.front().row;
    m_offset = m_slots.front().top;
}

void RowWindow::scrollBy(int pixels)
{
    if (m_slots.empty())
        return;
    m_follow = false;
    m_offset -= pixels;
    update();
    m_follow = isAtEnd();
}

void RowWindow::toEnd()
{
    m_follow = true;
    update();
}

void RowWindow::toStart()
{
    m_follow = false;
    m_anchor = 0;
    m_offset = 0;
    update();
    m_follow = isAtEnd();
}

void RowWindow::show(int row, Place place)
{
    if (row < 0 || row >= m_count)
        return;
    const int high = m_measure(row);
    const Slot *slot = slotOf(row);
    if (place == Place::Nearest) {
        if (slot && ((slot->top >= 0 && slot->bottom() <= m_height) || (slot->top <= 0 && slot->bottom() >= m_height)))
            return;
        const bool above = slot ? slot->top < 0 : m_slots.empty() || row < m_slots.front().row;
        place = above || high > m_height ? Place::Top : Place::Bottom;
    }
    m_follow = false;
    m_anchor = row;
    m_offset = place == Place::Top ? 0 : place == Place::Bottom ? m_height - high : (m_height - high) / 2;
    update();
    m_follow = isAtEnd();
}

void RowWindow::toFraction(double fraction)
{
    if (m_count <= 0)
        return;
    if (fraction >= 1)
        return toEnd();
    if (fraction <= 0)
        return toStart();
    // The place that is this far through the rows stands this far down the view: both ends are reached exactly.
    const double place = fraction * m_count;
    m_follow = false;
    m_anchor = std::clamp(int(place), 0, m_count - 1);
    m_offset = int(std::lround(fraction * m_height - (place - m_anchor) * m_measure(m_anchor)));
    update();
    m_follow = isAtEnd();
}

double RowWindow::fraction() const
{
    if (m_slots.empty() || isAtEnd())
        return 1;
    if (isAtStart())
        return 0;
    for (const Slot &slot : m_slots) {
        if (slot.height <= 0)
            continue;
        const double perPixel = 1.0 / slot.height;
        const double rows = m_count - m_height * perPixel;
        if (rows <= 0)
            continue;
        const double found = (slot.row - slot.top * perPixel) / rows;
        const double y = found * m_height;
        if (y >= slot.top - 0.5 && y <= slot.bottom() + 0.5)
            return std::clamp(found, 0.0, 1.0);
    }
    return std::clamp(double(m_slots.front().row) / m_count, 0.0, 1.0);
}

const RowWindow::Slot *RowWindow::slotOf(int row) const
{
    if (m_slots.empty() || row < m_slots.front().row || row > m_slots.back().row)
        return nullptr;
    return &m_slots[std::size_t(row - m_slots.front().row)];
}

const RowWindow::Slot *RowWindow::slotAt(int y) const
{
    for (const Slot &slot : m_slots) {
        if (y >= slot.top && y < slot.bottom())
            return &slot;
    }
    return nullptr;
}

bool RowWindow::isAtEnd() const
{
    return m_slots.empty() || (m_slots.back().row == m_count - 1 && m_slots.back().bottom() <= m_height);
}

bool RowWindow::isAtStart() const
{
    return m_slots.empty() || (m_slots.front().row == 0 && m_slots.front().top >= 0);
}

} // namespace gangway::app

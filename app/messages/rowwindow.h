#pragma once

#include <functional>
#include <vector>

namespace gangway::app {

/// Which rows of a long list are in sight, and where. Holds one row at one height (the anchor) and lays the others around
/// it, so that only what is seen is measured, and what happens elsewhere moves nothing. While it follows, the end of the
/// list is the anchor. A short list stands at the bottom. Knows no widget.
class RowWindow
{
public:
    struct Slot
    {
        int row = 0;
        int top = 0;       ///< from the upper edge of the view
        int height = 0;
        int bottom() const { return top + height; }
    };
    explicit RowWindow(std::function<int(int row)> measure) : m_measure(std::move(measure)) {}

    /// Everything is new: shows the end.
    void reset(int count);
    void setHeight(int height) { m_height = height; }
    int height() const { return m_height; }
    int count() const { return m_count; }

    void inserted(int first, int count);
    void removed(int first, int count);
    /// Before heights change: what is seen first stays where it is.
    void hold();
    /// Lays the rows out again; after every change, and after inserted(), removed(), hold().
    void update();

    void scrollBy(int pixels);              ///< positive: towards the end
    void toEnd();
    void toStart();
    enum class Place { Nearest, Top, Middle, Bottom };
    void show(int row, Place place);
    /// 0 is the start, 1 the end; in between as far as the rows go, whatever their heights.
    void toFraction(double fraction);
    double fraction() const;

    const std::vector<Slot> &slots() const { return m_slots; }
    const Slot *slotOf(int row) const;
    const Slot *slotAt(int y) const;
    bool isAtEnd() const;
    bool isAtStart() const;
    bool fits() const { return isAtStart() && isAtEnd(); }
    bool follows() const { return m_follow; }

private:
    void fillFromEnd();

    std::function<int(int)> m_measure;
    std::vector<Slot> m_slots;
    int m_count = 0;
    int m_height = 0;
    int m_anchor = 0;
    int m_offset = 0;        ///< top of the anchor
    bool m_follow = true;
};

} // namespace gangway::app

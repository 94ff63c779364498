#pragma once

#include "app/widgets/theme.h"

#include <QRect>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace gangway::app {

/// One row of a chat, laid out for one width: what is drawn where, and what of it can be pressed. All places are
/// relative to the row. Made by layBubble(), drawn by ChatDelegate; knows no message.
struct Bubble
{
    struct Box
    {
        QRectF rect;
        Theme::Token fill;
        Theme::Token edge;   ///< the same as `fill`: none
        qreal radius = 0;
    };
    struct Words
    {
        std::shared_ptr<QTextLayout> text;
        QPointF at;
        Theme::Token ink;
    };
    struct Icon
    {
        QString name;
        int side = 14;
        QPointF at;
        Theme::Token ink;
    };
    struct Picture
    {
        QRect rect;
        QString file;
    };
    struct Target
    {
        enum class Kind { Link, Quote, Download, OpenFile, SendAgain, SendAsTemplate, CancelWaiting };
        Kind kind = Kind::Link;
        QRect rect;
        QString value;       ///< Link: the address; Quote: the message id; OpenFile: the file
        QString words;       ///< what it does, for the tool tip
    };

    int width = 0;           ///< of the row
    int height = 0;
    QRect frame;             ///< the bubble itself; empty for a line in the middle
    std::vector<Box> boxes;  ///< in the order of painting
    std::vector<Picture> pictures;
    std::vector<Icon> icons;
    std::vector<Words> words;
    std::vector<Target> targets;
    QRect progress;          ///< where a download tells how far it is; empty: there is none to tell of
    qsizetype characters = 0; ///< what its texts weigh in a cache

    const Target *targetAt(const QPoint &point) const
    {
        for (const Target &target : targets) {
            if (target.rect.contains(point))
                return &target;
        }
        return nullptr;
    }
};

} // namespace gangway::app

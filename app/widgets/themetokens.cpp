#include "app/widgets/theme.h"

#include <array>

namespace gangway::app {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

// In the order of Theme::Token. Contrast of every pair in use is checked by the tests.
constexpr std::array<Pair, Theme::tokenCount> table{{
    {0xffF5F4F1, 0xff16141A}, // Bg
    {0xffFFFFFF, 0xff1E1B24}, // Surface
    {0xffFAF9F7, 0xff221F29}, // Surface2
    {0xffEEECE7, 0xff2D2936}, // Surface3
    {0xffDFDCD5, 0xff383342}, // Border
    {0xff8A8592, 0xff7F7890}, // BorderStrong
    {0xff1E1B24, 0xffF2EFF7}, // Text
    {0xff4A4652, 0xffCDC7D6}, // Text2
    {0xff66616E, 0xffA59EB1}, // Text3
    {0xff5B3A8E, 0xffBBA2EC}, // Accent
    {0xff5B3A8E, 0xff7956B7}, // AccentFill
    {0xff4A2E76, 0xff8360C0}, // AccentHover
    {0xffFFFFFF, 0xffFFFFFF}, // OnAccent
    {0xffF0EBF8, 0xff322749}, // AccentSoft
    {0xffCDBEE6, 0xff5A4686}, // AccentBorder
    {0xff1B663D, 0xff7FCB9D}, // Ok
    {0xffE7F2EB, 0xff1B3226}, // OkSoft
    {0xffB4D5C1, 0xff2F5741}, // OkBorder
    {0xff7F4D00, 0xffE9BC68}, // Warn
    {0xffFBF1DE, 0xff372A11}, // WarnSoft
    {0xffE4CB9A, 0xff604B1C}, // WarnBorder
    {0xffA3221D, 0xffF39E96}, // Err
    {0xffFBEAE8, 0xff42201E}, // ErrSoft
    {0xffEABDB8, 0xff743A35}, // ErrBorder
    {0xff2C5674, 0xff97C0DE}, // Info
    {0xffE8F0F5, 0xff1D303D}, // InfoSoft
    {0xffBBCFDD, 0xff365369}, // InfoBorder
    {0xff1877F2, 0xff1877F2}, // PlaceMeta
    {0xff25D366, 0xff25D366}, // PlaceWa
    {0xffFFFFFF, 0xff26222E}, // BubbleIn
    {0xffEDE6F8, 0xff3A2D56}, // BubbleOut
    {0xffF5F4F1, 0xff16141A}, // ChatBg
    {0xffFAF9F7, 0xff1A1820}, // CodeBg
    {0xff5B3A8E, 0xffBBA2EC}, // JsonKey
    {0xff1B663D, 0xff7FCB9D}, // JsonStr
    {0xff7F4D00, 0xffE9BC68}, // JsonNum
}};

} // namespace

QColor Theme::colorOf(Token token, bool dark)
{
    const Pair &pair = table[std::size_t(token)];
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

Theme::Token softToken(Theme::Tone tone)
{
    switch (tone) {
    case Theme::Tone::Neutral: return Theme::Token::Surface3;
    case Theme::Tone::Accent: return Theme::Token::AccentSoft;
    case Theme::Tone::Ok: return Theme::Token::OkSoft;
    case Theme::Tone::Warn: return Theme::Token::WarnSoft;
    case Theme::Tone::Err: return Theme::Token::ErrSoft;
    case Theme::Tone::Info: return Theme::Token::InfoSoft;
    }
    return Theme::Token::Surface3;
}

Theme::Token borderToken(Theme::Tone tone)
{
    switch (tone) {
    case Theme::Tone::Neutral: return Theme::Token::Border;
    case Theme::Tone::Accent: return Theme::Token::AccentBorder;
    case Theme::Tone::Ok: return Theme::Token::OkBorder;
    case Theme::Tone::Warn: return Theme::Token::WarnBorder;
    case Theme::Tone::Err: return Theme::Token::ErrBorder;
    case Theme::Tone::Info: return Theme::Token::InfoBorder;
    }
    return Theme::Token::Border;
}

Theme::Token textToken(Theme::Tone tone)
{
    switch (tone) {
    case Theme::Tone::Neutral: return Theme::Token::Text2;
    case Theme::Tone::Accent: return Theme::Token::Accent;
    case Theme::Tone::Ok: return Theme::Token::Ok;
    case Theme::Tone::Warn: return Theme::Token::Warn;
    case Theme::Tone::Err: return Theme::Token::Err;
    case Theme::Tone::Info: return Theme::Token::Info;
    }
    return Theme::Token::Text2;
}

} // namespace gangway::app

// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/time/timetext.h"

#include "exchange/blanks.h"

#include <array>

namespace palier {

namespace {

constexpr int HoursOfDay = 24;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/** Takes what it knows from the front of a text. */
class Cursor
{
public:
    explicit Cursor(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_text.empty(); }
    char peek() const { return m_text.empty() ? '\0' : m_text.front(); }

    bool take(char wanted)
    {
        if (peek() != wanted || m_text.empty())
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    bool takeOneOf(std::string_view wanted, char &taken)
    {
        if (m_text.empty() || wanted.find(peek()) == std::string_view::npos)
            return false;
        taken = peek();
        m_text.remove_prefix(1);
        return true;
    }

    bool takeWord(std::string_view upper)
    {
        if (m_text.size() < upper.size())
            return false;
        for (std::size_t i = 0; i < upper.size(); ++i) {
            if ((m_text[i] & ~0x20) != upper[i])
                return false;
        }
        m_text.remove_prefix(upper.size());
        return true;
    }

    /** How many digits were taken (at most `most`), and their value. */
    int takeNumber(int most, int &value)
    {
        int digits = 0;
        value = 0;
        for (; digits < most && isDigit(peek()); ++digits) {
            value = value * 10 + (peek() - '0');
            m_text.remove_prefix(1);
        }
        return digits;
    }

    void skipSpaces()
    {
        while (take(' ')) {}
    }
    void skipDigits()
    {
        while (isDigit(peek()))
            m_text.remove_prefix(1);
    }

private:
    std::string_view m_text;
};

struct WrittenDate {
    std::array<int, 3> numbers{};
    bool yearFirst = false;
    char separator = '\0';
};

bool takeDate(Cursor &cursor, WrittenDate &date)
{
    const int digits = cursor.takeNumber(4, date.numbers[0]);
    date.yearFirst = digits == 4;
    if (!cursor.takeOneOf("-/.", date.separator) || digits == 0 || digits == 3)
        return false;
    const int middle = cursor.takeNumber(2, date.numbers[1]);
    if (middle == 0 || !cursor.take(date.separator))
        return false;
    const int last = cursor.takeNumber(4, date.numbers[2]);
    return date.yearFirst ? last == 1 || last == 2 : last == 4;
}

std::chrono::year_month_day ordered(const WrittenDate &date, DateOrder order)
{
    const auto [a, b, c] = date.numbers;
    const auto dateOf = [](int year, int month, int day) -> std::chrono::year_month_day {
        return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
            std::chrono::day(static_cast<unsigned>(day))};
    };
    if (date.yearFirst)
        return dateOf(a, b, c);
    return order == DateOrder::DayFirst ? dateOf(c, b, a) : dateOf(c, a, b);
}

/** A fraction is cut, never rounded: rounding could move an event into the next second. */
bool takeFraction(Cursor &cursor, int &milliseconds)
{
    if (!cursor.take('.') && !cursor.take(','))
        return true;
    const int digits = cursor.takeNumber(3, milliseconds);
    for (int i = digits; i < 3; ++i)
        milliseconds *= 10;
    cursor.skipDigits();
    return digits > 0;
}

/** To the 24 hours of a day; 13 PM becomes an hour that no clock has. */
void takeHalfDay(Cursor &cursor, int &hour)
{
    const bool morning = cursor.takeWord("AM");
    const bool afternoon = !morning && cursor.takeWord("PM");
    if (!morning && !afternoon)
        return;
    hour = hour < 1 || hour > 12 ? HoursOfDay : hour % 12 + (afternoon ? 12 : 0);
}

bool takeClock(Cursor &cursor, WallTime &time)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (cursor.takeNumber(2, hour) == 0 || !cursor.take(':') || cursor.takeNumber(2, minute) != 2)
        return false;
    if (cursor.take(':') && (cursor.takeNumber(2, second) != 2 || !takeFraction(cursor, time.milliseconds)))
        return false;
    cursor.skipSpaces();
    takeHalfDay(cursor, hour);
    time.exists = hour < HoursOfDay && minute < 60 && second < 60;
    time.secondOfDay = hour * 3600 + minute * 60 + second;
    return true;
}

bool takeOffset(Cursor &cursor, std::optional<int> &offset)
{
    cursor.skipSpaces();
    if (cursor.atEnd())
        return true;
    if (cursor.takeWord("Z") || cursor.takeWord("UTC") || cursor.takeWord("GMT")) {
        offset = 0;
        return true;
    }
    char sign = '\0';
    int hours = 0;
    int minutes = 0;
    if (!cursor.takeOneOf("+-", sign) || cursor.takeNumber(2, hours) != 2)
        return false;
    const bool colon = cursor.take(':');
    const int digits = cursor.takeNumber(2, minutes);
    if ((digits != 2 && (colon || digits != 0)) || hours > 14 || minutes > 59)
        return false;
    offset = (sign == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
    return true;
}

bool takeRest(Cursor &cursor, WallTime &time)
{
    if (cursor.atEnd())
        return true;
    char between = '\0';
    if (!cursor.takeOneOf("Tt ", between))
        return false;
    cursor.skipSpaces();
    return takeClock(cursor, time) && takeOffset(cursor, time.offsetSeconds) && cursor.atEnd();
}

} // namespace

std::optional<WallTime> isoWallTime(std::string_view text)
{
    Cursor cursor(withoutBlanks(text));
    WrittenDate date;
    WallTime time;
    if (!takeDate(cursor, date) || !date.yearFirst || date.separator != '-' || !takeRest(cursor, time))
        return std::nullopt;
    time.date = ordered(date, DateOrder::Unproved);
    time.exists = time.exists && time.date.ok();
    return time;
}

std::optional<WallTime> numericWallTime(std::string_view text, DateOrder order)
{
    Cursor cursor(withoutBlanks(text));
    WrittenDate date;
    WallTime time;
    if (!takeDate(cursor, date) || (!date.yearFirst && order == DateOrder::Unproved) || !takeRest(cursor, time))
        return std::nullopt;
    time.date = ordered(date, order);
    time.exists = time.exists && time.date.ok();
    return time;
}

std::optional<DateNumbers> dateNumbers(std::string_view text)
{
    Cursor cursor(withoutBlanks(text));
    WrittenDate date;
    if (!takeDate(cursor, date) || date.yearFirst)
        return std::nullopt;
    return DateNumbers{date.numbers[0], date.numbers[1]};
}

} // namespace palier

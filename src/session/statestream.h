// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "ledger/kinds.h"

#include <QDataStream>
#include <QDate>
#include <QIODevice>
#include <QMap>
#include <QStringList>

#include <array>
#include <concepts>
#include <optional>
#include <vector>

/** Values to bytes and back. A record is whatever has fields(visit, record), which hands its fields to visit(…) and is found
   where the record or the visitor is at home. */
namespace palier {

constexpr QDataStream::Version StateStreamVersion = QDataStream::Qt_6_4;

/** Writes values one behind the other. */
class StateWriter
{
public:
    StateWriter() : m_stream(&m_bytes, QIODevice::WriteOnly) { m_stream.setVersion(StateStreamVersion); }
    Q_DISABLE_COPY_MOVE(StateWriter)

    template<typename... Fields>
    void operator()(const Fields &...values)
    {
        (put(values), ...);
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    void put(const QString &text) { m_stream << text; }
    void put(const QDate &day) { m_stream << day.toJulianDay(); }
    void put(Duration duration) { m_stream << qint64{duration.count()}; }
    void put(Instant at) { put(at.time_since_epoch()); }
    void put(std::integral auto number) { m_stream << static_cast<qint64>(number); }
    template<typename E>
        requires std::is_enum_v<E>
    void put(E value)
    {
        put(static_cast<qint64>(value));
    }
    template<typename T>
    void put(const std::optional<T> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template<typename T, std::size_t Size>
    void put(const std::array<T, Size> &values)
    {
        for (const T &value : values)
            put(value);
    }
    void put(const QMap<QString, QString> &map)
    {
        put(map.size());
        for (auto it = map.begin(); it != map.end(); ++it)
            (*this)(it.key(), it.value());
    }
    template<typename T>
    void put(const std::vector<T> &values)
    {
        putList(values);
    }
    void put(const QStringList &texts) { putList(texts); }
    void putList(const auto &values)
    {
        put(values.size());
        for (const auto &value : values)
            put(value);
    }
    template<typename Record>
        requires std::is_class_v<Record>
    void put(const Record &record)
    {
        fields(*this, record);
    }

    QByteArray m_bytes;
    QDataStream m_stream;
};

/** Reads them back, and distrusts all of them: after a value that cannot be, the rest is worth nothing and isDone() is false. */
class StateReader
{
public:
    explicit StateReader(const QByteArray &bytes) : m_stream(bytes) { m_stream.setVersion(StateStreamVersion); }
    Q_DISABLE_COPY_MOVE(StateReader)

    template<typename... Fields>
    void operator()(Fields &...values)
    {
        (get(values), ...);
    }
    /** Whether all was read, and nothing else was there. */
    bool isDone() const { return isGood() && m_stream.atEnd(); }

private:
    static constexpr qint64 LongestTime = qint64{1} << 40U; // seconds; beyond, sums of instants would overflow

    bool isGood() const { return m_stream.status() == QDataStream::Ok; }
    void demand(bool condition)
    {
        if (!condition)
            m_stream.setStatus(QDataStream::ReadCorruptData);
    }
    qint64 number(qint64 least, qint64 most)
    {
        qint64 value = 0;
        m_stream >> value;
        demand(value >= least && value <= most);
        return isGood() ? value : least;
    }

    void get(QString &text) { m_stream >> text; }
    void get(QDate &day)
    {
        qint64 julian = 0;
        m_stream >> julian;
        day = QDate::fromJulianDay(julian);
    }
    void get(Duration &duration) { duration = Duration{number(-LongestTime, LongestTime)}; }
    void get(Instant &at) { at = Instant{Duration{number(-LongestTime, LongestTime)}}; }
    template<std::integral T>
    void get(T &value)
    {
        using Limits = std::numeric_limits<T>;
        value = static_cast<T>(number(qint64{Limits::min()}, static_cast<qint64>(Limits::max())));
    }
    template<typename E>
        requires std::is_enum_v<E>
    void get(E &value)
    {
        value = static_cast<E>(number(0, static_cast<qint64>(EnumNames<E>::names.size()) - 1));
    }
    template<typename T>
    void get(std::optional<T> &value)
    {
        bool isThere = false;
        get(isThere);
        if (isThere)
            get(value.emplace());
    }
    template<typename T, std::size_t Size>
    void get(std::array<T, Size> &values)
    {
        for (T &value : values)
            get(value);
    }
    void get(QMap<QString, QString> &map)
    {
        forEachCounted([&] {
            QString key;
            get(key);
            get(map[key]);
        });
    }
    template<typename T>
    void get(std::vector<T> &values)
    {
        forEachCounted([&] { get(values.emplace_back()); });
    }
    void get(QStringList &texts)
    {
        forEachCounted([&] { get(texts.emplace_back()); });
    }
    /** Nothing is reserved for a count that may be a lie: what follows it ends with the bytes. */
    void forEachCounted(auto readOne)
    {
        for (qint64 left = number(0, std::numeric_limits<qint64>::max()); left > 0 && isGood(); --left)
            readOne();
    }
    template<typename Record>
        requires std::is_class_v<Record>
    void get(Record &record)
    {
        fields(*this, record);
    }

    QDataStream m_stream;
};

} // namespace palier

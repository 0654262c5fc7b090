// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/viewjson.h"

#include "metrics/errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array PeriodNames{"all", "today", "7-days", "30-days", "90-days", "year", "custom"};
constexpr std::array ComparisonNames{"none", "previous-period", "last-year"};
constexpr std::array BasisNames{"to-date", "at-horizon"};
constexpr std::array DurationNames{"calendar", "business"};

template<typename E, std::size_t Size>
QString nameIn(const std::array<const char *, Size> &names, E value)
{
    return QLatin1String(names.at(static_cast<std::size_t>(value)));
}

/** The value of this name; `fallback` where nothing is said, nothing where it is something else. */
template<typename E, std::size_t Size>
std::optional<E> valueIn(const std::array<const char *, Size> &names, const QJsonValue &said, E fallback)
{
    if (said.isUndefined())
        return fallback;
    for (std::size_t i = 0; i < Size; ++i) {
        if (said.toString() == QLatin1String(names[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

QJsonObject periodObject(const PeriodChoice &period)
{
    QJsonObject object{{"kind"_L1, nameIn(PeriodNames, period.kind)}};
    if (period.kind == PeriodChoice::Kind::Custom) {
        object["first"_L1] = period.first.toString(Qt::ISODate);
        object["last"_L1] = period.last.toString(Qt::ISODate);
    }
    return object;
}

std::optional<PeriodChoice> periodIn(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto kind = valueIn(PeriodNames, object["kind"_L1], PeriodChoice().kind);
    if (!kind)
        return std::nullopt;
    PeriodChoice period{*kind, {}, {}};
    if (*kind == PeriodChoice::Kind::Custom) {
        period.first = QDate::fromString(object["first"_L1].toString(), Qt::ISODate);
        period.last = QDate::fromString(object["last"_L1].toString(), Qt::ISODate);
        if (!period.first.isValid() || !period.last.isValid())
            return std::nullopt;
    }
    return period;
}

QJsonArray filterArray(const std::vector<Filter> &filters)
{
    QJsonArray array;
    for (const Filter &filter : filters)
        array.append(QJsonObject{{"dimension"_L1, filter.dimension}, {"values"_L1, QJsonArray::fromStringList(filter.values)}});
    return array;
}

std::optional<std::vector<Filter>> filtersIn(const QJsonArray &array)
{
    std::vector<Filter> filters;
    for (const auto &value : array) {
        Filter filter{value["dimension"_L1].toString(), {}};
        const QJsonArray values = value["values"_L1].toArray();
        for (const auto &text : values)
            filter.values << text.toString();
        if (filter.dimension.isEmpty())
            return std::nullopt;
        filters.push_back(std::move(filter));
    }
    return filters;
}

} // namespace

QString toJson(const View &view)
{
    QJsonObject object{{"period"_L1, periodObject(view.period)}, {"comparison"_L1, nameIn(ComparisonNames, view.comparison)},
        {"basis"_L1, nameIn(BasisNames, view.basis)}, {"durations"_L1, nameIn(DurationNames, view.durations)},
        {"filters"_L1, filterArray(view.filters)}};
    if (view.brush)
        object["brush"_L1] = periodObject(*view.brush);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<View> viewFromJson(const QString &text)
{
    const Error unreadable{errors::ViewUnreadable, {text.left(80)}};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return unreadable;
    const QJsonObject object = document.object();
    const auto period = periodIn(object["period"_L1]);
    const auto brush = object.contains("brush"_L1) ? periodIn(object["brush"_L1]) : PeriodChoice();
    const auto comparison = valueIn(ComparisonNames, object["comparison"_L1], View().comparison);
    const auto basis = valueIn(BasisNames, object["basis"_L1], View().basis);
    const auto durations = valueIn(DurationNames, object["durations"_L1], View().durations);
    auto filters = filtersIn(object["filters"_L1].toArray());
    if (!period || !brush || !comparison || !basis || !durations || !filters)
        return unreadable;
    View view{*period, *comparison, *basis, *std::move(filters), {}, *durations};
    if (object.contains("brush"_L1))
        view.brush = brush;
    return view;
}

} // namespace palier

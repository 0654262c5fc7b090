// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecharts.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace palier::samples {

namespace {

QLocale french()
{
    return {QLocale::French, QLocale::France};
}

QString text(double value)
{
    return french().toString(value, 'f', 1);
}

QString utf8(const char *words)
{
    return QString::fromUtf8(words);
}

double rateOf(int day)
{
    return 16 + 1.6 * std::sin(day * 0.9) + 1.1 * std::sin(day * 2.3) + (day > 36 ? 1.4 : 0);
}

} // namespace

TimeSeriesChart ratePerDay(int days)
{
    TimeSeriesChart chart;
    chart.table.header = {utf8("Jour"), utf8("Taux"), utf8("Intervalle")};
    for (int i = 0; i < days; ++i) {
        const QDate day = QDate(2026, 10, 1).addDays(i);
        const double rate = rateOf(i);
        TimeSeriesChart::Point point;
        point.key = day.toString(Qt::ISODate);
        point.label = french().toString(day, QStringLiteral("d MMM"));
        point.tip = utf8("%1\n%2 % (%3 sur 40)").arg(french().toString(day, QStringLiteral("dddd d MMMM")), text(rate)).arg(7);
        point.percent = rate;
        point.interval = Interval{rate - 1.7, rate + 1.5};
        point.young = i >= days - 7;
        chart.table.rows.push_back({point.label, text(rate), text(rate - 1.7)});
        chart.points.push_back(point);
    }
    chart.band = Band{10, 20};
    chart.bandText = utf8("cible 10–20 %");
    chart.youngText = utf8("données jeunes : 96 tickets indécis");
    return chart;
}

OutcomeChart outcomes()
{
    OutcomeChart chart;
    chart.names = {utf8("résolues"), utf8("pas encore tenues"), utf8("réponse rendue"), utf8("retours"), utf8("rouvertes"),
        utf8("closes"), utf8("ouvertes")};
    const qint64 counts[8][7] = {{70, 0, 5, 18, 4, 1, 2}, {71, 0, 6, 17, 4, 0, 2}, {71, 0, 5, 18, 4, 1, 1},
        {70, 0, 5, 19, 4, 0, 2}, {66, 2, 5, 19, 4, 1, 3}, {60, 11, 5, 18, 4, 0, 2}, {41, 24, 5, 17, 4, 1, 8},
        {12, 41, 4, 13, 2, 0, 28}};
    chart.table.header = QStringList{utf8("Semaine")};
    for (const QString &name : chart.names)
        chart.table.header << name;
    for (int i = 0; i < 8; ++i) {
        OutcomeChart::Bar bar;
        bar.key = QStringLiteral("2026-W%1").arg(40 + i);
        bar.label = QStringLiteral("s. %1").arg(40 + i);
        QStringList cells{bar.label};
        for (std::size_t s = 0; s < OutcomeChart::SegmentCount; ++s) {
            bar.counts[s] = counts[i][s];
            bar.tips[s] = QStringLiteral("%1 : %2 %3").arg(bar.label, QString::number(bar.counts[s]), chart.names[s]);
            cells << QString::number(bar.counts[s]);
        }
        chart.table.rows.push_back(cells);
        chart.bars.push_back(bar);
    }
    return chart;
}

DurationChart delays()
{
    DurationChart chart;
    chart.table.header = {utf8("Délai"), utf8("Escalades")};
    const int counts[] = {3, 7, 12, 19, 26, 33, 37, 39, 36, 30, 24, 18, 12, 8, 5, 3, 2};
    double from = 240;
    for (const int count : counts) {
        DurationChart::Bin bin{
            QStringLiteral("%1-%2").arg(from).arg(from * 1.5), from, from * 1.5, count, utf8("%1 escalades").arg(count)};
        chart.bins.push_back(bin);
        chart.table.rows.push_back({QString::number(from), QString::number(count)});
        from *= 1.5;
    }
    chart.ticks = {{300, utf8("5 min")}, {1800, utf8("30 min")}, {7200, utf8("2 h")}, {28800, utf8("8 h")}, {86400, utf8("1 j")},
        {345600, utf8("4 j")}};
    chart.median = DurationChart::Mark{20400, utf8("médiane 5 h 40")};
    chart.p90 = DurationChart::Mark{147600, utf8("90 % : 41 h")};
    double sum = 0;
    for (const auto &bin : chart.bins) {
        sum += static_cast<double>(bin.count);
        chart.curve.push_back({bin.toSeconds, 17.8 * sum / 314});
        chart.reference.push_back({bin.toSeconds, 15.9 * std::pow(sum / 314, 0.9)});
    }
    chart.curveText = utf8("cette période");
    chart.referenceText = utf8("cohorte mûre");
    return chart;
}

RankedChart units()
{
    RankedChart chart;
    chart.dimension = QStringLiteral("unit");
    chart.table.header = {utf8("Unité"), utf8("Taux"), utf8("n")};
    const std::tuple<const char *, double, int> rows[] = {{"Réseau", 24.1, 412}, {"Facturation", 19.2, 388},
        {"Comptes", 17.5, 301}, {"Matériel", 15.8, 264}, {"Mobile", 13.9, 240}, {"Accueil FR", 11.2, 233},
        {"Accueil EN", 10.4, 210}, {"Nuit", 12.5, 16}};
    for (const auto &[name, rate, n] : rows) {
        RankedChart::Row row;
        row.key = row.label = utf8(name);
        row.value = rate;
        const double half = 196 * std::sqrt(rate / 100 * (1 - rate / 100) / n);
        row.interval = Interval{rate - half, rate + half};
        row.valueText = text(rate) + utf8(" %");
        row.noteText = QStringLiteral("n=%1").arg(n);
        row.tip = utf8("%1 : %2 de %3 tickets").arg(row.label, row.valueText).arg(n);
        row.tone = rate > 20 ? Tone::Above : Tone::Within;
        row.uncertain = n < 30;
        chart.table.rows.push_back({row.label, row.valueText, row.noteText});
        chart.rows.push_back(row);
    }
    chart.mean = 16.4;
    chart.meanText = utf8("moyenne 16,4 %");
    return chart;
}

RankedChart topics()
{
    RankedChart chart;
    chart.dimension = QStringLiteral("topic");
    chart.table.header = {utf8("Sujet"), utf8("Escalades")};
    const std::tuple<const char *, int, const char *> rows[] = {{"VPN après mise à jour", 58, "▲ ×2,1"},
        {"Remboursement", 47, ""}, {"Facture en double", 39, ""}, {"Accès compte bloqué", 31, ""}, {"Résiliation", 24, ""},
        {"Livraison routeur", 19, ""}, {"Autres (34)", 118, ""}};
    for (const auto &[name, count, note] : rows) {
        RankedChart::Row row;
        row.key = row.label = utf8(name);
        row.value = count;
        row.valueText = QString::number(count);
        row.noteText = utf8(note);
        row.tip = utf8("%1 : %2 escalades").arg(row.label).arg(count);
        row.rising = !row.noteText.isEmpty();
        row.isRest = row.label.startsWith(utf8("Autres"));
        chart.table.rows.push_back({row.label, row.valueText});
        chart.rows.push_back(row);
    }
    return chart;
}

WeekHoursChart weekHours()
{
    WeekHoursChart chart;
    chart.table.header = {utf8("Jour"), utf8("Escalades")};
    chart.weekdays = {utf8("lu"), utf8("ma"), utf8("me"), utf8("je"), utf8("ve"), utf8("sa"), utf8("di")};
    qint64 most = 0;
    for (std::size_t day = 0; day < 7; ++day) {
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const double height = std::exp(-std::pow((static_cast<double>(hour) - 13) / 4.0, 2)) * (day < 5 ? 22 : 5);
            chart.counts[day][hour] = static_cast<qint64>(height) + static_cast<qint64>((hour + day) % 3);
            chart.tips[day][hour] =
                utf8("%1, %2 h : %3 escalades").arg(chart.weekdays[day]).arg(hour).arg(chart.counts[day][hour]);
            chart.hours[hour] = hour % 6 == 0 ? utf8("%1 h").arg(hour) : QString();
            most = std::max(most, chart.counts[day][hour]);
        }
        chart.table.rows.push_back({chart.weekdays[day], QString::number(chart.counts[day][13])});
    }
    chart.zeroText = QStringLiteral("0");
    chart.mostText = QString::number(most);
    return chart;
}

FlowChart flow()
{
    FlowChart chart;
    chart.table.header = {utf8("De"), utf8("À"), utf8("Escalades")};
    chart.tiers = {{1, utf8("Niveau 1"), 2048, utf8("2 048"), utf8("2 048 tickets au niveau 1")},
        {2, utf8("Niveau 2"), 388, utf8("388"), utf8("388 tickets au niveau 2")},
        {3, utf8("Éditeur"), 74, utf8("74"), utf8("74 tickets chez l’éditeur")}};
    chart.links = {{0, 1, 312, utf8("312"), utf8("312 du niveau 1 au niveau 2")},
        {0, 2, 21, utf8("21"), utf8("21 du niveau 1 à l’éditeur")}, {1, 2, 42, utf8("42"), utf8("42 du niveau 2 à l’éditeur")}};
    for (const auto &link : chart.links)
        chart.table.rows.push_back({chart.tiers[std::size_t(link.from)].name, chart.tiers[std::size_t(link.to)].name, link.text});
    return chart;
}

SparklineChart sparkline()
{
    SparklineChart chart;
    for (int day = 0; day < 52; ++day)
        chart.points.push_back({rateOf(day), day >= 45});
    chart.description = utf8("de 14 à 17 %");
    return chart;
}

} // namespace palier::samples

// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/overview/overview.h"

#include <QScrollArea>

#include <array>

class QGridLayout;

namespace palier {

class Card;
class ChartView;
class DurationView;
class ElidedLabel;
class FlowView;
class KpiTileWidget;
class MoodLabel;
class OutcomeView;
class RankedView;
class RepaintQueue;
class SmallTileWidget;
class TimeSeriesView;
class WeekHoursView;

/** The team lead's page: four KPIs, six smaller figures, seven linked charts. Shows a value and says what people do with it;
   asks nothing itself. GUI thread. */
class OverviewPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    void setOverview(const Overview &overview);
    /** Words instead of figures that do not exist yet: "Loading 12,000 of 20,000 tickets". "" shows the figures again. */
    void showMessage(const QString &message);
    /** To be read from afar: larger letters, and no more charts than fit without scrolling. */
    void setWallboard(bool wallboard);

Q_SIGNALS:
    /** A value of a dimension was clicked; `add`: with Ctrl. */
    void valueClicked(const QString &dimension, const QString &value, bool add);
    /** Double-clicked: its tickets are asked for. */
    void valueActivated(const QString &dimension, const QString &value);
    /** These values of a dimension were chosen together. */
    void valuesChosen(const QString &dimension, const QStringList &values);
    /** The escalations of a week that ended in this way are asked for; an OutcomeChart::Segment. */
    void outcomeActivated(const QString &week, int segment);
    /** Keys of the chart over time, or of the weeks; `add`: with Ctrl. */
    void timeBrushed(const QString &firstKey, const QString &lastKey, bool add);
    /** The tickets behind a point of the rate over time are asked for. */
    void timeActivated(const QString &key);
    void cleared();
    /** Of the tile with this id. */
    void ticketsRequested(const QString &id);
    /** What the guide says of a part of the page. */
    void guideRequested(const QWidget *part);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpTiles();
    void setUpCards();
    /** How many cards stand abreast: as many as fit with letters of this size. */
    enum class Arrangement { Wide, Narrow, Single, Board };

    void setUpCharts();
    void nameCards();
    Card *addCard(const char *name, ChartView *chart);
    void connectTime(ChartView *chart);
    void connectRanked(RankedView *chart);
    void connectValues(ChartView *chart, const QString &dimension);
    void brushDurations(const QString &firstKey, const QString &lastKey);
    void dressParts();
    Arrangement wantedArrangement() const;
    void arrange();
    void arrangeAnew();
    void showPlaced();
    void chainFocus();
    void arrangeWide();
    void arrangeNarrow();
    void arrangeSingle();
    void arrangeBoard();
    void giveRoom(int firstRow, int lastRow);
    void place(QWidget *widget, int row, int column, int span);

    QWidget *m_content;
    QGridLayout *m_grid;
    MoodLabel *m_verdict = nullptr;
    QWidget *m_today = nullptr;
    ElidedLabel *m_todayText = nullptr;
    std::array<KpiTileWidget *, 4> m_tiles{};
    std::array<SmallTileWidget *, 6> m_small{};
    RepaintQueue *m_repaints = nullptr; // of the charts
    TimeSeriesView *m_rate = nullptr;
    OutcomeView *m_outcomes = nullptr;
    DurationView *m_durations = nullptr;
    RankedView *m_units = nullptr;
    RankedView *m_topics = nullptr;
    WeekHoursView *m_hours = nullptr;
    FlowView *m_flow = nullptr;
    Card *m_rateCard = nullptr, *m_outcomeCard = nullptr, *m_durationCard = nullptr, *m_unitCard = nullptr,
         *m_topicCard = nullptr, *m_hoursCard = nullptr, *m_flowCard = nullptr;
    std::optional<Arrangement> m_arrangement;
    bool m_isWallboard = false;
    QWidgetList m_placed; // in reading order
};

} // namespace palier

// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overview/overviewpage.h"

#include "ledger/dimensions.h"
#include "widgets/cards/card.h"
#include "widgets/cards/elidedlabel.h"
#include "widgets/charts/durationview.h"
#include "widgets/charts/flowview.h"
#include "widgets/charts/outcomeview.h"
#include "widgets/charts/rankedview.h"
#include "widgets/charts/repaintqueue.h"
#include "widgets/charts/timeseriesview.h"
#include "widgets/charts/weekhoursview.h"
#include "widgets/overview/kpitilewidget.h"
#include "widgets/overview/smalltilewidget.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace palier {

namespace {

constexpr int Columns = 60; // divisible by the 2, 3, 4 and 6 cards that stand abreast

/** From how many letters side by side on there is room for four tiles, and for two. */
constexpr int LettersOfWide = 215;
constexpr int LettersOfNarrow = 130;

/** How many lines tall a chart is at least, with letters of any size; on a wallboard nothing may scroll. */
constexpr int LinesOfChart = 21;
constexpr int LinesOfWallboardChart = 15;
constexpr int LinesOfWideWallboard = 54; // of all that stands in it

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QScrollArea(parent), m_content(new QWidget(this)), m_grid(new QGridLayout(m_content))
{
    setObjectName(QStringLiteral("overview"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_grid->setContentsMargins(Space::Card, Space::Gap, Space::Card, Space::Gap);
    m_grid->setSpacing(Space::Gap);
    setUpTiles();
    setUpCharts();
    setUpCards();
    nameCards();
    setWidget(m_content);
}

void OverviewPage::setUpTiles()
{
    m_today = new QWidget(m_content);
    m_today->setObjectName(QStringLiteral("today"));
    auto *layout = new QHBoxLayout(m_today);
    layout->setContentsMargins(Space::Tiny, 0, Space::Tiny, 0);
    layout->setSpacing(Space::Gap);
    m_todayText = new ElidedLabel(m_today);
    m_todayText->setWordWrap(true);
    m_verdict = new MoodLabel(m_today);
    layout->addWidget(m_verdict);
    layout->addWidget(m_todayText, 1);
    for (KpiTileWidget *&tile : m_tiles) {
        tile = new KpiTileWidget(m_content);
        connect(tile, &KpiTileWidget::ticketsRequested, this, &OverviewPage::ticketsRequested);
        connect(tile, &KpiTileWidget::guideRequested, this, [this, tile = tile] { Q_EMIT guideRequested(tile); });
    }
    for (SmallTileWidget *&tile : m_small) {
        tile = new SmallTileWidget(m_content);
        connect(tile, &SmallTileWidget::ticketsRequested, this, &OverviewPage::ticketsRequested);
        connect(tile, &SmallTileWidget::guideRequested, this, [this, tile = tile] { Q_EMIT guideRequested(tile); });
    }
}

void OverviewPage::setUpCharts()
{
    m_rate = new TimeSeriesView(m_content);
    m_outcomes = new OutcomeView(m_content);
    m_durations = new DurationView(m_content);
    m_units = new RankedView(m_content);
    m_topics = new RankedView(m_content);
    m_hours = new WeekHoursView(m_content);
    m_flow = new FlowView(m_content);
    m_repaints = new RepaintQueue(this);
    for (ChartView *chart :
        std::initializer_list<ChartView *>{m_rate, m_outcomes, m_durations, m_units, m_topics, m_hours, m_flow})
        chart->setRepaints(m_repaints);
    connectTime(m_rate);
    connectTime(m_outcomes);
    connectRanked(m_units);
    connectRanked(m_topics);
    connectValues(m_hours, dimension::HourOfWeek);
    connectValues(m_flow, dimension::LevelChange);
    connectValues(m_durations, dimension::TimeToEscalate);
    connect(m_durations, &ChartView::brushed, this, &OverviewPage::brushDurations);
    connect(m_outcomes, &OutcomeView::segmentActivated, this, &OverviewPage::outcomeActivated);
}

void OverviewPage::connectTime(ChartView *chart)
{
    connect(chart, &ChartView::brushed, this,
        [this](const QString &first, const QString &last) { Q_EMIT timeBrushed(first, last, false); });
    connect(chart, &ChartView::clicked, this, [this](const QString &key, Qt::KeyboardModifiers modifiers) {
        Q_EMIT timeBrushed(key, key, modifiers.testFlag(Qt::ControlModifier));
    });
    connect(chart, &ChartView::activated, this, &OverviewPage::timeActivated);
    connect(chart, &ChartView::cleared, this, &OverviewPage::cleared);
}

void OverviewPage::connectRanked(RankedView *chart)
{
    connect(chart, &ChartView::clicked, this, [this, chart](const QString &key, Qt::KeyboardModifiers modifiers) {
        Q_EMIT valueClicked(chart->chart().dimension, key, modifiers.testFlag(Qt::ControlModifier));
    });
    connect(chart, &ChartView::activated, this,
        [this, chart](const QString &key) { Q_EMIT valueActivated(chart->chart().dimension, key); });
    connect(chart, &ChartView::cleared, this, &OverviewPage::cleared);
}

void OverviewPage::connectValues(ChartView *chart, const QString &dimension)
{
    connect(chart, &ChartView::clicked, this, [this, dimension](const QString &key, Qt::KeyboardModifiers modifiers) {
        Q_EMIT valueClicked(dimension, key, modifiers.testFlag(Qt::ControlModifier));
    });
    connect(chart, &ChartView::activated, this, [this, dimension](const QString &key) { Q_EMIT valueActivated(dimension, key); });
    connect(chart, &ChartView::cleared, this, &OverviewPage::cleared);
}

void OverviewPage::brushDurations(const QString &firstKey, const QString &lastKey)
{
    const auto &bins = m_durations->chart().bins;
    const auto first = std::ranges::find(bins, firstKey, &DurationChart::Bin::key);
    const auto last = std::ranges::find(bins, lastKey, &DurationChart::Bin::key);
    QStringList values;
    for (auto bin = first; bin != bins.end() && bin <= last; ++bin)
        values.append(bin->key);
    Q_EMIT valuesChosen(dimension::TimeToEscalate, values);
}

Card *OverviewPage::addCard(const char *name, ChartView *chart)
{
    auto *card = new Card(m_content);
    card->setObjectName(QLatin1String(name));
    chart->setObjectName(QString::fromLatin1(name).replace(QLatin1String("Card"), QLatin1String("Chart")));
    card->setChart(chart);
    return card;
}

void OverviewPage::setUpCards()
{
    m_rateCard = addCard("rateCard", m_rate);
    m_outcomeCard = addCard("outcomeCard", m_outcomes);
    m_durationCard = addCard("durationCard", m_durations);
    m_unitCard = addCard("unitCard", m_units);
    m_topicCard = addCard("topicCard", m_topics);
    m_hoursCard = addCard("hoursCard", m_hours);
    m_flowCard = addCard("flowCard", m_flow);
}

void OverviewPage::nameCards()
{
    const auto name = [](Card *card, const QString &title, const QString &subtitle) {
        card->setTitle(title);
        card->setSubtitle(subtitle);
    };
    const bool isBoard = m_arrangement == Arrangement::Board; // narrow, and its tiles say it
    name(m_rateCard, tr("Escalation rate over time"), isBoard ? QString() : tr("95% interval"));
    name(m_outcomeCard, tr("Outcome of escalations by week"), tr("of all made in the week"));
    name(m_durationCard, tr("Time to escalate"), m_durations->chart().scaleText);
    name(m_unitCard, tr("By unit"), tr("line: 95% interval"));
    name(m_topicCard, tr("Escalated topics"), tr("▲ rising"));
    name(m_hoursCard, tr("Hour and weekday"), tr("escalations"));
    name(m_flowCard, tr("From level to level"), tr("escalations"));
}

void OverviewPage::setOverview(const Overview &overview)
{
    m_todayText->setText(overview.today.text);
    m_verdict->setWords(overview.today.verdict, overview.today.mood);
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setTile(overview.tiles[i]);
    for (std::size_t i = 0; i < m_small.size(); ++i)
        m_small[i]->setTile(overview.small[i]);
    m_rate->setChart(overview.rateOverTime);
    m_outcomes->setChart(overview.outcomes);
    m_durations->setChart(overview.timeToEscalate);
    m_durationCard->setSubtitle(overview.timeToEscalate.scaleText);
    m_units->setChart(overview.units);
    m_topics->setChart(overview.topics);
    m_hours->setChart(overview.weekHours);
    m_flow->setChart(overview.flow);
    showMessage(overview.emptyText);
    if (!overview.emptyText.isEmpty())
        return;
    const EmptyCharts &empty = overview.emptyCharts;
    m_outcomeCard->showMessage(empty.outcomes);
    m_durationCard->showMessage(empty.timeToEscalate);
    m_topicCard->showMessage(empty.topics);
    m_hoursCard->showMessage(empty.weekHours);
    m_flowCard->showMessage(empty.flow);
}

void OverviewPage::showMessage(const QString &message)
{
    for (Card *card : {m_durationCard, m_unitCard, m_topicCard, m_hoursCard, m_flowCard, m_rateCard, m_outcomeCard})
        card->showMessage(message);
}

void OverviewPage::setWallboard(bool wallboard)
{
    m_isWallboard = wallboard;
    dressParts();
    arrangeAnew(); // the rows of charts give way to the letters
}

void OverviewPage::dressParts()
{
    // One by one: under a style sheet, children do not follow the font of their parent.
    QList<QWidget *> parts{m_todayText, m_verdict};
    for (Surface *surface : m_content->findChildren<Surface *>())
        parts.append(surface);
    for (ChartView *chart : m_content->findChildren<ChartView *>())
        parts.append(chart);
    for (QWidget *part : parts)
        part->setFont(m_isWallboard ? stepLarger(font()) : QFont());
}

void OverviewPage::place(QWidget *widget, int row, int column, int span)
{
    m_grid->addWidget(widget, row, column, 1, span);
    m_placed.append(widget);
}

OverviewPage::Arrangement OverviewPage::wantedArrangement() const
{
    const int letters = viewport()->width() / std::max(1, fontMetrics().averageCharWidth());
    if (letters < LettersOfNarrow)
        return Arrangement::Single;
    if (!m_isWallboard)
        return letters >= LettersOfWide ? Arrangement::Wide : Arrangement::Narrow;
    const int large = viewport()->width() / std::max(1, QFontMetrics(stepLarger(font())).averageCharWidth());
    const bool fits = large >= LettersOfWide && viewport()->height() >= LinesOfWideWallboard * fontMetrics().height();
    return fits ? Arrangement::Wide : Arrangement::Board;
}

void OverviewPage::arrange()
{
    if (wantedArrangement() != m_arrangement)
        arrangeAnew();
}

void OverviewPage::arrangeAnew()
{
    m_arrangement = wantedArrangement();
    m_placed.clear();
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < Columns; ++column)
        m_grid->setColumnStretch(column, 1);
    switch (*m_arrangement) {
    case Arrangement::Wide:
        arrangeWide();
        break;
    case Arrangement::Narrow:
        arrangeNarrow();
        break;
    case Arrangement::Single:
        arrangeSingle();
        break;
    case Arrangement::Board:
        arrangeBoard();
        break;
    }
    nameCards();
    showPlaced();
    chainFocus();
}

/** What has no place in this arrangement is not there at all. */
void OverviewPage::showPlaced()
{
    for (Surface *part : m_content->findChildren<Surface *>(Qt::FindDirectChildrenOnly))
        part->setVisible(m_placed.contains(part));
}

/** Tab leads from card to card as they are read, and to the chart before its menu. */
void OverviewPage::chainFocus()
{
    QWidget *last = nullptr;
    const auto add = [&last](QWidget *next) {
        if (last)
            setTabOrder(last, next);
        last = next;
    };
    for (QWidget *placed : std::as_const(m_placed)) {
        if (auto *card = qobject_cast<Card *>(placed)) {
            for (QWidget *stop : card->focusStops())
                add(stop);
            continue;
        }
        if (placed->focusPolicy() & Qt::TabFocus)
            add(placed);
        for (auto *button : placed->findChildren<QAbstractButton *>())
            add(button);
    }
}

void OverviewPage::arrangeWide()
{
    place(m_today, 0, 0, Columns);
    for (int i = 0; i < 4; ++i)
        place(m_tiles[static_cast<std::size_t>(i)], 1, 15 * i, 15);
    for (int i = 0; i < 6; ++i)
        place(m_small[static_cast<std::size_t>(i)], 2, 10 * i, 10);
    place(m_rateCard, 3, 0, 28);
    place(m_outcomeCard, 3, 28, 18);
    place(m_flowCard, 3, 46, 14);
    place(m_durationCard, 4, 0, 14);
    place(m_unitCard, 4, 14, 16);
    place(m_topicCard, 4, 30, 15);
    place(m_hoursCard, 4, 45, 15);
    giveRoom(3, 4);
}

void OverviewPage::arrangeNarrow()
{
    place(m_today, 0, 0, Columns);
    for (int i = 0; i < 4; ++i)
        place(m_tiles[static_cast<std::size_t>(i)], 1 + i / 2, 30 * (i % 2), 30);
    place(m_rateCard, 3, 0, Columns);
    place(m_unitCard, 4, 0, 30);
    place(m_topicCard, 4, 30, 30);
    place(m_outcomeCard, 5, 0, 34);
    place(m_flowCard, 5, 34, 26);
    place(m_durationCard, 6, 0, 30);
    place(m_hoursCard, 6, 30, 30);
    auto *small = m_small.data();
    for (int i = 0; i < 6; ++i)
        place(small[i], 7 + i / 3, 20 * (i % 3), 20);
    giveRoom(3, 6);
}

/** One below the other, for large letters. */
void OverviewPage::arrangeSingle()
{
    int row = 0;
    place(m_today, row, 0, Columns);
    for (KpiTileWidget *tile : m_tiles)
        place(tile, ++row, 0, Columns);
    const int firstChart = row + 1;
    for (Card *card : {m_rateCard, m_unitCard, m_topicCard, m_outcomeCard, m_flowCard, m_durationCard, m_hoursCard})
        place(card, ++row, 0, Columns);
    giveRoom(firstChart, row);
    for (SmallTileWidget *tile : m_small)
        place(tile, ++row, 0, Columns);
}

/** What one asks first, from afar, on a screen that has no room for more. */
void OverviewPage::arrangeBoard()
{
    place(m_today, 0, 0, Columns);
    for (int i = 0; i < 4; ++i)
        place(m_tiles[static_cast<std::size_t>(i)], 1 + i / 2, 30 * (i % 2), 30);
    place(m_rateCard, 3, 0, 20);
    place(m_unitCard, 3, 20, 19);
    place(m_topicCard, 3, 39, 21);
    giveRoom(3, 3);
}

/** The rows of charts share what is left; none gets less than it needs. */
void OverviewPage::giveRoom(int firstRow, int lastRow)
{
    const int lines = m_isWallboard ? LinesOfWallboardChart : LinesOfChart;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        const bool isOfCharts = row >= firstRow && row <= lastRow;
        m_grid->setRowStretch(row, isOfCharts ? 1 : 0);
        m_grid->setRowMinimumHeight(row, isOfCharts ? lines * fontMetrics().height() : 0);
    }
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    arrange(); // before the content gets a height: the other arrangement may be twice as tall
    QScrollArea::resizeEvent(event);
}

void OverviewPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameCards();
    if (event->type() == QEvent::StyleChange && m_isWallboard) // other colours: the parts get new fonts after this page
        QMetaObject::invokeMethod(this, &OverviewPage::dressParts, Qt::QueuedConnection);
}

} // namespace palier

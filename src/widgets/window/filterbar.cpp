// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/filterbar.h"

#include "viewmodels/window/filterwords.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/steadybutton.h"
#include "widgets/theme/tokens.h"
#include "widgets/window/filterdialog.h"
#include "widgets/window/perioddialog.h"
#include "widgets/window/savedviews.h"

#include <QButtonGroup>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace palier {

namespace {

using Kind = PeriodChoice::Kind;

constexpr Kind OfferedPeriods[] = {Kind::Today, Kind::Days7, Kind::Days30, Kind::Days90, Kind::Year, Kind::All};
constexpr Comparison OfferedComparisons[] = {Comparison::PreviousPeriod, Comparison::SamePeriodLastYear, Comparison::None};

} // namespace

FilterBar::FilterBar(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this))
{
    setObjectName(QStringLiteral("filterBar"));
    m_layout->setContentsMargins(Space::Card, Space::Small, Space::Card, Space::Small);
    m_layout->setSpacing(Space::Small);
    setUpButtons();
}

QToolButton *FilterBar::addButton(const char *name, bool withMenu)
{
    auto *button = new SteadyButton(this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("filter", true);
    button->setFocusPolicy(Qt::StrongFocus);
    if (withMenu) {
        button->setMenu(new QMenu(button));
        button->setPopupMode(QToolButton::InstantPopup);
    }
    m_layout->addWidget(button);
    return button;
}

void FilterBar::setUpButtons()
{
    m_back = addButton("back", false);
    m_forward = addButton("forward", false);
    m_period = addButton("period", true);
    m_comparison = addButton("comparison", true);
    m_add = addButton("addFilter", false);
    m_clear = addButton("clear", false);
    m_saved = new SavedViews(this);
    m_layout->addWidget(m_saved);
    connect(m_saved, &SavedViews::viewChosen, this, &FilterBar::choose);
    m_layout->addStretch();
    m_toDate = addButton("toDate", false);
    m_atHorizon = addButton("atHorizon", false);
    connect(m_back, &QToolButton::clicked, this, &FilterBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &FilterBar::forwardRequested);
    connect(m_add, &QToolButton::clicked, this, &FilterBar::chooseFilter);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        View view = m_view;
        view.filters.clear();
        view.brush.reset();
        choose(view);
    });
    auto *basis = new QButtonGroup(this);
    for (QToolButton *button : {m_toDate, m_atHorizon}) {
        button->setCheckable(true);
        basis->addButton(button);
    }
    m_openHours = addButton("openHours", false);
    m_openHours->setCheckable(true);
    connect(m_openHours, &QToolButton::clicked, this, [this](bool checked) {
        View view = m_view;
        view.durations = checked ? DurationTime::Business : DurationTime::Calendar;
        choose(view);
    });
    connect(basis, &QButtonGroup::buttonClicked, this, [this](const QAbstractButton *button) {
        View view = m_view;
        view.basis = button == m_toDate ? Basis::ToDate : Basis::AtHorizon;
        choose(view);
    });
}

void FilterBar::choose(const View &view)
{
    Q_EMIT viewChosen(view);
}

void FilterBar::setView(const View &view, const Format &format)
{
    m_view = view;
    m_saved->setView(view);
    fillPeriods(format);
    fillComparisons();
    fillChips(format);
    fillWords(format);
    (view.basis == Basis::ToDate ? m_toDate : m_atHorizon)->setChecked(true);
    m_clear->setVisible(view.brush || !view.filters.empty());
}

void FilterBar::setCalendar(const QString &calendar)
{
    m_calendar = calendar;
    fillOpenHours();
}

void FilterBar::fillOpenHours()
{
    const QString tip = m_calendar.isEmpty()
                            ? tr("No calendar in this workspace: nothing says which hours are open hours")
                            : tr("Count durations to date in the open hours of the calendar “%1”").arg(m_calendar);
    m_openHours->setText(tr("Open &hours"));
    m_openHours->setToolTip(plainTip(tip));
    m_openHours->setAccessibleName(tip);
    m_openHours->setEnabled(!m_calendar.isEmpty());
    m_openHours->setChecked(m_view.durations == DurationTime::Business && !m_calendar.isEmpty());
}

void FilterBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void FilterBar::fillWords(const Format &format)
{
    const auto name = [](QToolButton *button, const QString &text, const QString &tip) {
        button->setText(text);
        button->setToolTip(plainTip(tip));
        button->setAccessibleName(tip);
    };
    m_saved->nameAll();
    name(m_back, QStringLiteral("‹"), tr("Back to the filters before (Alt+Left)"));
    name(m_forward, QStringLiteral("›"), tr("Forward again (Alt+Right)"));
    // A button forgets its shortcut with its text.
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    name(m_period, FilterWords(format).period(m_view.period), tr("Period"));
    name(m_comparison, FilterWords::comparison(m_view.comparison), tr("Comparison"));
    name(m_add, tr("+ &Filter"), tr("Add a filter"));
    name(m_clear, tr("&Clear"), tr("Take all filters away"));
    name(m_toDate, tr("To &date"), tr("What has happened so far"));
    name(m_atHorizon, tr("At hori&zon"), tr("What will have happened by the horizon, recent tickets included"));
    fillOpenHours();
}

void FilterBar::fillPeriods(const Format &format)
{
    QMenu *menu = m_period->menu();
    menu->clear();
    for (const Kind kind : OfferedPeriods) {
        QAction *action = menu->addAction(FilterWords(format).period({kind, {}, {}}));
        action->setCheckable(true);
        action->setChecked(m_view.period.kind == kind);
        connect(action, &QAction::triggered, this, [this, kind] {
            View view = m_view;
            view.period = {kind, {}, {}};
            view.brush.reset();
            choose(view);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Choose days…")), &QAction::triggered, this, &FilterBar::choosePeriod);
}

void FilterBar::fillComparisons()
{
    QMenu *menu = m_comparison->menu();
    menu->clear();
    for (const Comparison comparison : OfferedComparisons) {
        QAction *action = menu->addAction(FilterWords::comparison(comparison));
        action->setCheckable(true);
        action->setChecked(m_view.comparison == comparison);
        connect(action, &QAction::triggered, this, [this, comparison] {
            View view = m_view;
            view.comparison = comparison;
            choose(view);
        });
    }
}

QToolButton *FilterBar::chip(const QString &text, const QString &name)
{
    constexpr int MostLetters = 40;
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setProperty("chip", true);
    button->setFocusPolicy(Qt::StrongFocus);
    const QString shown = fontMetrics().elidedText(oneLine(text), Qt::ElideRight, MostLetters * fontMetrics().averageCharWidth());
    // A & in a name is no mnemonic.
    button->setText(QString(shown).replace(QLatin1Char('&'), QLatin1String("&&")) + QStringLiteral("  ✕"));
    button->setToolTip(plainTip(tr("%1\nClick to take it away").arg(text)));
    button->setAccessibleName(tr("Take the filter away: %1").arg(text));
    m_layout->insertWidget(m_layout->indexOf(m_add), button);
    setTabOrder(m_chips.empty() ? m_comparison : m_chips.back(), button);
    m_chips.push_back(button);
    return button;
}

void FilterBar::fillChips(const Format &format)
{
    for (QToolButton *old : std::exchange(m_chips, {})) {
        m_layout->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    View counted = m_view; // as it is counted: without a calendar there are no open hours
    if (m_calendar.isEmpty())
        counted.durations = DurationTime::Calendar;
    for (const FilterChip &filter : FilterWords(format).chips(counted)) {
        const QString dimension = filter.dimension;
        QToolButton *button = chip(filter.text, QStringLiteral("chip-") + dimension);
        connect(button, &QToolButton::clicked, this, [this, dimension] {
            View view = filtered(m_view, dimension, {});
            if (dimension.isEmpty())
                view.brush.reset();
            choose(view);
        });
    }
}

void FilterBar::choosePeriod()
{
    auto *dialog = new PeriodDialog(m_view.period, this);
    connect(dialog, &PeriodDialog::chosen, this, [this](const PeriodChoice &period) {
        View view = m_view;
        view.period = period;
        view.brush.reset();
        choose(view);
    });
    dialog->open();
}

void FilterBar::chooseFilter()
{
    auto *dialog = new FilterDialog(m_choices, m_view, this);
    connect(dialog, &FilterDialog::chosen, this, &FilterBar::choose);
    dialog->open();
}

void FilterBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, height() - 1, width(), 1, t.border);
}

} // namespace palier

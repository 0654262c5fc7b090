// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/levelspanel.h"

#include "viewmodels/errortext.h"
#include "viewmodels/settings/levelchange.h"
#include "widgets/cards/card.h"
#include "widgets/settings/levelstable.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

LevelsPanel::LevelsPanel(QWidget *parent)
    : QWidget(parent),
      m_format(QLocale::c()),
      m_table(new LevelsTable(m_model, this)),
      m_tableCard(new Card(this)),
      m_changeCard(new Card(this)),
      m_search(new QLineEdit(this)),
      m_guess(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_apply(new QPushButton(this)),
      m_discard(new QPushButton(this)),
      m_count(new MoodLabel(this)),
      m_status(new MoodLabel(this)),
      m_change(new QWidget(this))
{
    setObjectName(QStringLiteral("levelsPanel"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Space::Gap);
    setUpTop();
    setUpChange();
    m_tableCard->setContent(m_table);
    all->addWidget(m_tableCard, 1);
    all->addWidget(m_changeCard);
    setUpButtons();
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &LevelsPanel::compute);
    connect(&m_model, &LevelsModel::edited, this, &LevelsPanel::showEdits);
    connect(m_table, &LevelsTable::currentRowChanged, this, &LevelsPanel::showRemoval);
    connect(m_table, &LevelsTable::removalRequested, this, &LevelsPanel::takeBack);
    setTabOrder(m_search, m_guess);
    setTabOrder(m_guess, m_table);
    setTabOrder(m_table, m_remove);
    setTabOrder(m_remove, m_discard);
    setTabOrder(m_discard, m_apply);
    nameAll();
}

void LevelsPanel::setUpTop()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::Gap);
    m_search->setObjectName(QStringLiteral("levelSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setProperty("field", true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_guess->setObjectName(QStringLiteral("guess"));
    m_count->setObjectName(QStringLiteral("unplaced"));
    m_count->setWordWrap(true);
    top->addWidget(m_count, 1);
    top->addWidget(m_search);
    top->addWidget(m_guess);
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
    connect(m_search, &QLineEdit::textChanged, m_table, &LevelsTable::search);
    connect(m_guess, &QPushButton::clicked, this, &LevelsPanel::guess);
}

void LevelsPanel::setUpChange()
{
    m_changeCard->setObjectName(QStringLiteral("changeCard"));
    constexpr int Letters = 38;
    auto *figures = new FlowLayout(m_change);
    figures->setContentsMargins(Space::SmallRadius, 0, Space::SmallRadius, 0);
    figures->setSpacing(Space::Gap);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        auto &line = m_lines.at(i);
        auto *figure = new QWidget(m_change);
        figure->setMinimumWidth(fontMetrics().averageCharWidth() * Letters);
        auto *lines = new QVBoxLayout(figure);
        lines->setContentsMargins(0, 0, 0, 0);
        auto *values = new QHBoxLayout;
        values->setSpacing(Space::Small);
        for (QLabel *&label : line) {
            label = new QLabel(figure);
            label->setTextFormat(Qt::PlainText);
        }
        line[0]->setForegroundRole(QPalette::PlaceholderText);
        line[2]->setText(QStringLiteral("→"));
        line[3]->setObjectName(QStringLiteral("after%1").arg(i));
        lines->addWidget(line[0]);
        for (const std::size_t part : {1, 2, 3})
            values->addWidget(line.at(part));
        values->addStretch(1);
        lines->addLayout(values);
        figures->addWidget(figure);
    }
    m_changeCard->setContent(m_change);
}

void LevelsPanel::setUpButtons()
{
    auto *buttons = new QHBoxLayout;
    m_remove->setObjectName(QStringLiteral("removeLevel"));
    m_apply->setObjectName(QStringLiteral("applyLevels"));
    m_discard->setObjectName(QStringLiteral("discardLevels"));
    m_status->setObjectName(QStringLiteral("levelStatus"));
    m_status->setWordWrap(true);
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_apply);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_remove, &QPushButton::clicked, this, &LevelsPanel::takeBack);
    connect(m_apply, &QPushButton::clicked, this, &LevelsPanel::apply);
    connect(m_discard, &QPushButton::clicked, &m_model, &LevelsModel::discard);
}

void LevelsPanel::nameAll()
{
    m_tableCard->setTitle(tr("Values found in the sources"));
    m_tableCard->setSubtitle(tr("double-click or Enter to say what a value is"));
    m_changeCard->setTitle(tr("What would change"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the values"));
    m_table->setAccessibleName(tr("Values found in the sources"));
    m_guess->setText(tr("Propos&e from the names"));
    m_apply->setText(tr("&Apply"));
    m_discard->setText(tr("D&iscard"));
    showEdits();
}

void LevelsPanel::setHouse(Gateway *gateway, Requests *requests)
{
    m_gateway = gateway;
    m_requests = requests;
    for (Answer *answer : {&m_values, &m_after, &m_receipt})
        answer->cancel();
    m_submitting = false;
    m_dashboard.reset();
    m_status->setWords({}, Mood::Neutral);
    m_model.setValues({});
    reload();
}

void LevelsPanel::reload()
{
    if (m_requests)
        m_values = m_requests->levels([this](const auto &values) { takeValues(values); });
}

void LevelsPanel::takeValues(const Result<std::vector<LevelValue>> &values)
{
    if (!values)
        return m_tableCard->showMessage(errorText(values.error()));
    m_tableCard->showMessage(values->empty() ? tr("Nothing has been imported yet: there are no values to place.") : QString());
    const auto seen = m_model.seen();
    m_model.setValues(*values);
    if (m_model.isEdited() && m_model.seen() != seen && m_status->mood() != Mood::Bad)
        m_status->setWords(
            tr("Somebody has changed a value that you are changing too: look at it again before you apply."), Mood::Watch);
}

void LevelsPanel::setFormat(const Format &format)
{
    m_format = format;
    m_model.setFormat(format);
    showEdits();
}

void LevelsPanel::setDashboard(std::shared_ptr<const Dashboard> dashboard)
{
    m_dashboard = std::move(dashboard);
    if (m_model.isEdited() && !m_soon.isActive())
        m_soon.start();
}

void LevelsPanel::showEdits()
{
    const bool edited = m_model.isEdited();
    const int unplaced = m_model.unplaced();
    if (m_model.rowCount() == 0)
        m_count->setWords({}, Mood::Neutral);
    else if (unplaced == 0)
        m_count->setWords(tr("Every value has its place."), Mood::Good);
    else
        m_count->setWords(tr("%n value(s) not placed: they count as outside support.", nullptr, unplaced), Mood::Watch);
    m_guess->setEnabled(unplaced > 0);
    showRemoval();
    m_apply->setEnabled(edited && m_gateway && !m_submitting);
    m_discard->setEnabled(edited && !m_submitting);
    if (!edited) {
        m_soon.stop();
        m_after.cancel();
        m_changeCard->showMessage(
            tr("Change a value above to see the figures before and after; nothing is stored until you apply."));
    } else if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void LevelsPanel::compute()
{
    if (!m_requests || !m_dashboard || !m_model.isEdited())
        return;
    m_after =
        m_requests->dashboardWith(m_model.proposed(), m_dashboard->query.view, [this](const auto &after) { showChange(after); });
}

void LevelsPanel::showChange(const Result<Requests::DashboardPointer> &after)
{
    if (!after)
        return m_changeCard->showMessage(errorText(after.error()));
    const auto lines = changeLines(*m_dashboard, **after, m_format);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ChangeLine &line = lines[i];
        auto &labels = m_lines.at(i);
        labels[0]->setText(line.title);
        labels[1]->setText(line.before);
        labels[3]->setText(line.differs ? line.after : tr("unchanged"));
        QFont font = labels[3]->font();
        font.setBold(line.differs);
        labels[3]->setFont(font);
        labels[3]->setAccessibleName(tr("%1: %2, before %3").arg(line.title, line.after, line.before));
    }
    m_changeCard->showMessage({});
}

void LevelsPanel::apply()
{
    if (!m_gateway)
        return;
    m_submitting = true;
    m_status->setWords(tr("Applying…"), Mood::Neutral);
    m_receipt = m_gateway->submit(
        SetLevels{m_model.edits(), m_model.seen(), m_model.removals()}, [this](const Receipt &receipt) { takeReceipt(receipt); });
    showEdits();
}

/** What was typed stays until the levels that are stored have come back. */
void LevelsPanel::takeReceipt(const Receipt &receipt)
{
    m_submitting = false;
    if (receipt.isDone()) {
        m_status->setWords(tr("Applied: the figures are counted anew."), Mood::Good);
        reload();
    } else {
        m_status->setWords(tr("Not applied, what you typed is kept. %1").arg(errorText(*receipt.error)), Mood::Bad);
        if (receipt.outcome == Receipt::Outcome::Conflict)
            reload();
    }
    showEdits();
}

void LevelsPanel::guess()
{
    const int count = m_model.guessFromNames();
    m_status->setWords(count > 0 ? tr("%n proposal(s) from the names: check them, then apply.", nullptr, count)
                                 : tr("No name says its level: say it yourself."),
        Mood::Neutral);
}

/** The entry under the cursor, or not after all. */
void LevelsPanel::takeBack()
{
    const int row = m_table->currentRow();
    if (m_model.canRemove(row) && !m_submitting)
        m_model.setRemoved(row, !m_model.isRemoved(row));
}

void LevelsPanel::showRemoval()
{
    const int row = m_table->currentRow();
    m_remove->setText(m_model.isRemoved(row) ? tr("&Keep entry") : tr("&Take entry back"));
    m_remove->setToolTip(plainTip(tr("Takes what was said for this value and date out of the map (Del)")));
    m_remove->setEnabled(m_model.canRemove(row) && !m_submitting);
}

void LevelsPanel::undo()
{
    m_model.undo();
}

} // namespace palier

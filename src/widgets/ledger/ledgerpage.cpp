// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ledger/ledgerpage.h"

#include "viewmodels/errortext.h"
#include "viewmodels/ledger/ledgerwords.h"
#include "widgets/cards/elidedlabel.h"
#include "widgets/cards/surface.h"
#include "widgets/cards/tableclip.h"
#include "widgets/ledger/columnmenu.h"
#include "widgets/ledger/ledgerexport.h"
#include "widgets/ledger/ledgertable.h"
#include "widgets/ledger/ticketpanel.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/steadybutton.h"
#include "widgets/theme/tokens.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace palier {

namespace {

/** From left to right; those that are not always offered come last. */
constexpr LedgerSubset Offered[] = {LedgerSubset::All, LedgerSubset::Escalated, LedgerSubset::Bounced,
    LedgerSubset::OpenEscalations, LedgerSubset::NotDone, LedgerSubset::Breached, LedgerSubset::FirstContact,
    LedgerSubset::Replied, LedgerSubset::Resolved, LedgerSubset::Escalations, LedgerSubset::ResolvedEscalations,
    LedgerSubset::HeldEscalations, LedgerSubset::NotYetHeldEscalations, LedgerSubset::AnsweredEscalations,
    LedgerSubset::ReopenedEscalations, LedgerSubset::ClosedEscalations};

bool isAlwaysOffered(LedgerSubset subset)
{
    return std::ranges::find(Offered, subset) <= std::ranges::find(Offered, LedgerSubset::NotDone);
}

void toClipboard(const ChartTable &table)
{
    auto *data = new QMimeData;
    data->setText(tabSeparated(table));
    data->setHtml(htmlTable(table));
    QApplication::clipboard()->setMimeData(data);
}

} // namespace

LedgerPage::LedgerPage(QWidget *parent)
    : QWidget(parent), m_subsets(new QButtonGroup(this)), m_searchDelay(new QTimer(this)), m_splitter(new QSplitter(this))
{
    setObjectName(QStringLiteral("ledgerPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Card, Space::Gap, Space::Card, Space::Card);
    layout->setSpacing(Space::Small);
    setUpHead(*layout); // Tab follows the order in which things are made
    setUpTable(*layout);
    connectTable();
    setUpKeys();
    nameAll();
}

LedgerPage::~LedgerPage() = default;

QToolButton *LedgerPage::addButton(const char *name, QLayout &row)
{
    auto *button = new SteadyButton(this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("filter", true);
    button->setFocusPolicy(Qt::StrongFocus);
    row.addWidget(button);
    return button;
}

void LedgerPage::setUpSubsets(QLayout &row)
{
    for (const LedgerSubset subset : Offered) {
        const QByteArray name = QByteArray("subset-") + nameOf(subset).data();
        QToolButton *button = addButton(name.constData(), row);
        button->setCheckable(true);
        m_subsets->addButton(button, static_cast<int>(subset));
    }
    connect(m_subsets, &QButtonGroup::idClicked, this, [this](int id) { setSubset(static_cast<LedgerSubset>(id)); });
}

void LedgerPage::setUpHead(QVBoxLayout &layout)
{
    auto *tools = new FlowLayout;
    tools->setSpacing(Space::Tiny);
    setUpSubsets(*tools);
    tools->addStretch();
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setProperty("filter", true);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(m_search->fontMetrics().averageCharWidth() * 34);
    m_search->setMaxLength(200);
    tools->addWidget(m_search);
    m_columns = addButton("columns", *tools);
    m_export = addButton("export", *tools);
    layout.addLayout(tools);
    auto *words = new QHBoxLayout;
    words->setSpacing(Space::Gap);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setTextFormat(Qt::PlainText);
    m_definition = new ElidedLabel(this);
    m_definition->setWordWrap(true);
    m_definition->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(m_count);
    words->addWidget(m_definition, 1);
    m_refresh = addButton("refresh", *words);
    m_refresh->setProperty("chip", true);
    m_refresh->hide();
    layout.addLayout(words);
    m_searchDelay->setSingleShot(true);
    m_searchDelay->setInterval(200); // while somebody types
    connect(m_search, &QLineEdit::textChanged, m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_searchDelay, &QTimer::timeout, this, [this] { ask(false); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_refresh, &QToolButton::clicked, this, &LedgerPage::refresh);
    connect(m_export, &QToolButton::clicked, this, &LedgerPage::askWhereToExport);
    connect(m_columns, &QToolButton::clicked, this,
        [this] { showColumnMenu(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
}

void LedgerPage::setUpTable(QVBoxLayout &layout)
{
    m_exportBar = new LedgerExportBar(this);
    m_table = new LedgerTable(this);
    m_panel = new TicketPanel(this);
    layout.addWidget(m_exportBar);
    auto *frame = new Surface(this);
    auto *within = new QVBoxLayout(frame);
    within->setContentsMargins(Space::Small, Space::Tiny, Space::Small, Space::Small);
    m_body = new QStackedWidget(this);
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_body->addWidget(m_table);
    m_body->addWidget(m_message);
    within->addWidget(m_body);
    m_splitter->setObjectName(QStringLiteral("ledgerSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Space::Gap);
    m_splitter->addWidget(frame);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({900, 420});
    m_panel->hide();
    layout.addWidget(m_splitter, 1);
}

void LedgerPage::connectTable()
{
    connect(m_table, &LedgerTable::orderChosen, this, [this] { ask(false); });
    connect(m_table, &LedgerTable::ticketChosen, this, [this](const TicketName &ticket) {
        if (m_followsRow)
            openTicket(ticket);
    });
    connect(m_table, &LedgerTable::ticketActivated, this, [this](const TicketName &ticket) {
        m_followsRow = true;
        openTicket(ticket);
        m_panel->setFocus();
    });
    connect(m_table, &LedgerTable::copyRequested, this, &LedgerPage::copy);
    connect(m_table, &LedgerTable::columnMenuRequested, this, &LedgerPage::showColumnMenu);
    connect(m_panel, &TicketPanel::closeRequested, this, &LedgerPage::closeTicket);
}

void LedgerPage::setUpKeys()
{
    const auto key = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    key(QKeySequence(Qt::Key_F5), [this] { refresh(); });
    key(QKeySequence::Save, [this] { askWhereToExport(); });
}

void LedgerPage::nameAll()
{
    for (const LedgerSubset subset : Offered) {
        QAbstractButton *button = m_subsets->button(static_cast<int>(subset));
        button->setText(LedgerWords::subset(subset));
        button->setToolTip(plainTip(LedgerWords::definition(subset)));
        button->setAccessibleName(LedgerWords::definition(subset));
        button->setVisible(isAlwaysOffered(subset) || subset == m_subset);
        button->setChecked(subset == m_subset);
    }
    m_search->setPlaceholderText(tr("Number or subject"));
    m_search->setAccessibleName(tr("Search by number or subject"));
    m_search->setToolTip(plainTip(tr("A part of a ticket's number, or words of its subject (Ctrl+F)")));
    m_columns->setText(tr("Col&umns"));
    m_columns->setAccessibleName(tr("Columns and sorting"));
    m_export->setText(tr("E&xport…"));
    m_export->setAccessibleName(tr("Export the list as CSV"));
    m_table->setAccessibleName(tr("Tickets"));
    showWords();
}

void LedgerPage::setRequests(Requests *requests)
{
    for (Answer *answer : {&m_answer, &m_copyAnswer})
        answer->cancel();
    stopAskingWhatChanged();
    m_exportBar->hide();
    m_panel->hide();
    m_requests = requests;
    m_isAsked = m_isAsking = m_isOutdated = m_isVisited = false;
    m_changes = 0;
    m_fresh.reset();
    m_table->setIndex(nullptr, false);
    m_table->model().setRequests(requests);
    m_panel->setRequests(requests);
}

void LedgerPage::setFormat(const Format &format)
{
    if (format == m_format)
        return;
    m_format = format;
    m_table->model().setFormat(format);
    m_panel->setFormat(format);
    nameAll();
}

void LedgerPage::setView(const View &view)
{
    if (m_isAsked && view == m_view)
        return;
    m_view = view;
    m_isAsked = false;
    if (isVisible())
        ask(false);
}

LedgerScope LedgerPage::scope() const
{
    return {m_subset, m_search->text().trimmed()};
}

void LedgerPage::open(LedgerSubset subset)
{
    m_search->clear();
    m_searchDelay->stop();
    setSubset(subset);
}

void LedgerPage::setSubset(LedgerSubset subset)
{
    m_subset = subset;
    m_isAsked = false;
    nameAll();
    if (isVisible())
        ask(false);
}

void LedgerPage::ask(bool keepScroll)
{
    if (!m_requests)
        return;
    m_isAsked = true;
    m_isOutdated = false;
    m_fresh.reset();
    m_changes = 0;
    stopAskingWhatChanged();
    m_isAsking = true;
    m_answer = m_requests->ledgerIndex(
        m_view, m_table->order(), scope(), [this, keepScroll](const IndexResult &index) { take(index, keepScroll); });
    showWords();
}

void LedgerPage::take(const IndexResult &index, bool keepScroll)
{
    m_isAsking = false;
    if (!index) {
        m_isAsked = false; // asked again with the next figures
        m_table->setIndex(nullptr, false);
        return showMessage(errorText(index.error()));
    }
    m_table->setIndex(*index, keepScroll);
    if (!m_table->currentIndex().isValid() && !m_isVisited)
        m_panel->hide();
    m_body->setCurrentWidget((*index)->rows.empty() ? static_cast<QWidget *>(m_message) : m_table);
    if ((*index)->rows.empty())
        m_message->setText(LedgerWords::empty(**index));
    showWords();
}

void LedgerPage::figuresChanged()
{
    if (!isVisible())
        m_isOutdated = true;
    else if (!m_isAsked)
        ask(false);
    else if (m_table->model().index())
        askWhatChanged();
}

void LedgerPage::askWhatChanged()
{
    if (std::exchange(m_isAskingWhatChanged, true)) { // on a busy floor a search would begin anew for ever
        m_hasChangedAgain = true;
        return;
    }
    m_hasChangedAgain = false;
    m_freshAnswer = m_requests->ledgerIndex(m_view, m_table->order(), scope(), [this](const IndexResult &index) {
        m_isAskingWhatChanged = false;
        if (index)
            offer(*index);
        if (m_hasChangedAgain)
            askWhatChanged();
    });
}

void LedgerPage::stopAskingWhatChanged()
{
    m_freshAnswer.cancel();
    m_changesAnswer.cancel();
    m_isAskingWhatChanged = m_hasChangedAgain = false;
}

void LedgerPage::offer(const std::shared_ptr<const LedgerIndex> &index)
{
    const auto shown = m_table->model().index();
    if (!shown || shown->order != index->order || !(shown->scope == index->scope))
        return;
    m_changesAnswer = m_requests->ledgerChanges(shown, index, [this, index](const Result<qint64> &changes) {
        m_changes = changes ? *changes : 0;
        m_fresh = m_changes > 0 ? index : nullptr;
        showWords();
    });
}

void LedgerPage::refresh()
{
    if (!m_fresh)
        return;
    stopAskingWhatChanged();
    m_changes = 0;
    take(std::exchange(m_fresh, nullptr), true);
    if (m_panel->isVisible())
        m_panel->showTicket(m_panel->ticket());
    m_table->setFocus();
}

void LedgerPage::showMessage(const QString &message)
{
    if (m_table->model().index())
        return;
    m_message->setText(message);
    m_body->setCurrentWidget(m_message);
    showWords();
}

void LedgerPage::showWords()
{
    const auto index = m_table->model().index();
    m_count->setText(index ? LedgerWords(m_format).count(*index) : QString());
    m_definition->setText(LedgerWords::definition(m_subset));
    m_export->setEnabled(index && !index->rows.empty());
    m_columns->setEnabled(index != nullptr);
    const QString changes = LedgerWords::changes(m_changes);
    m_refresh->setVisible(!changes.isEmpty());
    m_refresh->setText(changes);
    m_refresh->setAccessibleName(QString(changes).remove(QLatin1Char('&')));
    m_refresh->setToolTip(plainTip(tr("The list stays as it is until you ask for the new one (F5)")));
}

void LedgerPage::showTicket(const TicketName &ticket)
{
    m_table->setCurrentIndex({}); // of the list, none is it
    openTicket(ticket);
    m_isVisited = true;
    m_panel->setFocus();
}

void LedgerPage::openTicket(const TicketName &ticket)
{
    m_isVisited = false;
    m_panel->showTicket(ticket);
    if (m_panel->isHidden()) {
        m_panel->show();
        m_table->scrollTo(m_table->currentIndex());
    }
}

void LedgerPage::closeTicket()
{
    m_followsRow = false; // until somebody opens one
    m_isVisited = false;
    m_panel->hide();
    m_table->setFocus();
}

void LedgerPage::copy()
{
    const auto index = m_table->model().index();
    if (!index || !m_requests)
        return;
    std::vector<TicketName> names;
    for (const int row : m_table->selectedRowNumbers())
        names.push_back(m_table->model().ticketAt(row));
    if (names.empty())
        return;
    const auto count = static_cast<qint64>(names.size());
    m_copyAnswer = m_requests->ticketTexts(std::move(names), [this, index, count](const Result<std::vector<TicketTexts>> &texts) {
        if (index != m_table->model().index())
            return;
        toClipboard(m_table->selected(texts ? *texts : std::vector<TicketTexts>()));
        if (count == LedgerTable::MostCopied)
            m_exportBar->say(
                tr("The first %1 rows are in the clipboard; export the list to have all of it.").arg(m_format.number(count)));
    });
}

QString LedgerPage::orderText() const
{
    const int column = m_table->sortedColumn();
    if (column < 0)
        return {};
    const LedgerModel &model = m_table->model();
    const QString title = ledgerColumnTitle(model.columns()[static_cast<std::size_t>(column)], model.index()->table->directory());
    return LedgerWords::order(title, m_table->order().ascending);
}

void LedgerPage::askWhereToExport()
{
    if (!m_table->model().index())
        return;
    auto *dialog = new QFileDialog(this, tr("Export the list"), {}, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(fileNameOf(tr("Tickets")) + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &LedgerPage::exportTo);
    dialog->open();
}

void LedgerPage::exportTo(const QString &path)
{
    const auto index = m_table->model().index();
    if (!index || !m_requests)
        return;
    const std::vector<LedgerColumn> columns = m_table->shownColumns();
    LedgerExport what{.path = path,
        .head = LedgerWords(m_format).head(*index, m_view, orderText()),
        .columns = {},
        .index = index,
        .cells = {}};
    for (const LedgerColumn &column : columns) {
        what.columns.append(ledgerColumnTitle(column, index->table->directory()));
        what.needsTexts = what.needsTexts || column.needsTexts();
    }
    what.cells = [columns, cells = m_table->model().cells()](const LedgerIndex &list, std::size_t row, const TicketTexts *texts) {
        QStringList line;
        for (const LedgerColumn &column : columns)
            line.append(cells.text(list, row, column, texts));
        return line;
    };
    m_exportBar->begin(*m_requests, std::move(what), m_format);
}

void LedgerPage::showRow(int row)
{
    if (row < 0)
        closeTicket();
    m_followsRow = true;
    if (row >= 0 && row < m_table->model().rowCount())
        m_table->selectRow(row);
    else
        m_table->setCurrentIndex({});
}

bool LedgerPage::isSettled() const
{
    return !m_isAsking && !m_table->model().isWaiting() && (m_panel->isHidden() || m_panel->isSettled());
}

void LedgerPage::showColumnMenu(const QPoint &globalPosition)
{
    columnMenu(*m_table, this)->popup(globalPosition);
}

QByteArray LedgerPage::memory() const
{
    return m_table->memory();
}

void LedgerPage::setMemory(const QByteArray &memory)
{
    m_table->setMemory(memory);
}

void LedgerPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isAsked)
        ask(false);
    else if (m_isOutdated)
        ask(true); // nobody was reading: the list may change
}

void LedgerPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameAll();
}

void LedgerPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_panel->isVisible())
        closeTicket();
    else if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace palier

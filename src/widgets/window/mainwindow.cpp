// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/mainwindow.h"

#include "viewmodels/errortext.h"
#include "viewmodels/ledger/ledgerwords.h"
#include "viewmodels/overview/overview.h"
#include "viewmodels/window/statuswords.h"
#include "viewmodels/window/wallboardwords.h"
#include "widgets/guide/guidewindow.h"
#include "widgets/ledger/ledgerpage.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/settings/settingspage.h"
#include "widgets/start/startpage.h"
#include "widgets/theme/tokens.h"
#include "widgets/window/commandpalette.h"
#include "widgets/window/filterbar.h"
#include "widgets/window/navigation.h"
#include "widgets/window/noticebar.h"
#include "widgets/window/savedviews.h"
#include "widgets/window/statusline.h"
#include "widgets/window/wallboardhead.h"

#include <QApplication>
#include <QDropEvent>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace palier {

namespace {

TimeBuckets::Size sizeOfKey(const QString &key)
{
    if (key.contains(QLatin1Char('W')))
        return TimeBuckets::Size::Weeks;
    return key.size() == 7 ? TimeBuckets::Size::Months : TimeBuckets::Size::Days;
}

/** The days that a key of the charts over time covers. */
std::pair<QDate, QDate> daysOfKey(const QString &key)
{
    const TimeBuckets::Size size = sizeOfKey(key);
    const QDate first = TimeBuckets::firstDayOf(size, key);
    return {first, TimeBuckets::nextAfter(size, first).addDays(-1)};
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent),
      m_root(new QStackedWidget(this)),
      m_start(new StartPage(this)),
      m_navigation(new Navigation(this)),
      m_filters(new FilterBar(this)),
      m_head(new WallboardHead(this)),
      m_notice(new NoticeBar(this)),
      m_pages(new QStackedWidget(this)),
      m_overview(new OverviewPage(this)),
      m_ledger(new LedgerPage(this)),
      m_settings(new SettingsPage(this)),
      m_status(new StatusBar(this)),
      m_actions(this),
      m_escape(new QShortcut(QKeySequence(Qt::Key_Escape), this)),
      m_palette(new CommandPalette(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setUpLayout();
    setUpStart();
    connectFilters();
    connectNotice();
    connectOverview();
    connectLedger();
    connectActions();
    connect(m_status, &StatusBar::pauseToggled, this, &MainWindow::pauseToggled);
    nameAll();
    showView();
    showState();
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpLayout()
{
    m_navigation->addPage(QStringLiteral("overview"));
    m_navigation->addPage(QStringLiteral("ledger"));
    m_navigation->addPage(QStringLiteral("settings"));
    m_navigation->addOptions(QStringLiteral("language"));
    connect(m_navigation, &Navigation::pageChosen, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_navigation, &Navigation::optionsRequested, this, &MainWindow::showOptions);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_ledger);
    m_pages->addWidget(m_settings);
    m_navigation->setCurrent(0);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_filters);
    right->addWidget(m_head);
    m_head->hide();
    right->addWidget(m_notice);
    right->addWidget(m_pages, 1);
    right->addWidget(m_status);
    auto *content = new QWidget(this);
    auto *all = new QHBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_navigation);
    all->addLayout(right, 1);
    m_root->addWidget(content);
    m_root->addWidget(m_start);
    setCentralWidget(m_root);
    resize(1280, 800);
    setFocusPolicy(Qt::ClickFocus); // Tab has nothing to do here
    setFocus(Qt::OtherFocusReason); // nothing is chosen yet
}

void MainWindow::connectFilters()
{
    connect(m_filters, &FilterBar::viewChosen, this, &MainWindow::go);
    connect(m_filters, &FilterBar::backRequested, this, [this] { step(&ViewHistory::back); });
    connect(m_filters, &FilterBar::forwardRequested, this, [this] { step(&ViewHistory::forward); });
}

void MainWindow::connectNotice()
{
    connect(m_pages, &QStackedWidget::currentChanged, this,
        [this](int page) { m_notice->setWanted(page != static_cast<int>(Page::Settings)); });
    connect(m_notice, &NoticeBar::importWanted, m_start, &StartPage::askForLog);
    connect(m_notice, &NoticeBar::demoWanted, this, [this] { Q_EMIT addressChosen(QStringLiteral("demo")); });
    connect(m_notice, &NoticeBar::allTimeWanted, this, [this] {
        View next = view();
        next.period = {PeriodChoice::Kind::All, {}, {}};
        next.brush.reset();
        go(next);
    });
    connect(m_notice, &NoticeBar::clearWanted, this, &MainWindow::clearSelection);
    connect(m_notice, &NoticeBar::levelsWanted, this, [this] { showPage(Page::Settings); });
}

void MainWindow::connectOverview()
{
    connect(m_overview, &OverviewPage::valueClicked, this,
        [this](const QString &dimension, const QString &value, bool add) { go(toggled(view(), dimension, value, add)); });
    connect(m_overview, &OverviewPage::valuesChosen, this,
        [this](const QString &dimension, const QStringList &values) { go(filtered(view(), dimension, values)); });
    connect(m_overview, &OverviewPage::timeBrushed, this, &MainWindow::brush);
    connect(m_overview, &OverviewPage::cleared, this, &MainWindow::clearSelection);
    connect(m_overview, &OverviewPage::guideRequested, this, &MainWindow::showGuide);
}

void MainWindow::connectLedger()
{
    connect(m_overview, &OverviewPage::ticketsRequested, this, [this](const QString &tile) {
        m_ledger->open(LedgerWords::subsetOfTile(tile));
        showPage(Page::Ledger);
    });
    connect(m_overview, &OverviewPage::valueActivated, this, [this](const QString &dimension, const QString &value) {
        go(filtered(view(), dimension, {value}));
        m_ledger->open(LedgerWords::subsetOfValue(dimension));
        showPage(Page::Ledger);
    });
    connect(
        m_overview, &OverviewPage::timeActivated, this, [this](const QString &key) { openDays(key, LedgerSubset::Escalated); });
    connect(m_overview, &OverviewPage::outcomeActivated, this, [this](const QString &week, int segment) {
        openDays(week, LedgerWords::subsetOfOutcome(static_cast<OutcomeChart::Segment>(segment)));
    });
}

/** The days stay chosen, so that the list holds what the chart counts of them. */
void MainWindow::openDays(const QString &key, LedgerSubset subset)
{
    View next = view();
    next.brush = PeriodChoice{PeriodChoice::Kind::Custom, daysOfKey(key).first, daysOfKey(key).second};
    go(next);
    m_ledger->open(subset);
    showPage(Page::Ledger);
}

void MainWindow::showPage(Page page)
{
    m_navigation->setCurrent(static_cast<int>(page));
    m_pages->setCurrentIndex(static_cast<int>(page));
    if (page != Page::Overview && m_isWallboard)
        setFullScreen(false);
}

void MainWindow::go(const View &view)
{
    if (view == m_views.current())
        return;
    m_views.go(view);
    showView();
    Q_EMIT viewChanged(m_views.current());
}

void MainWindow::step(void (ViewHistory::*direction)())
{
    (m_views.*direction)();
    showView();
    Q_EMIT viewChanged(m_views.current());
}

void MainWindow::brush(const QString &firstKey, const QString &lastKey, bool add)
{
    go(brushed(view(), daysOfKey(firstKey).first, daysOfKey(lastKey).second, add));
}

void MainWindow::clearSelection()
{
    View next = view();
    next.brush.reset();
    next.filters.clear();
    go(next);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        clearSelection();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::setHouse(Gateway *gateway, Requests *requests)
{
    m_dashboard.reset();
    m_notice->setNotice({}, {});
    m_state = {};
    m_settings->setHouse(gateway, requests);
    m_ledger->setRequests(requests);
    m_palette->setRequests(requests);
    m_filters->savedViews().setHouse(gateway, requests);
    showState();
}

void MainWindow::setUpStart()
{
    setAcceptDrops(true);
    connect(m_start, &StartPage::addressChosen, this, &MainWindow::addressChosen);
    connect(m_start, &StartPage::logChosen, this, &MainWindow::logChosen);
    connect(m_start, &StartPage::serverWanted, this, &MainWindow::serverWanted);
}

void MainWindow::showWorkspace(const QString &address)
{
    m_address = address;
    m_root->setCurrentIndex(0);
    nameAll();
}

void MainWindow::showStart(const StartState &state)
{
    m_address.clear();
    m_start->setState(state);
    m_root->setCurrentWidget(m_start);
    nameAll();
}

namespace {

/** The one file that is dragged; "" where it is none, or more. */
QString fileOf(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (QFileInfo(fileOf(*event->mimeData())).isFile())
        event->acceptProposedAction();
}

/** A database is opened, anything else is taken for a log: the import says what is wrong with it. */
void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = fileOf(*event->mimeData());
    event->acceptProposedAction();
    const QStringList databases{QStringLiteral("sqlite"), QStringLiteral("db"), QStringLiteral("palier")};
    if (databases.contains(QFileInfo(path).suffix().toLower()))
        Q_EMIT addressChosen(QStringLiteral("sqlite:") + path);
    else
        Q_EMIT logChosen(path);
}

void MainWindow::workspaceChanged()
{
    m_settings->reload();
    m_filters->savedViews().reload();
}

void MainWindow::setDashboard(std::shared_ptr<const Dashboard> dashboard)
{
    const bool otherZone = !m_dashboard || m_dashboard->query.zone.name() != dashboard->query.zone.name();
    m_dashboard = std::move(dashboard);
    if (otherZone)
        m_settings->setFormat(format());
    showDashboard();
}

void MainWindow::refuseView(const Error &why)
{
    m_overview->showMessage(errorText(why));
    m_notice->setNotice({}, {});
}

void MainWindow::setState(const SessionState &state, Instant now)
{
    m_state = state;
    m_now = now;
    showState();
}

void MainWindow::setLanguage(Language language)
{
    m_language = language;
    setLocale(localeOf(language)); // of the axes
    if (m_guide)
        m_guide->setLanguage(language);
    nameAll();
    showView();
    m_settings->setFormat(format());
    showDashboard();
    showState();
}

Format MainWindow::format() const
{
    return Format(localeOf(m_language), m_dashboard ? m_dashboard->query.zone : Zone());
}

void MainWindow::showView()
{
    m_filters->setView(view(), format());
    m_ledger->setView(view());
    m_filters->setHistory(m_views.canGoBack(), m_views.canGoForward());
    m_head->setWords(
        wallboardTitle(view(), statusLine(m_state, m_now, format()), format()), statusLine(m_state, m_now, format()));
    m_actions[WindowActions::Id::Back].setEnabled(m_views.canGoBack());
    m_actions[WindowActions::Id::Forward].setEnabled(m_views.canGoForward());
    m_actions[WindowActions::Id::Clear].setEnabled(view().brush || !view().filters.empty());
}

void MainWindow::showDashboard()
{
    m_settings->setDashboard(m_dashboard);
    if (!m_dashboard)
        return;
    m_filters->setChoices(m_dashboard->choices);
    m_filters->setCalendar(m_dashboard->query.calendar);
    m_ledger->setFormat(format());
    m_ledger->figuresChanged();
    const Overview overview = overviewOf(*m_dashboard, format());
    m_overview->setOverview(overview);
    m_notice->setNotice(overview.emptyText, overview.remedies);
}

void MainWindow::showState()
{
    const StatusLine line = statusLine(m_state, m_now, format());
    m_status->setLine(line);
    m_notice->setTrouble(line.trouble);
    m_head->setWords(wallboardTitle(view(), line, format()), line);
    m_actions.namePause(line.action);
    m_settings->setSources(m_state.sources);
    if (m_dashboard)
        return;
    m_overview->showMessage(line.connection);
    m_ledger->showMessage(line.connection);
}

void MainWindow::nameAll()
{
    setWindowTitle(m_address.isEmpty() ? tr("Palier") : tr("%1 – Palier").arg(workspaceName(m_address)));
    m_actions.nameAll();
    m_notice->nameAll();
    m_actions.setLanguage(m_language);
    m_navigation->setNames({tr("&Overview"), tr("Tic&kets"), tr("&Settings")}, tr("&More…"));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setLanguage(m_language);
    // The desktop has its own ways to end it.
    if (event->type() == QEvent::WindowStateChange && !isFullScreen() &&
        static_cast<QWindowStateChangeEvent *>(event)->oldState().testFlag(Qt::WindowFullScreen))
        setWallboard(false);
}

} // namespace palier

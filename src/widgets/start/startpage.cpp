// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/start/startpage.h"

#include "widgets/theme/moodlabel.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace palier {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_recentTitle(new QLabel(this)),
      m_text(new MoodLabel(this)),
      m_note(new MoodLabel(this)),
      m_column(new QWidget(this)),
      m_layout(new QVBoxLayout(m_column))
{
    setObjectName(QStringLiteral("start"));
    m_column->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    m_layout->setSpacing(Space::Gap);
    QFont large = fontOf(TextRole::PageTitle, font());
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("startTitle"));
    m_text->setObjectName(QStringLiteral("startText"));
    m_note->setObjectName(QStringLiteral("startNote"));
    m_recentTitle->setFont(fontOf(TextRole::CardTitle, font()));
    for (QLabel *label : std::initializer_list<QLabel *>{m_title, m_text, m_note}) {
        label->setWordWrap(true);
        m_layout->addWidget(label);
    }
    m_layout->addSpacing(Space::Small);
    setUpButtons();
    m_layout->addSpacing(Space::Gap);
    m_layout->addWidget(m_recentTitle);
    setUpScrolling();
    show();
}

void StartPage::setUpButtons()
{
    m_retry = addButton("retry");
    m_demo = addButton("demo");
    m_open = addButton("openFile");
    m_server = addButton("connectServer");
    m_import = addButton("importLog");
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT addressChosen(m_state.address); });
    connect(m_demo, &QPushButton::clicked, this, [this] { Q_EMIT addressChosen(QStringLiteral("demo")); });
    connect(m_open, &QPushButton::clicked, this, &StartPage::askForFile);
    connect(m_server, &QPushButton::clicked, this, &StartPage::serverWanted);
    connect(m_import, &QPushButton::clicked, this, &StartPage::askForLog);
}

/** The column stands a little above the middle; where it is taller than the window, it scrolls. */
void StartPage::setUpScrolling()
{
    auto *page = new QWidget;
    auto *middle = new QGridLayout(page);
    middle->addWidget(m_column, 1, 1);
    constexpr int Most = 1000; // of the width, up to its greatest
    middle->setColumnStretch(1, Most);
    for (const int edge : {0, 2}) {
        middle->setRowStretch(edge, edge == 0 ? 2 : 3);
        middle->setColumnStretch(edge, 1);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("startScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QPushButton *StartPage::addButton(const char *name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("start", true);
    button->setAutoDefault(true); // Enter presses what has the focus
    m_layout->addWidget(button);
    return button;
}

void StartPage::setState(const StartState &state)
{
    const bool isOther = state.address != m_state.address || state.failure != m_state.failure || m_recent == nullptr;
    m_state = state;
    show();
    if (isOther || !m_column->isAncestorOf(focusWidget()))
        (m_retry->isHidden() ? m_demo : m_retry)->setFocus();
}

void StartPage::show()
{
    const StartScreen screen = startScreen(m_state);
    m_title->setText(oneLine(screen.title));
    m_text->setWords(screen.text, screen.mood);
    m_note->setWords(screen.note, Mood::Watch);
    m_note->setVisible(!screen.note.isEmpty());
    m_retry->setVisible(screen.canRetry);
    m_retry->setText(tr("&Try again"));
    m_demo->setText(tr("&Explore with demo data"));
    m_open->setText(tr("&Open a database file…"));
    m_server->setText(screen.isServer ? tr("&Check the connection…") : tr("Connect to a &server…"));
    m_import->setText(tr("&Import a CSV or XES log…"));
    for (QPushButton *button : {m_retry, m_demo, m_open, m_server, m_import}) {
        const bool isFirst = screen.canRetry ? button == m_retry : button == m_demo;
        button->setProperty("first", isFirst);
        button->setAccessibleName(QString(button->text()).remove(QLatin1Char('&')));
        button->style()->unpolish(button); // the sheet looks at the property again
        button->style()->polish(button);
    }
    m_recentTitle->setText(tr("Recent workspaces"));
    showRecent(screen);
}

void StartPage::showRecent(const StartScreen &screen)
{
    if (m_recent) {
        m_layout->removeWidget(m_recent);
        m_recent->hide();
        m_recent->deleteLater();
    }
    m_recent = new QWidget(m_column);
    auto *layout = new QVBoxLayout(m_recent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const RecentWorkspace &workspace : screen.recent) {
        auto *button = new QPushButton(m_recent);
        button->setObjectName(QStringLiteral("recent"));
        button->setProperty("recent", true);
        button->setAutoDefault(true);
        const QString where = workspace.where.isEmpty() ? QString() : QStringLiteral("  ·  ") + workspace.where;
        const QString text = oneLine(workspace.name + where);
        const int room = m_column->maximumWidth() - 4 * Space::Gap;
        button->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, room).replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setToolTip(plainTip(text));
        button->setAccessibleName(text);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, address = workspace.address] { Q_EMIT addressChosen(address); });
    }
    m_recentTitle->setVisible(!screen.recent.empty());
    m_layout->addWidget(m_recent);
}

void StartPage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a database file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Databases (*.sqlite *.db *.palier)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { Q_EMIT addressChosen(QStringLiteral("sqlite:") + path); });
    dialog->open();
}

void StartPage::askForLog()
{
    auto *dialog = new QFileDialog(this, tr("Import a log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Logs (*.csv *.csv.gz *.xes *.xes.gz *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::logChosen);
    dialog->open();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show();
}

} // namespace palier

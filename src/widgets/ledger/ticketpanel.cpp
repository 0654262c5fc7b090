// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ledger/ticketpanel.h"

#include "viewmodels/errortext.h"
#include "widgets/cards/elidedlabel.h"
#include "widgets/ledger/clockbar.h"
#include "widgets/ledger/holdingbar.h"
#include "widgets/ledger/storydelegate.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/steadybutton.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace palier {

namespace {

constexpr int MostFacts = 8; // an import may have any number of attributes

/** Its lists take what is left of the panel, whatever they hold. */
class Tabs : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    bool hasHeightForWidth() const override { return false; }
};

QLabel *wordsLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

ElidedLabel *line(QWidget *parent, const char *name)
{
    auto *label = new ElidedLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setHoldsData(true);
    return label;
}

} // namespace

TicketPanel::TicketPanel(QWidget *parent)
    : Surface(parent),
      m_reference(line(this, "ticketReference")),
      m_subject(line(this, "ticketSubject")),
      m_customer(line(this, "ticketCustomer")),
      m_state(new MoodLabel(this)),
      m_close(new QToolButton(this)),
      m_pages(new QStackedWidget(this)),
      m_message(wordsLabel(this)),
      m_sheet(new QWidget),
      m_timeline(new StoryModel(this)),
      m_escalations(new StoryModel(this))
{
    setObjectName(QStringLiteral("ticketPanel"));
    setMinimumWidth(300);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Card, Space::Gap, Space::Gap, Space::Gap);
    layout->setSpacing(Space::Small);
    setUpHeader(*layout);
    setUpSheet();
    m_message->setObjectName(QStringLiteral("ticketMessage"));
    m_pages->addWidget(m_message);
    auto *scroll = new QScrollArea(this); // large letters need more than a window is tall
    scroll->setObjectName(QStringLiteral("ticketScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_sheet);
    for (QWidget *ground : {scroll->viewport(), m_sheet})
        ground->setAutoFillBackground(false); // the panel's is seen
    m_pages->addWidget(scroll);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_timelineView);
    nameAll();
    constexpr int AgeOfClocks = 30'000; // ms: promises run while somebody reads
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (isVisible() && m_details)
            showTicket(m_name);
    });
    timer->start(AgeOfClocks);
}

void TicketPanel::setUpHeader(QVBoxLayout &layout)
{
    m_reference->setForegroundRole(QPalette::PlaceholderText);
    m_subject->setFont(fontOf(TextRole::PageTitle, font()));
    m_close->setObjectName(QStringLiteral("closeTicket"));
    m_close->setProperty("filter", true);
    m_close->setText(QStringLiteral("✕"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &TicketPanel::closeRequested);
    auto *top = new QHBoxLayout;
    top->addWidget(m_reference, 1);
    top->addWidget(m_close);
    layout.addLayout(top);
    layout.addWidget(m_subject);
    auto *second = new QHBoxLayout;
    second->addWidget(m_customer, 1);
    second->addWidget(m_state);
    layout.addLayout(second);
}

void TicketPanel::setUpSheet()
{
    auto *layout = new QVBoxLayout(m_sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Gap);
    m_facts = new QFormLayout;
    m_facts->setHorizontalSpacing(Space::Gap);
    m_facts->setVerticalSpacing(2);
    layout->addLayout(m_facts);
    m_clocks = new QVBoxLayout;
    m_clocks->setSpacing(Space::Tiny);
    layout->addLayout(m_clocks);
    m_holding = new HoldingBar(m_sheet);
    layout->addWidget(m_holding);
    setUpTabs(*layout);
}

QListView *TicketPanel::addList(StoryModel &model, const char *name)
{
    auto *list = new QListView(this);
    list->setObjectName(QLatin1String(name));
    list->setFrameShape(QFrame::NoFrame);
    list->setModel(&model);
    list->setItemDelegate(new StoryDelegate(list));
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    return list;
}

void TicketPanel::setUpTabs(QVBoxLayout &layout)
{
    auto *row = new FlowLayout;
    row->setSpacing(Space::Tiny);
    m_tabButtons = new QButtonGroup(this);
    constexpr const char *Names[] = {"timelineTab", "escalationsTab", "messagesTab"};
    for (int tab = TimelineTab; tab <= MessagesTab; ++tab) {
        auto *button = new SteadyButton(m_sheet);
        button->setObjectName(QLatin1String(Names[tab]));
        button->setProperty("filter", true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_tabButtons->addButton(button, tab);
        row->addWidget(button);
    }
    layout.addLayout(row);
    m_tabs = new Tabs(m_sheet);
    m_timelineView = addList(*m_timeline, "timeline");
    m_tabs->addWidget(m_timelineView);
    m_escalationsView = addList(*m_escalations, "escalations");
    m_noEscalations = wordsLabel(m_sheet);
    m_escalationsTab = new QStackedWidget(m_sheet);
    m_escalationsTab->addWidget(m_escalationsView);
    m_escalationsTab->addWidget(m_noEscalations);
    m_tabs->addWidget(m_escalationsTab);
    m_tabs->addWidget(messagesTab());
    constexpr int FewestLines = 6;
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_tabs->setMinimumHeight(fontMetrics().height() * FewestLines);
    layout.addWidget(m_tabs, 1);
    m_tabButtons->button(TimelineTab)->setChecked(true);
    connect(m_tabButtons, &QButtonGroup::idClicked, m_tabs, &QStackedWidget::setCurrentIndex);
}

QWidget *TicketPanel::messagesTab()
{
    auto *tab = new QWidget(m_sheet);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    m_showMessages = new QPushButton(tab);
    m_showMessages->setObjectName(QStringLiteral("showMessages"));
    m_showMessages->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_messages = new QPlainTextEdit(tab);
    m_messages->setObjectName(QStringLiteral("messages"));
    m_messages->setReadOnly(true);
    m_messages->setFrameShape(QFrame::NoFrame);
    m_messages->setTabChangesFocus(true);
    layout->addWidget(m_showMessages);
    layout->addWidget(m_messages, 1);
    connect(m_showMessages, &QPushButton::clicked, this, &TicketPanel::askMessages);
    return tab;
}

void TicketPanel::nameAll()
{
    const auto name = [](QAbstractButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    };
    name(m_tabButtons->button(TimelineTab), tr("Time&line"));
    const auto escalations = static_cast<qint64>(m_escalations->items().size());
    name(m_tabButtons->button(EscalationsTab),
        escalations ? tr("Escala&tions (%1)").arg(m_format.number(escalations)) : tr("Escala&tions"));
    name(m_tabButtons->button(MessagesTab), tr("Messa&ges"));
    name(m_showMessages, tr("Sho&w messages"));
    m_messages->setAccessibleName(tr("Messages"));
    m_timelineView->setAccessibleName(tr("Timeline"));
    m_escalationsView->setAccessibleName(tr("Escalations"));
    m_close->setToolTip(plainTip(tr("Close (Esc)")));
    m_close->setAccessibleName(tr("Close the ticket"));
    setAccessibleName(tr("Ticket"));
}

void TicketPanel::setRequests(Requests *requests)
{
    m_answer.cancel();
    m_messagesAnswer.cancel();
    m_requests = requests;
    m_isReading = false;
    m_details.reset();
    m_name = {};
}

void TicketPanel::setFormat(const Format &format)
{
    m_format = format;
    if (m_details)
        fill();
    else
        nameAll();
}

void TicketPanel::showTicket(const TicketName &name)
{
    if (!m_requests)
        return;
    if (name != m_name || !m_details) {
        m_messagesAnswer.cancel();
        m_messages->clear();
        m_messages->hide();
        m_showMessages->show();
        m_details.reset();
        m_name = name;
        say(tr("Reading the ticket…"));
    }
    m_isReading = true;
    m_answer = m_requests->ticketDetails(name, [this](const Result<TicketDetails> &details) { take(details); });
}

void TicketPanel::say(const QString &words)
{
    m_reference->setText(m_name.extId);
    m_subject->clear();
    m_customer->clear();
    m_state->setWords({}, Mood::Neutral);
    m_message->setText(words);
    m_pages->setCurrentIndex(Message);
}

void TicketPanel::take(const Result<TicketDetails> &details)
{
    m_isReading = false;
    m_details.reset();
    if (!details)
        return say(tr("The ticket cannot be read. %1").arg(errorText(details.error())));
    if (!details->texts.exists)
        return say(tr("This ticket no longer exists."));
    m_details = *details;
    fill();
}

void TicketPanel::fill()
{
    const TicketSheet sheet = ticketSheetOf(*m_details, m_format);
    m_reference->setText(sheet.reference);
    m_subject->setText(sheet.subject);
    m_customer->setText(sheet.customer);
    m_state->setWords(sheet.state, sheet.mood);
    fillFacts(sheet);
    fillClocks(sheet);
    m_holding->setChart(sheet.holding);
    m_holding->setVisible(!sheet.holding.spans.empty());
    m_timeline->setItems(sheet.timeline);
    m_escalations->setItems(sheet.escalations);
    m_noEscalations->setText(sheet.noEscalations);
    m_escalationsTab->setCurrentIndex(sheet.escalations.empty() ? 1 : 0);
    m_pages->setCurrentIndex(Ticket);
    nameAll();
}

void TicketPanel::fillFacts(const TicketSheet &sheet)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    int count = 0;
    for (const TicketSheet::Fact &fact : sheet.facts) {
        if (++count > MostFacts)
            break;
        auto *label = new ElidedLabel(m_sheet);
        label->setText(fact.label);
        label->setHoldsData(true); // an attribute may have any name
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *value = new ElidedLabel(m_sheet);
        value->setText(fact.value);
        value->setHoldsData(true);
        value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_facts->addRow(label, value);
    }
}

void TicketPanel::fillClocks(const TicketSheet &sheet)
{
    while (QLayoutItem *item = m_clocks->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ClockBar &clock : sheet.clocks)
        m_clocks->addWidget(new ClockBarWidget(clock, m_sheet));
    if (sheet.noClocks.isEmpty())
        return;
    QLabel *none = wordsLabel(m_sheet);
    none->setObjectName(QStringLiteral("noClocks"));
    none->setText(sheet.noClocks);
    m_clocks->addWidget(none);
}

void TicketPanel::askMessages()
{
    if (!m_requests)
        return;
    m_showMessages->setEnabled(false);
    m_messagesAnswer = m_requests->messages(m_name, [this](const Result<std::vector<MessageRecord>> &messages) {
        m_showMessages->setEnabled(true);
        m_showMessages->setVisible(!messages);
        m_messages->setPlainText(messages ? messagesText(*messages, m_details ? m_details->people : PeopleNames(), m_format)
                                          : tr("The messages cannot be read. %1").arg(errorText(messages.error())));
        m_messages->show();
        m_messages->setFocus();
    });
}

void TicketPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        Surface::keyPressEvent(event);
}

void TicketPanel::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameAll();
}

} // namespace palier

#include "ticketpanel.moc"

// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/commandpalette.h"

#include "widgets/cards/elidedlabel.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"
#include "widgets/window/palettedelegate.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

namespace palier {

namespace {

constexpr int FewestLetters = 3; // of a subject: less is in nearly every one

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent),
      m_model(new PaletteModel(this)),
      m_query(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_state(new ElidedLabel(this)),
      m_keys(new ElidedLabel(this)),
      m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("palette"));
    setAutoFillBackground(true);
    setUpParts();
    nameAll();
    parent->installEventFilter(this);
    m_query->installEventFilter(this);
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row(), QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    connect(m_delay, &QTimer::timeout, this, [this] { askSubjects(std::nullopt); });
    hide();
}

void CommandPalette::setUpParts()
{
    m_query->setObjectName(QStringLiteral("paletteQuery"));
    m_query->setProperty("field", true);
    m_query->setMaxLength(200);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the line
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_state->setObjectName(QStringLiteral("paletteState"));
    for (ElidedLabel *label : {m_state, m_keys}) {
        label->setFont(fontOf(TextRole::Small, font()));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_delay->setSingleShot(true);
    m_delay->setInterval(200); // while somebody types
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_keys);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Gap, Space::Gap, Space::Gap, Space::Small);
    layout->setSpacing(Space::Small);
    layout->addWidget(m_query);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
}

void CommandPalette::nameAll()
{
    m_query->setPlaceholderText(tr("Page, ticket, unit, topic, agent, saved view, command"));
    m_query->setAccessibleName(tr("Find a page, a ticket, a value, a saved view or a command"));
    m_list->setAccessibleName(tr("What was found"));
    m_keys->setText(tr("Return: go · Ctrl+Return: add · Esc: close"));
    setAccessibleName(tr("Find"));
}

void CommandPalette::setRequests(Requests *requests)
{
    dismiss();
    m_requests = requests;
}

void CommandPalette::open(std::vector<PaletteEntry> entries, const Format &format)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_format = format;
    m_model->setEntries(std::move(entries));
    show();
    raise();
    m_query->clear();
    search();
    m_query->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss()
{
    m_delay->stop();
    m_numbers.cancel();
    m_subjects.cancel();
    m_search = {};
    m_isAskingNumbers = m_isAskingSubjects = m_goesToFirst = false;
    if (isHidden())
        return;
    const bool hadFocus = m_query->hasFocus();
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::type(const QString &text)
{
    m_query->setText(text);
}

void CommandPalette::search()
{
    m_numbers.cancel();
    m_subjects.cancel();
    m_delay->stop();
    m_search.error.reset();
    m_goesToFirst = false;
    m_model->setTyped(m_query->text());
    m_isAskingNumbers = m_requests && !m_model->typed().isEmpty();
    m_isAskingSubjects = m_isAskingNumbers && m_model->typed().size() >= FewestLetters;
    if (m_isAskingNumbers)
        askNumbers();
    if (m_isAskingSubjects)
        m_delay->start();
    setCurrent(0);
    showState();
}

void CommandPalette::askNumbers()
{
    m_numbers = m_requests->ticketsNumbered(
        m_query->text().trimmed(), PaletteModel::MostOfASection, [this](const Result<std::vector<TicketTexts>> &found) {
            m_isAskingNumbers = false;
            found ? take(*found) : fail(found.error());
            if (m_goesToFirst)
                choose(0, false);
        });
}

/** @param from where the stretch before ended. */
void CommandPalette::askSubjects(std::optional<qint64> from)
{
    m_subjects =
        m_requests->ticketsAbout(m_query->text(), PaletteModel::MostOfASection, from, [this](const Result<FoundTickets> &found) {
            m_isAskingSubjects = false;
            if (!found)
                return fail(found.error());
            take(found->tickets);
            m_isAskingSubjects = found->next && m_model->ticketCount() < PaletteModel::MostOfASection;
            if (m_isAskingSubjects)
                askSubjects(found->next);
            showState();
        });
}

void CommandPalette::take(const std::vector<TicketTexts> &found)
{
    m_model->addTickets(PaletteWords::tickets(found));
    if (!m_list->currentIndex().isValid())
        setCurrent(0);
    showState();
}

void CommandPalette::fail(const Error &why)
{
    m_search.error = why;
    m_delay->stop();
    m_isAskingSubjects = false;
    showState();
}

void CommandPalette::showState()
{
    m_search.isRunning = !isSettled();
    m_state->setText(
        PaletteWords::state(m_query->text().trimmed(), m_model->rowCount(), m_model->hiddenCount(), m_search, m_format));
    layOut();
}

/** As wide as is pleasant to read, as tall as what was found, within the window. */
void CommandPalette::layOut()
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const QSize room = parentWidget()->size();
    const int most = std::max(0, room.height() * 3 / 5);
    m_list->setFixedHeight(std::min(rows, most));
    m_list->setVisible(rows > 0);
    const int width = std::min(fontMetrics().averageCharWidth() * 92, room.width() - 2 * Space::Card);
    layout()->activate();
    resize(width, sizeHint().height());
    move((room.width() - width) / 2, room.height() / 10);
}

void CommandPalette::setCurrent(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
    announce();
}

/** The keyboard is in the line, and screen readers read that: they are told what the line would go to. */
void CommandPalette::announce()
{
    m_query->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent event(m_query, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::pressed(int key, Qt::KeyboardModifiers modifiers)
{
    const int rows = m_model->rowCount();
    const int current = m_list->currentIndex().row();
    constexpr int Page = 8;
    switch (key) {
    case Qt::Key_Down:
        if (rows > 0)
            setCurrent((current + 1) % rows);
        return true;
    case Qt::Key_Up:
        if (rows > 0)
            setCurrent((current + rows - 1) % rows);
        return true;
    case Qt::Key_PageDown:
        setCurrent(std::min(current + Page, rows - 1));
        return true;
    case Qt::Key_PageUp:
        setCurrent(std::max(current - Page, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_goesToFirst = rows == 0 && m_isAskingNumbers;
        choose(current, modifiers.testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

void CommandPalette::choose(int row, bool add)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PaletteEntry entry = m_model->at(row);
    dismiss();
    Q_EMIT chosen(entry, add);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        layOut();
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return pressed(key->key(), key->modifiers());
    }
    if (watched == m_query && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // Another window, or the menu of the line, does not end it.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameAll();
}

} // namespace palier

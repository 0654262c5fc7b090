// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overview/definitionpopup.h"

#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace palier {

namespace {

QLabel *words(const QString &text, bool muted, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

DefinitionPopup::DefinitionPopup(const DefinitionCard &card, bool opensTickets, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_scroll(new QScrollArea(this)), m_content(new QWidget), m_layout(new QVBoxLayout(m_content))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("definitionPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(card.title);
    setAccessibleDescription(card.definition);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_scroll->setObjectName(QStringLiteral("definitionScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    for (QWidget *ground : {m_scroll->viewport(), m_content})
        ground->setAutoFillBackground(false);
    all->addWidget(m_scroll);
    m_layout->setContentsMargins(Space::Card, Space::Card, Space::Card, Space::Card);
    m_layout->setSpacing(Space::Small);
    auto *title = words(card.title, false, m_content);
    title->setFont(fontOf(TextRole::CardTitle, font()));
    m_layout->addWidget(title);
    addWords(card.definition, false);
    addRows(card.rows);
    for (const QString &note : card.notes)
        addWords(note, true);
    addButtons(opensTickets);
}

void DefinitionPopup::addButtons(bool opensTickets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    const auto add = [&](const char *name, const QString &text, void (DefinitionPopup::*wanted)()) {
        auto *button = new QPushButton(text, m_content);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        connect(button, &QPushButton::clicked, this, [this, wanted] {
            Q_EMIT(this->*wanted)();
            close();
        });
        row->addWidget(button);
    };
    if (opensTickets)
        add("openTickets", tr("&Open the tickets"), &DefinitionPopup::ticketsRequested);
    add("openGuide", tr("More in the &guide"), &DefinitionPopup::guideRequested);
    row->addStretch(1);
    m_layout->addLayout(row);
}

void DefinitionPopup::addWords(const QString &text, bool muted)
{
    QLabel *label = words(text, muted, m_content);
    label->setWordWrap(true);
    m_layout->addWidget(label);
}

void DefinitionPopup::addRows(const std::vector<DefinitionCard::Row> &rows)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Card);
    grid->setVerticalSpacing(Space::Tiny);
    int line = 0;
    std::array<int, 3> widths{};
    const auto measure = [&](std::size_t column, const QString &text) {
        widths.at(column) = std::max(widths.at(column), fontMetrics().horizontalAdvance(text));
    };
    for (const DefinitionCard::Row &row : rows) {
        measure(0, row.label);
        measure(1, row.value);
        measure(2, row.note);
        QLabel *note = words(row.note, true, m_content);
        note->setWordWrap(true);
        grid->addWidget(words(row.label, true, m_content), line, 0, Qt::AlignTop);
        grid->addWidget(words(row.value, false, m_content), line, 1, Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(note, line, 2);
        ++line;
    }
    grid->setColumnStretch(2, 1);
    m_widthOfRows = widths[0] + widths[1] + widths[2] + 4 * Space::Card + Space::Small;
    m_layout->addLayout(grid);
}

/** As large as its words; on a screen that is smaller they wrap, and it scrolls. */
void DefinitionPopup::fitInto(const QRect &screen)
{
    constexpr int WidthInLetters = 62;
    const int frame = 2 * frameWidth();
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int words = std::max(fontMetrics().averageCharWidth() * WidthInLetters, m_widthOfRows);
    int wanted = std::max(words, m_layout->totalMinimumSize().width());
    const int height = m_layout->totalHeightForWidth(std::min(wanted, screen.width() - frame)) + frame;
    if (height > screen.height())
        wanted += bar;
    resize(std::min(wanted + frame, screen.width()), std::min(height, screen.height()));
}

void DefinitionPopup::showBelow(const QWidget *anchor)
{
    const QRect screen = anchor->screen()->availableGeometry();
    fitInto(screen);
    QPoint at = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + Space::Tiny));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(at);
    show();
    findChild<QPushButton *>()->setFocus(Qt::PopupFocusReason);
}

} // namespace palier

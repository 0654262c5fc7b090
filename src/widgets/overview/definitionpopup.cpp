// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overview/definitionpopup.h"

#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
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

DefinitionPopup::DefinitionPopup(const DefinitionCard &card, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("definitionPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(card.title);
    setAccessibleDescription(card.definition);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Card, Space::Card, Space::Card, Space::Card);
    layout->setSpacing(Space::Small);
    auto *title = words(card.title, false, this);
    title->setFont(fontOf(TextRole::CardTitle, font()));
    layout->addWidget(title);
    addWords(card.definition, false);
    addRows(card.rows);
    for (const QString &note : card.notes)
        addWords(note, true);
    addButtons();
}

void DefinitionPopup::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    const auto add = [&](const char *name, const QString &text, void (DefinitionPopup::*wanted)()) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        connect(button, &QPushButton::clicked, this, [this, wanted] {
            Q_EMIT(this->*wanted)();
            close();
        });
        row->addWidget(button);
    };
    add("openTickets", tr("&Open the tickets"), &DefinitionPopup::ticketsRequested);
    add("openGuide", tr("More in the &guide"), &DefinitionPopup::guideRequested);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void DefinitionPopup::addWords(const QString &text, bool muted)
{
    constexpr int WidthInLetters = 62;
    QLabel *label = words(text, muted, this);
    label->setWordWrap(true);
    label->setFixedWidth(fontMetrics().averageCharWidth() * WidthInLetters);
    layout()->addWidget(label);
}

void DefinitionPopup::addRows(const std::vector<DefinitionCard::Row> &rows)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Card);
    grid->setVerticalSpacing(Space::Tiny);
    int line = 0;
    for (const DefinitionCard::Row &row : rows) {
        grid->addWidget(words(row.label, true, this), line, 0);
        grid->addWidget(words(row.value, false, this), line, 1, Qt::AlignRight);
        grid->addWidget(words(row.note, true, this), line, 2);
        ++line;
    }
    grid->setColumnStretch(2, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
}

void DefinitionPopup::showBelow(const QWidget *anchor)
{
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint at = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + Space::Tiny));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(at);
    show();
}

} // namespace palier

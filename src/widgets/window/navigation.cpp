// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/navigation.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/steadybutton.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace palier {

Navigation::Navigation(QWidget *parent)
    : QWidget(parent), m_pages(new QButtonGroup(this)), m_top(new QVBoxLayout), m_foot(new QVBoxLayout)
{
    setObjectName(QStringLiteral("navigation"));
    auto *name = new QLabel(QStringLiteral("Palier"), this);
    name->setFont(fontOf(TextRole::PageTitle, font()));
    name->setContentsMargins(Space::Gap, Space::Small, 0, Space::Gap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Small, Space::Small, Space::Small, Space::Small);
    layout->setSpacing(2);
    layout->addWidget(name);
    layout->addLayout(m_top);
    layout->addStretch(1);
    layout->addLayout(m_foot);
    connect(m_pages, &QButtonGroup::idClicked, this, &Navigation::pageChosen);
}

QToolButton *Navigation::addButton(const QString &icon, QVBoxLayout *layout)
{
    auto *button = new SteadyButton(this);
    button->setObjectName(QStringLiteral("page-") + icon);
    button->setProperty("navigation", true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(button);
    return button;
}

void Navigation::addPage(const QString &icon)
{
    QToolButton *button = addButton(icon, m_top);
    button->setCheckable(true);
    m_pages->addButton(button, static_cast<int>(m_icons.size()));
    m_icons.append(icon);
    dress();
}

void Navigation::addOptions(const QString &icon)
{
    m_options = addButton(icon, m_foot);
    m_optionsIcon = icon;
    connect(m_options, &QToolButton::clicked, this, &Navigation::optionsRequested);
    dress();
}

void Navigation::setNames(const QStringList &pages, const QString &options)
{
    const auto name = [](QAbstractButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    };
    for (int page = 0; page < pages.size(); ++page)
        name(m_pages->button(page), pages[page]);
    name(m_options, options);
}

QString Navigation::nameOf(int page) const
{
    return m_pages->button(page)->accessibleName();
}

void Navigation::setCurrent(int page)
{
    m_pages->button(page)->setChecked(true);
}

void Navigation::dress()
{
    const int size = fontMetrics().height();
    const auto dressButton = [&](QAbstractButton *button, const QString &icon) {
        button->setIconSize({size, size});
        button->setIcon(iconNamed(icon, tokensOf(palette()).text, size));
    };
    for (int page = 0; page < m_icons.size(); ++page)
        dressButton(m_pages->button(page), m_icons[page]);
    if (m_options)
        dressButton(m_options, m_optionsIcon);
}

void Navigation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void Navigation::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(width() - 1, 0, 1, height(), t.border);
}

} // namespace palier

// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/unitranges.h"

#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace palier {

UnitRanges::UnitRanges(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_units(new QComboBox(this)), m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("unitRanges"));
    m_units->setObjectName(QStringLiteral("rangeUnit"));
    m_add->setObjectName(QStringLiteral("addRanges"));
    m_units->setFixedWidth(fontMetrics().averageCharWidth() * 30); // as the fields above; the list is as wide as its names
    m_label->setBuddy(m_units);
    m_label->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Space::Small, 0, 0);
    layout->setSpacing(Space::Gap);
    layout->addWidget(m_label);
    layout->addWidget(m_units);
    layout->addWidget(m_add);
    layout->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT unitChosen(m_units->currentData().toString()); });
    nameAll();
}

void UnitRanges::setUnits(const QStringList &units)
{
    QStringList shown;
    for (int i = 0; i < m_units->count(); ++i)
        shown << m_units->itemData(i).toString();
    setVisible(!units.isEmpty());
    if (units == shown)
        return;
    m_units->clear();
    for (const QString &unit : units)
        m_units->addItem(oneLine(unit), unit);
}

QWidget *UnitRanges::firstStop() const
{
    return m_units;
}

QWidget *UnitRanges::lastStop() const
{
    return m_add;
}

void UnitRanges::nameAll()
{
    m_label->setText(tr("Ranges of one &unit"));
    m_units->setAccessibleName(tr("Unit that gets ranges of its own"));
    m_add->setText(tr("Add its &ranges"));
    m_add->setAccessibleName(tr("Add ranges of this unit"));
}

void UnitRanges::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameAll();
}

} // namespace palier

// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/perioddialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace palier {

namespace {

QDateEdit *dayField(const char *name, QWidget *parent)
{
    auto *field = new QDateEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setCalendarPopup(true);
    field->setDateRange(QDate(1970, 1, 1), QDate(2106, 2, 6)); // the instants that Palier accepts
    return field;
}

} // namespace

PeriodDialog::PeriodDialog(const PeriodChoice &current, QWidget *parent)
    : QDialog(parent), m_first(dayField("firstDay", this)), m_last(dayField("lastDay", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("periodDialog"));
    setWindowTitle(tr("Choose days"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&From"), m_first);
    form->addRow(tr("&To, included"), m_last);
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day, included"));
    if (current.kind == PeriodChoice::Kind::Custom) {
        m_first->setDate(current.first);
        m_last->setDate(current.last);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("ok"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PeriodDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PeriodDialog::reject);
    form->addRow(buttons);
}

void PeriodDialog::accept()
{
    const auto [first, last] = std::minmax(m_first->date(), m_last->date());
    Q_EMIT chosen({PeriodChoice::Kind::Custom, first, last});
    QDialog::accept();
}

} // namespace palier

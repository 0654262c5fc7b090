// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/filterdialog.h"

#include "viewmodels/dimensiontext.h"
#include "viewmodels/window/filterwords.h"
#include "viewmodels/window/viewhistory.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace palier {

FilterDialog::FilterDialog(std::vector<FilterChoices> choices, const View &view, QWidget *parent)
    : QDialog(parent),
      m_choices(std::move(choices)),
      m_view(view),
      m_dimension(new QComboBox(this)),
      m_search(new QLineEdit(this)),
      m_values(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("filterDialog"));
    setWindowTitle(tr("Filter"));
    setUpFields();
    setUpButtons();
    fillValues();
}

void FilterDialog::setUpFields()
{
    m_dimension->setObjectName(QStringLiteral("dimension"));
    m_dimension->setAccessibleName(tr("Filter by"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search the values"));
    m_search->setClearButtonEnabled(true);
    m_values->setObjectName(QStringLiteral("values"));
    m_values->setAccessibleName(tr("Values"));
    m_values->setUniformItemSizes(true);
    m_values->setTextElideMode(Qt::ElideMiddle);
    for (const FilterChoices &choice : m_choices)
        m_dimension->addItem(FilterWords::dimension(choice.dimension));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Filter &by"), m_dimension);
    form->addRow(tr("&Search"), m_search);
    form->addRow(tr("&Values"), m_values);
    connect(m_dimension, &QComboBox::currentIndexChanged, this, &FilterDialog::fillValues);
    connect(m_search, &QLineEdit::textChanged, this, &FilterDialog::search);
}

void FilterDialog::setUpButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("ok"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &FilterDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FilterDialog::reject);
    static_cast<QFormLayout *>(layout())->addRow(buttons);
}

void FilterDialog::fillValues()
{
    m_values->clear();
    m_search->clear();
    if (m_dimension->currentIndex() < 0)
        return;
    const FilterChoices &choice = m_choices[static_cast<std::size_t>(m_dimension->currentIndex())];
    const auto inForce = std::ranges::find(m_view.filters, choice.dimension, &Filter::dimension);
    for (const QString &value : choice.values) {
        auto *item = new QListWidgetItem(oneLine(dimensionValueText(choice.dimension, value)), m_values);
        item->setData(Qt::UserRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool checked = inForce != m_view.filters.end() && inForce->values.contains(value);
        item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
}

void FilterDialog::search(const QString &text)
{
    for (int row = 0; row < m_values->count(); ++row) {
        QListWidgetItem *item = m_values->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
    }
}

QStringList FilterDialog::checkedValues() const
{
    QStringList values;
    for (int row = 0; row < m_values->count(); ++row) {
        if (m_values->item(row)->checkState() == Qt::Checked)
            values.append(m_values->item(row)->data(Qt::UserRole).toString());
    }
    return values;
}

void FilterDialog::accept()
{
    if (m_dimension->currentIndex() >= 0) {
        const QString &dimension = m_choices[static_cast<std::size_t>(m_dimension->currentIndex())].dimension;
        Q_EMIT chosen(filtered(m_view, dimension, checkedValues()));
    }
    QDialog::accept();
}

} // namespace palier

// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ledger/columnmenu.h"

#include "widgets/ledger/ledgertable.h"
#include "widgets/theme/plaintext.h"

#include <QCoreApplication>
#include <QMenu>

namespace palier {

namespace {

class MenuWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::LedgerColumnMenu)

public:
    static QString sort() { return tr("&Sort by"); }
    static QString columns() { return tr("Columns"); }
    static QString reset() { return tr("As at &first"); }
};

/** A & in the name of a column is no mnemonic. */
QString actionText(const QString &title)
{
    return oneLine(title).left(60).replace(QLatin1Char('&'), QLatin1String("&&"));
}

void addSorting(QMenu &menu, LedgerTable &table)
{
    QMenu *sorting = menu.addMenu(MenuWords::sort());
    sorting->setObjectName(QStringLiteral("sortMenu"));
    const LedgerModel &model = table.model();
    for (int i = 0; i < model.columnCount(); ++i) {
        const LedgerColumn &column = model.columns()[static_cast<std::size_t>(i)];
        const Directory &directory = model.index()->table->directory();
        if (!orderBy(column, directory, true))
            continue;
        QAction *action = sorting->addAction(actionText(ledgerColumnTitle(column, directory)));
        action->setCheckable(true);
        action->setChecked(i == table.sortedColumn());
        QObject::connect(action, &QAction::triggered, &table, [&table, i] { table.sortBy(i); });
    }
}

} // namespace

QMenu *columnMenu(LedgerTable &table, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
    const LedgerModel &model = table.model();
    if (!model.index())
        return menu;
    addSorting(*menu, table);
    menu->addSection(MenuWords::columns());
    for (int i = 0; i < model.columnCount(); ++i) {
        const LedgerColumn &column = model.columns()[static_cast<std::size_t>(i)];
        QAction *action = menu->addAction(actionText(ledgerColumnTitle(column, model.index()->table->directory())));
        action->setData(column.id);
        action->setCheckable(true);
        action->setChecked(table.isShown(i));
        QObject::connect(action, &QAction::toggled, &table, [&table, i](bool shown) { table.setShown(i, shown); });
    }
    menu->addSeparator();
    QObject::connect(menu->addAction(MenuWords::reset()), &QAction::triggered, &table, &LedgerTable::resetColumns);
    return menu;
}

} // namespace palier

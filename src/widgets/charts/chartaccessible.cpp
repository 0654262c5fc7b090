// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartaccessible.h"

#include "widgets/charts/chartview.h"

#include <QAccessibleWidget>

namespace palier {

namespace {

class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView *chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart) {}

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? m_chart->currentTip() : QAccessibleWidget::text(what);
    }

private:
    ChartView *m_chart;
};

QAccessibleInterface *chartAccessible(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartView *>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(chartAccessible);
}

} // namespace palier

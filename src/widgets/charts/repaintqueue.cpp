// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/repaintqueue.h"

namespace palier {

void RepaintQueue::add(QWidget &widget)
{
    if (m_waiting.contains(&widget))
        return;
    m_waiting.append(&widget);
    if (m_waiting.size() == 1)
        schedule();
}

void RepaintQueue::schedule()
{
    QMetaObject::invokeMethod(this, &RepaintQueue::paintNext, Qt::QueuedConnection);
}

void RepaintQueue::paintNext()
{
    // At once: what is only marked to be painted is painted together with all that is marked meanwhile.
    if (const QPointer<QWidget> widget = m_waiting.first()) {
        m_painted = widget;
        widget->repaint();
        m_painted = nullptr;
    }
    m_waiting.removeFirst();
    if (m_waiting.isEmpty())
        Q_EMIT emptied();
    else
        schedule();
}

} // namespace palier

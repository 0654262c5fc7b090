// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace palier {

/** Repaints widgets one a turn of the event loop, in the order in which they asked: a key or a click waits for one chart at most,
    not for all of a page. GUI thread. */
class RepaintQueue : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Once, however often it asks before its turn. */
    void add(QWidget &widget);
    bool isEmpty() const { return m_waiting.isEmpty(); }
    /** Whether it is the turn of this one. */
    bool isPainting(const QWidget &widget) const { return m_painted == &widget; }

Q_SIGNALS:
    /** All that asked are painted. */
    void emptied();

private:
    void paintNext();
    void schedule();

    QList<QPointer<QWidget>> m_waiting;
    const QWidget *m_painted = nullptr;
};

} // namespace palier

// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/demo.h"
#include <QTest>
class TestDemo : public QObject { Q_OBJECT };
QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"

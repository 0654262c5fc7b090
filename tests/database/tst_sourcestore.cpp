// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sourcestore.h"

#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestSourceStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst()
    {
        const Workspace workspace;
        const Connection connection = workspace.open();
        QVERIFY(sources(connection)->empty());
        QVERIFY(sourceNames(connection)->isEmpty());
    }

    void sumsUp()
    {
        const Workspace workspace;
        workspace.write(ticket(u"1"_qs), u"1|100|opened||N1;2|300|note"_qs, u"z"_qs);
        workspace.write(ticket(u"2"_qs), u"1|50|opened||N1"_qs, u"z"_qs);
        workspace.write(ticket(u"1"_qs), u"1|200|opened||N1"_qs, u"a"_qs);
        const Connection connection = workspace.open();
        QCOMPARE(workspace.sql(u"INSERT INTO source (name, is_import) VALUES ('live', 0)"_qs), QString());
        const auto at = [](int seconds) { return Instant{Duration{seconds}}; };
        const std::vector<SourceSummary> expected{
            {u"z"_qs, true, 2, at(50), at(300)}, {u"a"_qs, true, 1, at(200), at(200)}, {u"live"_qs, false, 0, {}, {}}};
        QCOMPARE(*sources(connection), expected);
        QCOMPARE(*sourceNames(connection), (QStringList{u"z"_qs, u"a"_qs, u"live"_qs}));
    }
};

PALIER_TEST(TestSourceStore, QCoreApplication)
#include "tst_sourcestore.moc"

// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/palette/palettemodel.h"

#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

using namespace palier;
using namespace Qt::StringLiterals;

namespace {

using Section = PaletteEntry::Section;

/** "pages: Overview, Tickets; commands: …" */
std::vector<PaletteEntry> entries(const QString &text)
{
    std::vector<PaletteEntry> made;
    const std::pair<const char *, Section> sections[] = {
        {"pages", Section::Pages}, {"topics", Section::Filters}, {"views", Section::Views}, {"commands", Section::Commands}};
    for (const QString &part : text.split(u"; "_qs)) {
        for (const auto &[name, section] : sections) {
            if (!part.startsWith(QLatin1String(name)))
                continue;
            for (const QString &title : part.section(u": "_qs, 1).split(u", "_qs))
                made.push_back({section, title, section == Section::Filters ? u"Topic"_qs : QString(), PaletteEntry::Page{}});
        }
    }
    return made;
}

PaletteEntry ticket(const QString &id)
{
    return {Section::Tickets, id, {}, TicketName{u"desk"_qs, id}};
}

/** "[Pages] Overview | Tickets [Commands] Pause" */
QString print(const PaletteModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QString heading = index.data(PaletteModel::HeadingRole).toString();
        rows << (heading.isEmpty() ? u"| "_qs : u"[%1] "_qs.arg(heading)) + index.data().toString();
    }
    return rows.join(u' ');
}

} // namespace

class TestPaletteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAndRanks()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entries(u"pages: Overview, Tickets, Settings; topics: my mail, Mail, email; views: Mailing; "
                                 "commands: Pause, Send mail"_qs));
        QCOMPARE(print(model), u"[Pages] Overview | Tickets | Settings [Saved views] Mailing [Commands] Pause | Send mail"_qs);
        model.setTyped(u" MAIL "_qs);
        QCOMPARE(print(model), u"[Filters] Mail | my mail | email [Saved views] Mailing [Commands] Send mail"_qs);
        model.setTyped(u"se"_qs);
        QCOMPARE(print(model), u"[Pages] Settings [Commands] Send mail | Pause"_qs);
        model.setTyped(u"topic e"_qs);
        QCOMPARE(print(model), u"[Filters] email"_qs);
        QCOMPARE(model.index(0).data(PaletteModel::NoteRole).toString(), u"Topic"_qs);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"email, Topic"_qs);
        model.setTyped(u"nothing of it"_qs);
        QCOMPARE(model.rowCount(), 0);
    }

    void ticketsComeLastAndMoveNothing()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entries(u"pages: Overview; topics: 7 up"_qs));
        model.setTyped(u"7"_qs);
        model.addTickets({ticket(u"7"_qs), ticket(u"70"_qs)});
        model.addTickets({ticket(u"70"_qs), ticket(u"71"_qs)});
        QCOMPARE(print(model), u"[Filters] 7 up [Tickets] 7 | 70 | 71"_qs);
        QCOMPARE(std::get<TicketName>(model.at(3).target).extId, u"71"_qs);
        QCOMPARE(model.ticketCount(), 3);
        model.setTyped(u"7 "_qs);
        QCOMPARE(model.ticketCount(), 0);
        for (int i = 0; i < 20; ++i)
            model.addTickets({ticket(QString::number(i))});
        QCOMPARE(model.ticketCount(), PaletteModel::MostOfASection);
    }

    void saysHowManyAreNotShown()
    {
        PaletteModel model;
        std::vector<PaletteEntry> many;
        many.reserve(100);
        for (int i = 0; i < 100; ++i)
            many.push_back({Section::Filters, u"unit %1"_qs.arg(i), u"Unit"_qs, PaletteEntry::Value{}});
        model.setEntries(many);
        QCOMPARE(model.rowCount(), 0); // nothing typed: values are too many to be a help
        model.setTyped(u"unit"_qs);
        QCOMPARE(model.rowCount(), PaletteModel::MostOfASection);
        QCOMPARE(model.hiddenCount(), 100 - PaletteModel::MostOfASection);
    }

    /** No frame is lost on a floor with tens of thousands of customers. */
    void isQuickAmongManyValues()
    {
        PaletteModel model;
        std::vector<PaletteEntry> many;
        many.reserve(40'000);
        for (int i = 0; i < 40'000; ++i)
            many.push_back({Section::Filters, u"Customer number %1 GmbH"_qs.arg(i), u"Customer"_qs, PaletteEntry::Value{}});
        QElapsedTimer timer;
        timer.start();
        model.setEntries(many);
        const qint64 set = timer.restart();
        model.setTyped(u"number 39"_qs);
        const qint64 typed = timer.elapsed();
        QVERIFY2(typed < 200, qPrintable(u"%1 ms, %2 ms"_qs.arg(set).arg(typed)));
        qInfo("40,000 values: set %lld ms, typed %lld ms", set, typed);
    }
};

PALIER_TEST(TestPaletteModel, QCoreApplication)
#include "tst_palettemodel.moc"

// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/palette/palettewords.h"

#include "database/errors.h"
#include "support/inlanguage.h"
#include "support/testprogram.h"

using namespace palier;
using namespace Qt::StringLiterals;

class TestPaletteWords : public QObject
{
    Q_OBJECT

    test::InLanguage m_english{Language::English};
    Format m_format{localeOf(Language::English)};

    QString state(int rows, int hidden, const PaletteSearch &search) const
    {
        return PaletteWords::state(u"vpn"_qs, rows, hidden, search, m_format);
    }

private Q_SLOTS:
    void aValueIsTheFilterThatItWouldBe()
    {
        const auto entries = PaletteWords::filters(
            {{u"kind"_qs, {u"functional"_qs}}, {u"topic"_qs, {QString(), u"vpn"_qs}}}, {.filters = {{u"topic"_qs, {u"vpn"_qs}}}});
        QStringList lines;
        for (const PaletteEntry &entry : entries)
            lines << entry.title + u" / "_qs + entry.note;
        QCOMPARE(lines, (QStringList{u"functional / Kind"_qs, u"(none) / Topic"_qs, u"vpn / Topic, in force"_qs}));
        QCOMPARE(std::get<PaletteEntry::Value>(entries[1].target).value, QString());
    }

    void aTicketIsItsNumberAndItsSubject()
    {
        TicketTexts ticket{{u"desk"_qs, u"17"_qs}, {}};
        QCOMPARE(PaletteWords::tickets({ticket})[0].title, u"17"_qs);
        ticket.record.ref = u"INC-17"_qs;
        ticket.record.subject = u"VPN down"_qs;
        const PaletteEntry entry = PaletteWords::tickets({ticket})[0];
        QCOMPARE(entry.title, u"INC-17 · VPN down"_qs);
        QCOMPARE(entry.note, u"desk"_qs);
        QCOMPARE(std::get<TicketName>(entry.target), ticket.name);
    }

    void saysHowTheSearchStands()
    {
        QCOMPARE(state(3, 0, {}), QString());
        QCOMPARE(state(8, 1200, {}), u"1,200 more: type on"_qs);
        QCOMPARE(state(0, 0, {}), u"Nothing is called “vpn”"_qs);
        QCOMPARE(state(0, 0, {.isRunning = true}), u"Searching the tickets…"_qs);
        QVERIFY(state(0, 0, {.error = Error{errors::DatabaseLocked, {u"/desk"_qs}}}).contains(u"/desk"_qs));
        QCOMPARE(PaletteWords::heading(PaletteEntry::Section::Views), u"Saved views"_qs);
        QCOMPARE(PaletteWords::views({{u"Mine"_qs, View{}}})[0].title, u"Mine"_qs);
    }
};

PALIER_TEST(TestPaletteWords, QCoreApplication)
#include "tst_palettewords.moc"

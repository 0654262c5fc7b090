// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/errors.h"
#include "support/stage.h"
#include "viewmodels/settings/levelsmodel.h"
#include "widgets/connecting/passworddialog.h"
#include "widgets/guide/guidewindow.h"
#include "widgets/overview/kpitilewidget.h"
#include "widgets/settings/levelspanel.h"
#include "widgets/window/commandpalette.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <functional>

namespace palier::test {

/** Everything that the window can show, one after the other, with its name. */
class Tour
{
public:
    /** @param look called with what is on screen: the window, or the dialog before it. */
    Tour(QTemporaryDir &folder, std::function<void(const QString &name, QWidget &shown)> look)
        : m_folder(folder), m_look(std::move(look))
    {}

    /** A demo as the window would make it. */
    static QString makeDemoFile(const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(QStringLiteral("demo.sqlite"));
        auto workspace = palier::Workspace::open(QStringLiteral("sqlite:") + path, palier::Workspace::Purpose::Make);
        if (!workspace || !makeDemo(*workspace, {.tickets = 3000, .seed = 7}, SystemClock().now()))
            qFatal("no demo");
        return QStringLiteral("sqlite:") + path;
    }

    void pages(Stage &stage)
    {
        stage.window().showPage(MainWindow::Page::Overview);
        look("overview", stage.window());
        stage.window().setWallboard(true);
        look("wallboard", stage.window());
        stage.window().setWallboard(false);
        stage.window().go({.basis = Basis::AtHorizon, .filters = {{QStringLiteral("unit"), {QStringLiteral("N1 Support")}}}});
        look("overview, filtered, at the horizon", stage.window());
        stage.window().go({});
        stage.settles();
        for (auto *tile : stage.window().findChildren<KpiTileWidget *>()) {
            Stage::found<QAbstractButton>(*tile, QStringLiteral("info"))->click();
            auto *popup = Stage::found<QWidget>(*tile, QStringLiteral("definitionPopup"));
            look("definition", *popup);
            delete popup;
        }
        dialogs(stage);
        tickets(stage);
        settings(stage);
        besides(stage);
    }

    void starts(Stage &stage)
    {
        stage.window().showStart(
            {.recent = {QStringLiteral("sqlite:/home/ann/documents/support-2026.sqlite"), QStringLiteral("demo")}});
        look("start", stage.window());
        stage.window().showStart({.address = QStringLiteral("sqlite:/home/ann/support.sqlite"),
            .failure = Error{ErrorCode("schema.newer"),
                {QStringLiteral("/home/ann/support.sqlite"), QStringLiteral("9"), QStringLiteral("1")}},
            .recent = {QStringLiteral("demo")},
            .memory = MemoryTrouble::Damaged});
        look("failed", stage.window());
        stage.find<QAbstractButton>(QStringLiteral("connectServer"))->click();
        auto *form = stage.find<QDialog>(QStringLiteral("connectionDialog"));
        Stage::found<QLineEdit>(*form, QStringLiteral("host"))->setText(QStringLiteral("db.example"));
        Stage::found<QLineEdit>(*form, QStringLiteral("database"))->setText(QStringLiteral("support"));
        look("connection", *form);
        Stage::found<QComboBox>(*form, QStringLiteral("tls"))->setCurrentIndex(2);
        look("connection, less safe", *form);
        delete form;
        PasswordDialog question(
            {.host = QStringLiteral("db.example"), .database = QStringLiteral("support")}, true, &stage.window());
        question.setAttribute(Qt::WA_DeleteOnClose, false);
        question.show();
        look("password", question);
    }

    void imports(Stage &stage)
    {
        open(stage, "Nr;Date;Groupe;Statut\n7;31/01/2026 10:00;Desk N1;Ouvert\n7;31/01/2026 11:00;Desk N2;Résolu\n");
        auto *problem = Stage::found<QLabel>(*stage.dialog(), QStringLiteral("columnsProblem"));
        QVERIFY(QTest::qWaitFor([&] { return !problem->text().isEmpty(); }));
        look("import, columns by hand", *stage.dialog());
        delete stage.dialog();
        QByteArray refused("ticket,at,kind,unit,tier\n");
        for (int i = 0; i < 300; ++i) // further down than the preview looks
            refused += "T" + QByteArray::number(i) + ",2026-01-01T00:00:00Z,opened,N1,1\n";
        open(stage, refused + "T9,yesterday,opened,N1,1\n");
        goOn(stage);
        goOn(stage);
        auto *reasons = Stage::found<QPlainTextEdit>(*stage.dialog(), QStringLiteral("reasons"));
        QVERIFY(QTest::qWaitFor([&] { return reasons->isVisible(); }));
        look("import, refused", *stage.dialog());
        delete stage.dialog();
        open(stage, "ticket,at,kind,unit,tier\nT1,2026-01-01T00:00:00Z,opened,Desk N1,\n"
                    "T1,2026-01-01T01:00:00Z,moved,Desk N2,\n");
        goOn(stage);
        look("import, where to", *stage.dialog());
        goOn(stage);
        auto *levels = Stage::found<QTableView>(*stage.dialog(), QStringLiteral("levelsTable"))->model();
        QVERIFY(comes(levels, &QAbstractItemModel::rowsInserted, [&] { return levels->rowCount() > 0; }));
        look("import, levels", *stage.dialog());
        delete stage.dialog();
    }

private:
    void look(const char *name, QWidget &shown)
    {
        layOut();
        m_look(QString::fromLatin1(name), shown);
    }

    void dialogs(Stage &stage)
    {
        stage.find<QAbstractButton>(QStringLiteral("addFilter"))->click();
        auto *filter = stage.find<QDialog>(QStringLiteral("filterDialog"));
        look("filter", *filter);
        delete filter;
        const auto actions = stage.find<QToolButton>(QStringLiteral("period"))->menu()->actions();
        actions.last()->trigger();
        auto *days = stage.find<QDialog>(QStringLiteral("periodDialog"));
        look("days", *days);
        delete days;
    }

    void tickets(Stage &stage)
    {
        stage.window().showPage(MainWindow::Page::Ledger);
        stage.window().ledger().open(LedgerSubset::Escalations);
        QVERIFY(stage.listSettles());
        look("tickets", stage.window());
        stage.window().ledger().open(LedgerSubset::Bounced);
        QVERIFY(stage.listSettles());
        stage.window().ledger().showRow(4);
        QVERIFY(stage.listSettles());
        look("ticket", stage.window());
        stage.find<QAbstractButton>(QStringLiteral("escalationsTab"))->click();
        look("ticket, escalations", stage.window());
        stage.find<QAbstractButton>(QStringLiteral("messagesTab"))->click();
        look("ticket, messages not yet shown", stage.window());
        stage.find<QAbstractButton>(QStringLiteral("timelineTab"))->click();
        stage.window().ledger().showRow(-1);
    }

    void settings(Stage &stage)
    {
        stage.window().showPage(MainWindow::Page::Settings);
        stage.window().settingsPage().open(SettingsPage::Levels);
        auto &levels = stage.window().findChild<LevelsPanel *>()->model();
        QVERIFY(comes(&levels, &LevelsModel::edited, [&] { return levels.rowCount() > 1; }));
        look("settings, levels", stage.window());
        QVERIFY(levels.setData(levels.index(1, LevelsModel::Tier), 1, Qt::EditRole));
        auto *after = stage.find<QLabel>(QStringLiteral("after0"));
        QVERIFY(QTest::qWaitFor([&] { return !after->text().isEmpty(); }, 20'000));
        look("settings, levels changed", stage.window());
        levels.discard();
        stage.window().settingsPage().open(SettingsPage::Figures);
        look("settings, figures", stage.window());
        stage.window().settingsPage().open(SettingsPage::Service);
        look("settings, service", stage.window());
        dialog(stage, "calendarsAdd", "calendarDialog");
        dialog(stage, "policiesAdd", "promiseDialog");
    }

    void dialog(Stage &stage, const char *button, const char *name)
    {
        stage.find<QAbstractButton>(QLatin1String(button))->click();
        auto *shown = stage.find<QDialog>(QLatin1String(name));
        look(name, *shown);
        delete shown;
    }

    /** What stands over every page, or beside it. */
    void besides(Stage &stage)
    {
        stage.window().find();
        stage.window().finder().type(QStringLiteral("n1"));
        QVERIFY(QTest::qWaitFor([&] { return stage.window().finder().isSettled(); }));
        look("palette", stage.window());
        stage.window().finder().dismiss();
        stage.window().showGuide(nullptr);
        stage.window().guide().resize(1280, 800);
        look("guide", stage.window().guide());
        stage.window().guide().close();
        SessionState away = stage.composition.session()->state();
        away.phase = SessionState::Phase::Stale;
        away.since = away.lastLook = SystemClock().now() - 10 * Minute;
        const QString server = QStringLiteral("postgresql://ann@db.support.example/palier");
        for (const Error &reason :
            {Error{errors::ServerSilent, {server}}, Error{errors::LoginRefused, {server, QStringLiteral("ann")}},
                Error{errors::ServerUnreachable, {server, QStringLiteral("Connection refused")}}}) {
            away.error = reason;
            stage.window().setState(away, SystemClock().now());
            for (const auto page : {MainWindow::Page::Overview, MainWindow::Page::Ledger, MainWindow::Page::Settings}) {
                stage.window().showPage(page);
                look(reason.code.latin1(), stage.window());
            }
        }
        stage.window().setState(stage.composition.session()->state(), SystemClock().now());
    }

    void open(Stage &stage, const QByteArray &log)
    {
        const QString path = writeFile(m_folder.filePath(QStringLiteral("log%1.csv").arg(++m_files)), log);
        Q_EMIT stage.window().logChosen(path);
        QVERIFY(stage.dialog());
    }

    void goOn(Stage &stage)
    {
        auto *next = Stage::found<QAbstractButton>(*stage.dialog(), QStringLiteral("next"));
        QVERIFY(QTest::qWaitFor([&] { return next->isEnabled(); }));
        next->click();
    }

    QTemporaryDir &m_folder;
    std::function<void(const QString &, QWidget &)> m_look;
    int m_files = 0;
};

} // namespace palier::test

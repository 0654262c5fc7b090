// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way to a team's server, by the window: the form, the passwords, and what is said when they do not do.

#include "support/guardedserver.h"
#include "support/stage.h"
#include "support/testprogram.h"
#include "widgets/connecting/connectiondialog.h"
#include "widgets/guide/guidewindow.h"
#include "widgets/start/startpage.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

using namespace palier;
using namespace Qt::StringLiterals;
using Phase = SessionState::Phase;

class TestServerDoor : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::GuardedServer> m_guarded;

    static QDialog *dialog(test::Stage &stage, const char *name)
    {
        return stage.window().findChild<QDialog *>(QLatin1String(name));
    }
    static void type(QDialog *dialog, const char *field, const QString &text)
    {
        auto *edit = test::Stage::found<QLineEdit>(*dialog, QLatin1String(field));
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QCOMPARE(edit->text(), text);
    }
    static void press(QDialog *dialog, const char *button)
    {
        auto *found = test::Stage::found<QAbstractButton>(*dialog, QLatin1String(button));
        QVERIFY2(found->isVisible() && found->isEnabled(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    static QString result(QDialog *dialog) { return test::Stage::found<QLabel>(*dialog, u"result"_qs)->text(); }
    static Phase phase(test::Stage &stage)
    {
        return stage.composition.session() ? stage.composition.session()->state().phase : Phase::Loading;
    }

    void answer(test::Stage &stage, const QString &password)
    {
        QTRY_VERIFY(dialog(stage, "passwordDialog"));
        QDialog *asked = dialog(stage, "passwordDialog");
        type(asked, "password", password);
        QTest::keyClick(test::Stage::found<QLineEdit>(*asked, u"password"_qs), Qt::Key_Return);
        QTRY_VERIFY(dialog(stage, "passwordDialog") != asked);
    }
    void fillIn(QDialog *form, const QString &database, const QString &password)
    {
        type(form, "host", u"localhost"_qs);
        type(form, "port", QString::number(m_guarded->server().port()));
        type(form, "database", database);
        type(form, "user", u"ann"_qs);
        type(form, "password", password);
    }

    Passwords m_known;
    const Passwords *knowing(const QString &database)
    {
        m_known.set(m_guarded->address(database, u"ann"_qs), u"secret"_qs);
        return &m_known;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus"); // nobody's own keychain
        m_guarded = std::make_unique<test::GuardedServer>();
    }
    void init()
    {
        // Qt's driver warns of the socket of a connection that the server ended.
        if (qstrcmp(QTest::currentTestFunction(), "asksAgainWhenThePasswordIsAnotherOne") != 0)
            failOnWarnings();
    }

    void connectsByTheForm()
    {
        test::Stage stage{QString()};
        QTest::mouseClick(stage.find<QAbstractButton>(u"connectServer"_qs), Qt::LeftButton);
        QDialog *form = dialog(stage, "connectionDialog");
        QVERIFY(form);
        QVERIFY(!test::Stage::found<QAbstractButton>(*form, u"open"_qs)->isEnabled());
        fillIn(form, m_guarded->newDatabase(), u"secret"_qs);
        press(form, "test");
        QTRY_VERIFY2(result(form).contains(u"There is no workspace in this database yet"_qs), qPrintable(result(form)));
        press(form, "make");
        QTRY_COMPARE(phase(stage), Phase::Live);
        QTRY_VERIFY(!dialog(stage, "connectionDialog"));
        QVERIFY2(
            stage.composition.address().startsWith(u"postgresql://ann@localhost:"_qs), qPrintable(stage.composition.address()));
        QVERIFY(!stage.composition.address().contains(u"secret"_qs));
    }

    void keepsWhatWasTypedUntilItWorks()
    {
        test::Stage stage{QString()};
        QTest::mouseClick(stage.find<QAbstractButton>(u"connectServer"_qs), Qt::LeftButton);
        QDialog *form = dialog(stage, "connectionDialog");
        fillIn(form, u"nowhere"_qs, u"wrong"_qs);
        press(form, "open");
        QTRY_VERIFY2(result(form).contains(u"refuses the user “ann”"_qs), qPrintable(result(form)));
        type(form, "password", u"secret"_qs);
        press(form, "open");
        QTRY_VERIFY2(result(form).contains(u"no database “nowhere”"_qs), qPrintable(result(form)));
        QCOMPARE(test::Stage::found<QLineEdit>(*form, u"user"_qs)->text(), u"ann"_qs);
        QVERIFY(!result(form).contains(u"secret"_qs));
    }

    /** Not to another server, nor to one that need not prove its name, without anybody typing it there. */
    void sendsNoPasswordThatIsForAnother_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<TlsMode>("tls");
        QTest::newRow("another server") << u"evil.example"_qs << TlsMode::VerifyFull;
        QTest::newRow("a weaker connection") << u"db.example"_qs << TlsMode::Require;
    }

    void sendsNoPasswordThatIsForAnother()
    {
        QFETCH(QString, host);
        QFETCH(TlsMode, tls);
        struct Nobody : Connections {
            Answer look(const ServerAddress &, Take<FoundOnServer>) override { return {}; }
            Answer makeWorkspace(const ServerAddress &, Take<FoundOnServer>) override { return {}; }
        } nobody;
        const ServerAddress known{u"db.example"_qs, 5432, u"support"_qs, u"ann"_qs, TlsMode::VerifyFull, {}, u"secret"_qs};
        auto *form = new ConnectionDialog(nobody, known, Format(QLocale::c()), nullptr);
        const auto change = [&](const QString &toHost, TlsMode toTls) {
            type(form, "host", toHost);
            auto *choice = test::Stage::found<QComboBox>(*form, u"tls"_qs);
            choice->setCurrentIndex(choice->findData(int(toTls)));
        };
        const auto password = [&] { return test::Stage::found<QLineEdit>(*form, u"password"_qs)->text(); };
        form->show();
        type(form, "database", u"archive"_qs);
        QCOMPARE(password(), u"secret"_qs);
        change(host, tls);
        QCOMPARE(password(), QString());
        type(form, "password", u"secret"_qs); // now somebody has
        change(u"other.example"_qs, TlsMode::Prefer);
        QCOMPARE(password(), u"secret"_qs);
        delete form;
    }

    void saysWhatAChoiceOfEncryptionMeans()
    {
        test::Stage stage{QString()};
        QTest::mouseClick(stage.find<QAbstractButton>(u"connectServer"_qs), Qt::LeftButton);
        QDialog *form = dialog(stage, "connectionDialog");
        const auto *note = test::Stage::found<QLabel>(*form, u"tlsNote"_qs);
        const auto *certificate = test::Stage::found<QLineEdit>(*form, u"certificate"_qs);
        QVERIFY2(note->text().contains(u"on this machine"_qs) && !certificate->isEnabled(), qPrintable(note->text()));
        type(form, "host", u"db.example"_qs);
        QVERIFY2(note->text().contains(u"proves its name"_qs) && certificate->isEnabled(), qPrintable(note->text()));
        QVERIFY(QTest::qWaitForWindowActive(form));
        QTest::keyClick(form, Qt::Key_F1);
        QVERIFY(stage.window().guide().isVisible());
    }

    void asksForThePasswordUntilItIsRight()
    {
        const QString database = m_guarded->newDatabase();
        QVERIFY(Workspace::migrate(m_guarded->address(database, u"ann"_qs).address(), knowing(database)));
        test::Stage stage(m_guarded->address(database, u"ann"_qs).address());
        answer(stage, u"wrong"_qs);
        QTRY_VERIFY(dialog(stage, "passwordDialog"));
        QVERIFY(test::Stage::found<QLabel>(*dialog(stage, "passwordDialog"), u"question"_qs)->text().contains(u"did not let"_qs));
        answer(stage, u"secret"_qs);
        QTRY_COMPARE(phase(stage), Phase::Live);
        QTRY_VERIFY(!dialog(stage, "passwordDialog"));
    }

    void asksAgainWhenThePasswordIsAnotherOne()
    {
        const QString database = m_guarded->newDatabase();
        QVERIFY(Workspace::migrate(m_guarded->address(database, u"ann"_qs).address(), knowing(database)));
        test::Stage stage(m_guarded->address(database, u"ann"_qs).address());
        answer(stage, u"secret"_qs);
        QTRY_COMPARE(phase(stage), Phase::Live);
        m_guarded->server().sql(u"postgres"_qs, u"ALTER ROLE ann PASSWORD 'other'"_qs);
        m_guarded->server().sql(
            u"postgres"_qs, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'ann'"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(stage, "passwordDialog"), 20'000);
        answer(stage, u"other"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(phase(stage), Phase::Live, 20'000);
        m_guarded->server().sql(u"postgres"_qs, u"ALTER ROLE ann PASSWORD 'secret'"_qs);
    }

    void leavesInPeaceWhoDoesNotAnswer()
    {
        test::Stage stage(m_guarded->address(m_guarded->newDatabase(), u"ann"_qs).address());
        QTRY_VERIFY(dialog(stage, "passwordDialog"));
        QTest::keyClick(dialog(stage, "passwordDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!dialog(stage, "passwordDialog"));
        stage.composition.session()->refresh();
        QSignalSpy states(stage.composition.session(), &Session::stateChanged);
        QVERIFY(states.wait());
        QVERIFY(!dialog(stage, "passwordDialog"));
        QVERIFY(stage.window().startPage().isVisible());
        // The form begins with what is known.
        QTest::mouseClick(stage.find<QAbstractButton>(u"connectServer"_qs), Qt::LeftButton);
        QCOMPARE(test::Stage::found<QLineEdit>(*dialog(stage, "connectionDialog"), u"user"_qs)->text(), u"ann"_qs);
    }
};

PALIER_TEST(TestServerDoor, QApplication)
#include "tst_serverdoor.moc"

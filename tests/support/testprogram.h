// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <QTest>

#include <memory>

namespace palier::test {

/** One test class of a test program, which holds all of a module: `tst_base zone` runs tests/base/tst_zone.cpp, with the
   arguments of Qt Test after the name. */
struct TestCase {
    const char *file = nullptr;
    std::unique_ptr<QCoreApplication> (*application)(int &argc, char **argv) = nullptr;
    int (*run)(int argc, char **argv) = nullptr;
    /** What the program does instead when the test starts it again (support/childprocess.h). */
    int (*child)(const QStringList &arguments) = nullptr;
};

bool announce(const TestCase &test);

template<typename Application>
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    return std::make_unique<Application>(argc, argv);
}

template<typename Class>
int runTest(int argc, char **argv)
{
    Class test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace palier::test

// NOLINTBEGIN(cppcoreguidelines-macro-usage): a name and its file cannot be had otherwise
/** Instead of QTEST_MAIN. The application is QCoreApplication, QGuiApplication or QApplication. */
#define PALIER_TEST(Class, Application) PALIER_TEST_WITH_CHILD(Class, Application, nullptr)
#define PALIER_TEST_WITH_CHILD(Class, Application, child)                                                                        \
    static const bool announced##Class =                                                                                         \
        palier::test::announce({__FILE__, palier::test::makeApplication<Application>, palier::test::runTest<Class>, child});
// NOLINTEND(cppcoreguidelines-macro-usage)

// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/literals.h"

#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlField>

namespace palier {

namespace {

/** As Qt's binding sees it. */
bool isUnknown(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return value.toString().isNull();
    return value.isNull() || (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull());
}

QString literal(const QVariant &value, const QSqlDriver &driver)
{
    if (isUnknown(value))
        return QStringLiteral("NULL");
    QSqlField field(QString(), value.metaType());
    field.setValue(value);
    return driver.formatValue(field);
}

} // namespace

QString withLiterals(const QString &sql, std::span<const QVariant> values, const QSqlDriver &driver)
{
    // A quoted text, a cast, or a parameter.
    static const QRegularExpression shape(QStringLiteral("'[^']*'|::|:[a-z_]+"));
    QString written;
    qsizetype copied = 0;
    auto value = values.begin();
    for (auto found = shape.globalMatch(sql); found.hasNext() && value != values.end();) {
        const QRegularExpressionMatch match = found.next();
        const QStringView word = match.capturedView();
        if (word.startsWith(u'\'') || word == QLatin1String("::"))
            continue;
        written += QStringView(sql).mid(copied, match.capturedStart() - copied);
        written += literal(*value++, driver);
        copied = match.capturedEnd();
    }
    return written.append(QStringView(sql).mid(copied));
}

} // namespace palier

// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace palier {

QIcon iconNamed(const QString &name, const QColor &colour, int size)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    constexpr int Fineness = 2; // sharp on screens of twice the resolution, too
    QPixmap picture(Fineness * size, Fineness * size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    picture.setDevicePixelRatio(Fineness);
    return picture;
}

} // namespace palier

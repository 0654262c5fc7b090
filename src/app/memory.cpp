// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/memory.h"

#include "metrics/viewjson.h"

#include <QFile>

namespace palier::app {

namespace {

/** Of the keys below: to be raised when an older program would misread them. */
constexpr int Version = 1;

constexpr auto VersionKey = "version";
constexpr auto LanguageKey = "language";
constexpr auto SchemeKey = "colours";
constexpr auto GeometryKey = "window";
constexpr auto ViewKey = "view";
constexpr auto LedgerKey = "ledger";
constexpr auto WorkspaceKey = "workspace";
constexpr auto RecentKey = "recent";

constexpr qsizetype MostRecent = 6;

} // namespace

Memory::Memory() : m_settings(std::make_unique<QSettings>())
{
    check();
}

Memory::Memory(const QString &file) : m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
    check();
}

void Memory::check()
{
    const QString file = m_settings->fileName();
    if (m_settings->status() == QSettings::FormatError) {
        m_trouble = MemoryTrouble::Damaged;
        const QString aside = file + QStringLiteral(".damaged");
        QFile::remove(aside);
        QFile::rename(file, aside);
        m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
        m_settings->clear();
    } else if (value(VersionKey).toInt() > Version) {
        m_trouble = MemoryTrouble::Newer;
        m_settings.reset();
    }
}

void Memory::set(const char *key, const QVariant &value)
{
    m_settings->setValue(QLatin1String(key), value);
}

std::optional<Language> Memory::language() const
{
    return m_settings ? languageNamed(value(LanguageKey).toString()) : std::nullopt;
}

Theme::Scheme Memory::scheme() const
{
    switch (m_settings ? value(SchemeKey).toInt() : 0) {
    case 1:
        return Theme::Scheme::Light;
    case 2:
        return Theme::Scheme::Dark;
    default:
        return Theme::Scheme::System;
    }
}

QByteArray Memory::geometry() const
{
    return m_settings ? value(GeometryKey).toByteArray() : QByteArray();
}

QByteArray Memory::ledger() const
{
    return m_settings ? value(LedgerKey).toByteArray() : QByteArray();
}

std::optional<View> Memory::view() const
{
    const auto view = m_settings ? viewFromJson(value(ViewKey).toString()) : Result<View>(Error{});
    return view ? std::optional(*view) : std::nullopt;
}

QString Memory::workspace() const
{
    return m_settings ? value(WorkspaceKey).toString() : QString();
}

QStringList Memory::recent() const
{
    return m_settings ? value(RecentKey).toStringList() : QStringList();
}

void Memory::keep(Language language, Theme::Scheme scheme, const QByteArray &geometry, const QByteArray &ledger, const View &view)
{
    if (!m_settings)
        return;
    set(VersionKey, Version);
    set(LanguageKey, language == Language::French ? QStringLiteral("fr") : QStringLiteral("en"));
    set(SchemeKey, static_cast<int>(scheme));
    set(GeometryKey, geometry);
    set(LedgerKey, ledger);
    set(ViewKey, toJson(view));
}

void Memory::keepWorkspace(const QString &address)
{
    if (!m_settings)
        return;
    QStringList addresses = recent();
    addresses.removeAll(address);
    addresses.prepend(address);
    set(VersionKey, Version);
    set(WorkspaceKey, address);
    set(RecentKey, addresses.mid(0, MostRecent));
}

} // namespace palier::app

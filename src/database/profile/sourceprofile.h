// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/databaseaddress.h"

#include "base/result.h"
#include "ledger/kinds.h"

#include <QHash>
#include <QStringList>

namespace palier {

/** Proved on a running product, or written from its documentation. */
enum class ProfileStatus : quint8 { Verified, Experimental };
/** In which zone the product keeps its times. */
enum class ZonePolicy : quint8 { Utc, Server, Setting };
/** How the product keeps the bodies of its messages. */
enum class BodyDecoder : quint8 { None, QuotedPrintableOrBase64, Html, HtmlEntities };
/** What a value of a level map can be a value of. */
enum class LevelDimension : quint8 { Queue, Team, Owner, Field };

template<>
struct EnumNames<ProfileStatus> {
    static constexpr std::array names{"verified", "experimental"};
};
template<>
struct EnumNames<ZonePolicy> {
    static constexpr std::array names{"utc", "server", "setting"};
};
template<>
struct EnumNames<BodyDecoder> {
    static constexpr std::array names{"none", "qp-b64", "html", "html-entities"};
};
template<>
struct EnumNames<LevelDimension> {
    static constexpr std::array names{"queue", "team", "owner", "field"};
};

/** How the tickets of one product are read: a folder of resources/sources with a manifest and the statements of the source
   contract (sourcecontract.h). A value; any thread. */
class SourceProfile
{
public:
    /** The profile of our own schema. */
    static constexpr QLatin1String Native{"palier"};

    /** The profiles that this program has. */
    static QStringList names();
    /** What the manifest says, without statements. Errors: ProfileUnknown; those of parse(). */
    static Result<SourceProfile> described(const QString &name);
    /** The profile with its statements for an engine: those in the folder of the dialect, else those that all dialects share.
        Errors: those of described(); ProfileUnknown where it has none for this engine; StatementMissing where the contract
        demands one. */
    static Result<SourceProfile> load(const QString &name, Dialect dialect);
    /** A profile from the text of its manifest. Errors name the key. */
    static Result<SourceProfile> parse(const QString &name, const QByteArray &manifest);

    const QString &name() const { return m_name; }
    /** The dialects for which its statements are written. */
    const QStringList &engines() const { return m_engines; }
    ProfileStatus status() const { return m_status; }
    ZonePolicy zonePolicy() const { return m_zonePolicy; }
    BodyDecoder bodyDecoder() const { return m_bodyDecoder; }
    const std::vector<LevelDimension> &dimensions() const { return m_dimensions; }
    /** The product's own words for its states. */
    const QHash<QString, TicketState> &states() const { return m_states; }
    /** What probe.sql must answer for this profile to fit. */
    const QString &product() const { return m_product; }
    int oldestSchema() const { return m_oldestSchema; }
    /** What cursor.sql counts, and how it is followed. */
    const QString &cursorStream() const { return m_cursorStream; }
    const QString &cursorMethod() const { return m_cursorMethod; }
    /** What stands before the product's table names; "" by default. */
    const QString &tablePrefix() const { return m_tablePrefix; }
    /** Where a ticket opens in the product, with {ref} for the ticket; "" where tickets have no page. */
    const QString &urlTemplate() const { return m_urlTemplate; }

    /** The text of a statement of the contract. */
    Result<QString> statement(QLatin1String name) const;

private:
    friend class ManifestReader;

    QString m_name;
    Dialect m_dialect = Dialect::Sqlite;
    QStringList m_engines;
    ProfileStatus m_status = ProfileStatus::Experimental;
    ZonePolicy m_zonePolicy = ZonePolicy::Utc;
    BodyDecoder m_bodyDecoder = BodyDecoder::None;
    std::vector<LevelDimension> m_dimensions;
    QHash<QString, TicketState> m_states;
    QString m_product;
    int m_oldestSchema = 0;
    QString m_cursorStream;
    QString m_cursorMethod;
    QString m_tablePrefix;
    QString m_urlTemplate;
};

} // namespace palier

// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/scene.h"

namespace palier::demo {

/** What happens to a ticket from the moment its owner hands it up. */
class Escalation
{
public:
    explicit Escalation(Scene &scene) : m_scene(scene) {}

    /** Up, and to its end there or back here. */
    void tell();
    /** The same with nothing tried and nothing written. */
    void rush();
    /** Only up, or only back to whoever sent it: what happens there is another matter. */
    void sendUp();
    void sendBack();
    /** The solved ticket goes back to whoever sent it up, with what he can learn from it. */
    void handBack();

    /** Whether the path of the ticket's topic leads to a team; else it leads to the management. */
    static bool pathLeadsToTeam(const Scene &scene);

private:
    /** How an escalation is botched, or not. */
    enum class Flaw : quint8 { None, Premature, Undocumented, NoAct, Untold, NoFeedback };

    void go(std::size_t to, Flaw flaw);
    Flaw someFlaw();
    std::size_t target();
    std::size_t above();
    QString reasonFor(std::size_t to);
    void document(Flaw flaw);
    void send(std::size_t to, Flaw flaw);
    void receive(Flaw flaw);
    static double poornessOf(Flaw flaw);
    void settle(Flaw flaw);
    void solve(Flaw flaw);
    void comeBack(ReturnKind returned);
    void tryBelow();
    void answer();

    Scene &m_scene;
    std::size_t m_from = 0; // of the innermost one
    Person m_sender;
    QStringList m_sentTo; // units, to see the same pair crossed again
    int m_depth = 0;
};

} // namespace palier::demo

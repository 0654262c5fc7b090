<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>palier::CompanionRows</name>
    <message numerus="yes">
        <source>; %n may still be reopened</source>
        <translation>
            <numerusform>; %n may still be reopened</numerusform>
            <numerusform>; %n may still be reopened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::DemoWords</name>
    <message numerus="yes">
        <source>A demo of %n ticket(s) was written: %1</source>
        <translation>
            <numerusform>A demo of %n ticket was written: %1</numerusform>
            <numerusform>A demo of %n tickets was written: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made, about %1 a second.</source>
        <translation>
            <numerusform>%n change was made, about %1 a second.</numerusform>
            <numerusform>%n changes were made, about %1 a second.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n change(s) in this hour</source>
        <translation>
            <numerusform>about %n change in this hour</numerusform>
            <numerusform>about %n changes in this hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made.</source>
        <translation>
            <numerusform>%n change was made.</numerusform>
            <numerusform>%n changes were made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::Durations</name>
    <message numerus="yes">
        <source>%1 – %2
%3 ticket(s) escalated</source>
        <translation>
            <numerusform>%1 – %2
%3 ticket escalated</numerusform>
            <numerusform>%1 – %2
%3 tickets escalated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 in open hours
%3 ticket(s) escalated</source>
        <translation>
            <numerusform>%1 – %2 in open hours
%3 ticket escalated</numerusform>
            <numerusform>%1 – %2 in open hours
%3 tickets escalated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ErrorText</name>
    <message numerus="yes">
        <source>%1 cell(s) instead of %2: a delimiter or a quotation mark is missing, or one too many. Correct the line.</source>
        <translation>
            <numerusform>%1 cell instead of %2: a delimiter or a quotation mark is missing, or one too many. Correct the line.</numerusform>
            <numerusform>%1 cells instead of %2: a delimiter or a quotation mark is missing, or one too many. Correct the line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 time(s) lie in the hour that the clocks of %2 show twice in autumn: the first one was taken.</source>
        <translation>
            <numerusform>%1 time lies in the hour that the clocks of %2 show twice in autumn: the first one was taken.</numerusform>
            <numerusform>%1 times lie in the hour that the clocks of %2 show twice in autumn: the first one was taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::Flow</name>
    <message numerus="yes">
        <source>%1
held %2 ticket(s)</source>
        <translation>
            <numerusform>%1
held %2 ticket</numerusform>
            <numerusform>%1
held %2 tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2
%3 escalation(s)</source>
        <translation>
            <numerusform>%1 to %2
%3 escalation</numerusform>
            <numerusform>%1 to %2
%3 escalations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::Hours</name>
    <message numerus="yes">
        <source>%1, %2 – %3
%4 escalation(s)</source>
        <translation>
            <numerusform>%1, %2 – %3
%4 escalation</numerusform>
            <numerusform>%1, %2 – %3
%4 escalations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ImportDialog</name>
    <message numerus="yes">
        <source>%n level(s) are proposed from the names, in bold: check them.</source>
        <translation>
            <numerusform>%n level is proposed from the name, in bold: check it.</numerusform>
            <numerusform>%n levels are proposed from the names, in bold: check them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have no level yet: they count as outside support. Double-click or Enter to place them.</source>
        <translation>
            <numerusform>%n unit has no level yet: it counts as outside support. Double-click or Enter to place it.</numerusform>
            <numerusform>%n units have no level yet: they count as outside support. Double-click or Enter to place them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ImportWords</name>
    <message numerus="yes">
        <source>%1: refused, nothing was written; %2 reason(s):</source>
        <translation>
            <numerusform>%1: refused, nothing was written; %2 reason:</numerusform>
            <numerusform>%1: refused, nothing was written; %2 reasons:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken with %1 doubt(s):</source>
        <translation>
            <numerusform>Taken with %1 doubt:</numerusform>
            <numerusform>Taken with %1 doubts:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::KpiPhrases</name>
    <message numerus="yes">
        <source>%1 point(s): no clear change</source>
        <translation>
            <numerusform>%1 points: no clear change</numerusform>
            <numerusform>%1 points: no clear change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ higher by %1 point(s)</source>
        <translation>
            <numerusform>▲ higher by %1 points</numerusform>
            <numerusform>▲ higher by %1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ lower by %1 point(s)</source>
        <translation>
            <numerusform>▼ lower by %1 points</numerusform>
            <numerusform>▼ lower by %1 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::KpiTiles</name>
    <message numerus="yes">
        <source>%1 escalated ticket(s)</source>
        <translation>
            <numerusform>%1 escalated ticket</numerusform>
            <numerusform>%1 escalated tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::LedgerWords</name>
    <message numerus="yes">
        <source>%n change(s): &amp;refresh</source>
        <translation>
            <numerusform>%n change: &amp;refresh</numerusform>
            <numerusform>%n changes: &amp;refresh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 such escalation(s)</source>
        <translation>
            <numerusform>%1 such escalation</numerusform>
            <numerusform>%1 such escalations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::LevelsPanel</name>
    <message numerus="yes">
        <source>%n value(s) not placed: they count as outside support.</source>
        <translation>
            <numerusform>%n value not placed: it counts as outside support.</numerusform>
            <numerusform>%n values not placed: they count as outside support.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) from the names: check them, then apply.</source>
        <translation>
            <numerusform>%n proposal from the names: check it, then apply.</numerusform>
            <numerusform>%n proposals from the names: check them, then apply.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::OutcomeWords</name>
    <message numerus="yes">
        <source>%n of the resolved escalation(s) is younger than %1: the success rate may still fall, for a ticket reopened within this time takes its success back.</source>
        <translation>
            <numerusform>%n of the resolved escalations is younger than %1: the success rate may still fall, for a ticket reopened within this time takes its success back.</numerusform>
            <numerusform>%n of the resolved escalations are younger than %1: the success rate may still fall, for a ticket reopened within this time takes its success back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::Phrases</name>
    <message numerus="yes">
        <source>%1 of %2 ticket(s)</source>
        <translation>
            <numerusform>%1 of %2 ticket</numerusform>
            <numerusform>%1 of %2 tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 escalation(s)</source>
        <translation>
            <numerusform>%1 of %2 escalation</numerusform>
            <numerusform>%1 of %2 escalations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ticket(s)</source>
        <translation>
            <numerusform>%1 ticket</numerusform>
            <numerusform>%1 tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 escalation(s)</source>
        <translation>
            <numerusform>%1 escalation</numerusform>
            <numerusform>%1 escalations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::RateChart</name>
    <message numerus="yes">
        <source>young data: %1 ticket(s) undecided</source>
        <translation>
            <numerusform>young data: %1 ticket undecided</numerusform>
            <numerusform>young data: %1 tickets undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ReportWords</name>
    <message numerus="yes">
        <source>%n ticket(s) never were in a unit with a level: give the units their levels (palierctl levels).</source>
        <translation>
            <numerusform>%n ticket never was in a unit with a level: give the units their levels (palierctl levels).</numerusform>
            <numerusform>%n tickets never were in a unit with a level: give the units their levels (palierctl levels).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ServiceWords</name>
    <message numerus="yes">
        <source>%n day(s): %1</source>
        <translation>
            <numerusform>%n day: %1</numerusform>
            <numerusform>%n days: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::SettingText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::TopicRows</name>
    <message numerus="yes">
        <source>%1 escalation(s)</source>
        <translation>
            <numerusform>%1 escalation</numerusform>
            <numerusform>%1 escalations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more topic(s)</source>
        <translation>
            <numerusform>%1 more topic</numerusform>
            <numerusform>%1 more topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::WorkspaceWords</name>
    <message numerus="yes">
        <source>%n unit(s) without a level: they count as outside support.</source>
        <translation>
            <numerusform>%n unit without a level: it counts as outside support.</numerusform>
            <numerusform>%n units without a level: they count as outside support.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
</context>
</TS>

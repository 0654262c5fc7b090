# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# palier_add_translations(<module> <languages>)
#
# Compiles translations/palier_<language>.ts into the module, as :/i18n/palier_<language>.qm. The target update_translations reads
# the sentences of src/ into these files again: French gets all of them, English (the language of the sources) its plurals.

function(palier_add_translations module)
    set(ts_files "")
    set(update "")
    foreach(language IN LISTS ARGN)
        set(ts "${PROJECT_SOURCE_DIR}/translations/palier_${language}.ts")
        set(only_plurals "")
        if(language STREQUAL "en")
            set(only_plurals "-pluralonly")
        endif()
        list(APPEND ts_files "${ts}")
        list(APPEND update COMMAND Qt6::lupdate -silent -no-obsolete -locations none ${only_plurals} src -ts "${ts}")
    endforeach()
    add_custom_target(update_translations ${update} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM)
    qt_add_translation(qm_files ${ts_files} OPTIONS -silent)
    qt_add_resources(palier_${module} ${module}_translations PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${qm_files})
endfunction()

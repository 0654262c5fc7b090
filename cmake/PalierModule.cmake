# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# palier_add_module(<name> USES <modules> QT <components> LIBRARIES <targets> SOURCES <files>)
#
# The only way to make a module: a static library `palier_<name>` of the folder src/<name>, whose includes read
# "<name>/<header>.h". Its USES list drives the linking and, written to <build>/modules.txt, the layering test.

function(palier_add_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES;QT;LIBRARIES;SOURCES")
    set(target palier_${name})
    list(TRANSFORM arg_SOURCES PREPEND "${name}/")
    add_library(${target} STATIC ${arg_SOURCES})
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    list(TRANSFORM arg_USES PREPEND palier_ OUTPUT_VARIABLE uses)
    list(TRANSFORM arg_QT PREPEND Qt6:: OUTPUT_VARIABLE qt)
    target_link_libraries(${target} PUBLIC ${uses} ${qt} ${arg_LIBRARIES} PRIVATE palier_options)
    palier_precompile_qt(${target})
    string(REPLACE ";" " " uses_line "${arg_USES}")
    set_property(GLOBAL APPEND PROPERTY PALIER_MODULES "${name}: ${uses_line}")
endfunction()

# Qt's own headers are most of the compile time: precompiled once, for everybody. Ours stay out, so that a missing include shows.
function(palier_precompile_qt target)
    if(NOT TARGET palier_pch)
        file(WRITE "${CMAKE_BINARY_DIR}/palier_pch.cpp" "")
        add_library(palier_pch STATIC "${CMAKE_BINARY_DIR}/palier_pch.cpp")
        set_target_properties(palier_pch PROPERTIES AUTOMOC OFF)
        target_link_libraries(palier_pch PRIVATE palier_options Qt6::Core)
        target_precompile_headers(palier_pch PRIVATE <QtCore/QtCore>)
    endif()
    target_precompile_headers(${target} REUSE_FROM palier_pch)
endfunction()

function(palier_write_module_list file)
    get_property(modules GLOBAL PROPERTY PALIER_MODULES)
    list(JOIN modules "\n" text)
    file(WRITE "${file}" "${text}\n")
endfunction()

# palier_add_test(<module> <class> USES <modules> [LABELS …] [EXTRA <files>])
#
# The test program tests/<module>/tst_<class>.cpp, run by ctest under the name <module>.<class>. Every test may use the helpers in
# tests/support.
function(palier_add_test module class)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "TIMEOUT" "USES;QT;EXTRA")
    set(target tst_${class})
    add_executable(${target} "${PROJECT_SOURCE_DIR}/tests/${module}/tst_${class}.cpp" ${arg_EXTRA})
    list(TRANSFORM arg_USES PREPEND palier_ OUTPUT_VARIABLE uses)
    list(TRANSFORM arg_QT PREPEND Qt6:: OUTPUT_VARIABLE qt)
    target_link_libraries(${target} PRIVATE ${uses} ${qt} Qt6::Test palier_test_support palier_options)
    palier_precompile_qt(${target})
    add_test(NAME ${module}.${class} COMMAND ${target})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${module}.${class} PROPERTIES TIMEOUT ${arg_TIMEOUT} SKIP_RETURN_CODE 77
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()

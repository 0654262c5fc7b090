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
    target_link_libraries(${target} PUBLIC ${arg_LIBRARIES})
    palier_link(${target} PUBLIC "${arg_USES}" "${arg_QT}")
    palier_note_module(${name} ${arg_USES})
endfunction()

# palier_add_program(<name> <program> USES <modules> QT <components> SOURCES <files>)
#
# A program made of the folder src/<name>; held to its USES list like a module.
function(palier_add_program name program)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "USES;QT;SOURCES")
    list(TRANSFORM arg_SOURCES PREPEND "${name}/")
    add_executable(${program} ${arg_SOURCES})
    target_compile_definitions(${program} PRIVATE PALIER_VERSION="${PROJECT_VERSION}")
    palier_link(${program} PRIVATE "${arg_USES}" "${arg_QT}")
    palier_note_module(${name} ${arg_USES})
endfunction()

# Links a target with modules and Qt components by their short names, and with the options that everything is compiled with.
function(palier_link target scope uses qt)
    list(REMOVE_ITEM uses "")
    list(REMOVE_ITEM qt "")
    list(TRANSFORM uses PREPEND palier_)
    list(TRANSFORM qt PREPEND Qt6::)
    target_link_libraries(${target} ${scope} ${uses} ${qt} PRIVATE palier_options)
    palier_precompile_qt(${target})
endfunction()

function(palier_note_module name)
    list(JOIN ARGN " " uses)
    set_property(GLOBAL APPEND PROPERTY PALIER_MODULES "${name}: ${uses}")
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

# "<module>: <what it uses>" a line, in the order of src/CMakeLists.txt.
function(palier_write_module_list file)
    get_property(modules GLOBAL PROPERTY PALIER_MODULES)
    list(JOIN modules "\n" text)
    file(WRITE "${file}" "${text}\n")
endfunction()

# palier_add_tests(<module> USES <modules> [QT <components>] [EXTRA <files>])
#
# The test program tst_<module>: every tests/<module>/tst_<class>.cpp, run one by one by ctest under the name <module>.<class>.
# They may use the helpers in tests/support.
function(palier_add_tests module)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES;QT;EXTRA")
    file(GLOB files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/${module}/tst_*.cpp")
    add_executable(tst_${module} ${files} ${arg_EXTRA})
    palier_link(tst_${module} PRIVATE "${arg_USES};test_support" "${arg_QT};Network;Test")
    foreach(file IN LISTS files)
        string(REGEX REPLACE "^.*/tst_(.*)\\.cpp$" "\\1" class "${file}")
        add_test(NAME ${module}.${class} COMMAND tst_${module} ${class})
        set_tests_properties(${module}.${class} PROPERTIES TIMEOUT 120 SKIP_RETURN_CODE 77
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
    endforeach()
endfunction()

# palier_add_server_tests(<module> <classes>)
#
# The same classes once more, on a PostgreSQL server that each starts for itself: <module>.<class>.postgresql.
function(palier_add_server_tests module)
    foreach(class IN LISTS ARGN)
        set(test ${module}.${class}.postgresql)
        add_test(NAME ${test} COMMAND tst_${module} ${class})
        set_tests_properties(${test} PROPERTIES TIMEOUT 300 SKIP_RETURN_CODE 77 LABELS server
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;PALIER_TEST_ENGINE=postgresql")
    endforeach()
endfunction()

# palier_add_benchmark(<name> USES <modules> [QT <components>] [EXTRA <files>])
#
# The program tests/benchmarks/bench_<name>.cpp. Every preset builds it, so that it cannot rot; only ./dev bench runs it.
function(palier_add_benchmark name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES;QT;EXTRA")
    set(target bench_${name})
    add_executable(${target} "${PROJECT_SOURCE_DIR}/tests/benchmarks/bench_${name}.cpp" ${arg_EXTRA})
    palier_link(${target} PRIVATE "${arg_USES};test_support" "${arg_QT};Test")
    if(NOT TARGET benchmarks)
        add_custom_target(benchmarks)
    endif()
    add_dependencies(benchmarks ${target})
endfunction()

# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The one place for compiler options: every module and test links `palier_options`.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

option(PALIER_WARNINGS_AS_ERRORS "Treat warnings as errors (the dev preset does)" OFF)
set(PALIER_SANITIZE "" CACHE STRING "Sanitizers to build with: empty, 'address,undefined' or 'thread'")
option(PALIER_COVERAGE "Instrument for gcov" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(palier_options INTERFACE)
target_compile_options(palier_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow=local -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual -Wno-missing-field-initializers
    $<$<BOOL:${PALIER_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(palier_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_UNITY_BUILD)
    # A class of a .cpp may hold what an anonymous namespace there declares; g++ takes a .cpp inside a unit for a header.
    target_compile_options(palier_options INTERFACE -Wno-subobject-linkage)
endif()
if(PALIER_SANITIZE)
    target_compile_options(palier_options INTERFACE
        -fsanitize=${PALIER_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(palier_options INTERFACE -fsanitize=${PALIER_SANITIZE})
endif()
if(PALIER_COVERAGE)
    # Threads that count at the same time would make gcov count less than nothing.
    target_compile_options(palier_options INTERFACE --coverage -fprofile-update=atomic -O0)
    target_link_options(palier_options INTERFACE --coverage)
endif()

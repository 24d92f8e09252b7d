# SPDX-License-Identifier: GPL-3.0-or-later
# One library a module, one program a test file.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

add_library(haetae_warnings INTERFACE)
target_compile_options(haetae_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow
    # GCC 12 warns falsely about std::string's operator+ at -O2 and above (its bug 105651).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
    $<$<BOOL:${HAETAE_WARNINGS_AS_ERRORS}>:-Werror>)

if(HAETAE_SANITIZE)
    add_compile_options(-fsanitize=${HAETAE_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${HAETAE_SANITIZE})
    if(HAETAE_SANITIZE STREQUAL "address")
        add_compile_options(-fsanitize=undefined -fno-sanitize-recover=undefined)
        add_link_options(-fsanitize=undefined)
    endif()
endif()

if(HAETAE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# Reading the large headers is most of a first build's time, so libraries of one kind read them once. Not with a compiler
# cache, which could not answer then, and not in preset dev, where a missing #include has to show.
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(_precompile ON)
else()
    set(_precompile OFF)
endif()
option(HAETAE_PRECOMPILE_HEADERS "Compile the large headers once for many files" ${_precompile})
if(HAETAE_PRECOMPILE_HEADERS AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # It then forgets that std::string is a system header: the false warning above under three more names. Preset dev keeps
    # them.
    target_compile_options(haetae_warnings INTERFACE -Wno-stringop-overflow -Wno-stringop-overread
        -Wno-array-bounds)
endif()

# haetae_header_set(<name> HEADERS <...> LIBRARIES libs...): headers that many targets of the same flags share
function(haetae_header_set name)
    if(NOT HAETAE_PRECOMPILE_HEADERS)
        return()
    endif()
    cmake_parse_arguments(arg "" "" "HEADERS;LIBRARIES" ${ARGN})
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${name}_headers.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "// Only its precompiled headers matter.\n")
    add_library(haetae_${name}_headers OBJECT ${source})
    set_target_properties(haetae_${name}_headers PROPERTIES AUTOMOC OFF)
    target_link_libraries(haetae_${name}_headers PRIVATE haetae_warnings ${arg_LIBRARIES}) # its flags must be theirs
    target_precompile_headers(haetae_${name}_headers PRIVATE ${arg_HEADERS})
endfunction()

# haetae_use_headers(<target> <name of a header set>)
function(haetae_use_headers target name)
    if(HAETAE_PRECOMPILE_HEADERS)
        target_precompile_headers(${target} REUSE_FROM haetae_${name}_headers)
    endif()
endfunction()

# haetae_module(<name> SOURCES ... [PUBLIC libs...] [PRIVATE libs...]): core module = folder = static library.
function(haetae_module name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(haetae_${name} STATIC ${arg_SOURCES})
    target_include_directories(haetae_${name} PUBLIC ${PROJECT_SOURCE_DIR}/core)
    target_link_libraries(haetae_${name} PUBLIC ${arg_PUBLIC} PRIVATE haetae_warnings ${arg_PRIVATE})
    # Qt's libraries bring flags of their own (-fPIC), with which the precompiled headers do not count.
    if(NOT "${arg_PUBLIC};${arg_PRIVATE}" MATCHES "Qt6::|haetae_net")
        haetae_use_headers(haetae_${name} core)
    endif()
endfunction()

# haetae_test(<module>/<file>_test.cpp LIBRARIES ... [LABELS ...] [LAUNCH cmd...])
function(haetae_test source)
    cmake_parse_arguments(arg "" "" "LIBRARIES;LABELS" ${ARGN})
    string(REPLACE "/" "_" name ${source})
    string(REPLACE ".cpp" "" name ${name})
    add_executable(${name} ${source})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PRIVATE HAETAE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE haetae_warnings Catch2::Catch2WithMain ${arg_LIBRARIES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/test-bin)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES SKIP_REGULAR_EXPRESSION "SKIPPED: " TIMEOUT 300)
    if(HAETAE_SANITIZE) # everything takes many times as long
        set_tests_properties(${name} PROPERTIES TIMEOUT 1800
            ENVIRONMENT TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/tsan.supp)
    endif()
    if(arg_LABELS)
        set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}")
    endif()
endfunction()

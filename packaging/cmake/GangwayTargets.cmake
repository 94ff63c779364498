# One INTERFACE target carries the language level, the warnings and the sanitizers; three functions make
# every library, program and test of the tree, so that no folder invents its own flags.
add_library(gangway_build INTERFACE)
target_compile_features(gangway_build INTERFACE cxx_std_20)
target_compile_definitions(gangway_build INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(gangway_build INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
else()
  target_compile_options(gangway_build INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wformat=2 -Werror=return-type -Werror=switch)
endif()
if(GANGWAY_SANITIZE)
  target_compile_options(gangway_build INTERFACE -fsanitize=${GANGWAY_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(gangway_build INTERFACE -fsanitize=${GANGWAY_SANITIZE})
endif()

# Two precompiled headers for the whole tree: one without a face (lib), one with it (app).
function(gangway_make_pch name)
  cmake_parse_arguments(ARG "" "" "LIBS;HEADERS" ${ARGN})
  if(NOT GANGWAY_PCH)
    return()
  endif()
  set(source "${CMAKE_BINARY_DIR}/${name}.cpp")
  file(GENERATE OUTPUT "${source}" CONTENT "// carries the precompiled header of ${name}\n")
  add_library(${name} STATIC "${source}")
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF UNITY_BUILD OFF)
  target_link_libraries(${name} PRIVATE gangway_build ${ARG_LIBS})
  target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()

gangway_make_pch(gangway_pch_lib LIBS Qt6::Core
  HEADERS <QtCore/QtCore> <functional> <memory> <optional> <vector>)
gangway_make_pch(gangway_pch_app LIBS Qt6::Core Qt6::Gui Qt6::Widgets
  HEADERS <QtCore/QtCore> <QtGui/QtGui> <QtWidgets/QtWidgets> <functional> <memory> <optional> <vector>)

function(gangway_use_pch target pch)
  if(GANGWAY_PCH AND NOT CMAKE_UNITY_BUILD)
    target_precompile_headers(${target} REUSE_FROM ${pch})
  endif()
endfunction()

# gangway_add_library(name SOURCES ... [PUBLIC libs] [PRIVATE libs]): a folder below lib/ as the static
# target gangway_<name>. Link what a header needs as PUBLIC, everything else as PRIVATE.
function(gangway_add_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(gangway_${name} STATIC ${ARG_SOURCES})
  add_library(gangway::${name} ALIAS gangway_${name})
  target_include_directories(gangway_${name} PUBLIC "${CMAKE_SOURCE_DIR}/lib")
  target_link_libraries(gangway_${name} PUBLIC ${ARG_PUBLIC} PRIVATE gangway_build ${ARG_PRIVATE})
  gangway_use_pch(gangway_${name} gangway_pch_lib)
endfunction()

# gangway_add_app_library(name ...): the same for a folder below app/; includes read "app/<folder>/<file>.h".
function(gangway_add_app_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(gangway_app_${name} STATIC ${ARG_SOURCES})
  add_library(gangway::app::${name} ALIAS gangway_app_${name})
  target_include_directories(gangway_app_${name} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_link_libraries(gangway_app_${name} PUBLIC Qt6::Widgets ${ARG_PUBLIC} PRIVATE gangway_build ${ARG_PRIVATE})
  gangway_use_pch(gangway_app_${name} gangway_pch_app)
endfunction()

# gangway_add_test(name LABEL unit|flow|gui|e2e|contract|arch SOURCES ... LIBS ... [GUI] [TIMEOUT s]
# [WRAPPER command...]): one Qt Test executable, kept away from the person's own settings and data by private XDG folders.
function(gangway_add_test name)
  cmake_parse_arguments(ARG "GUI" "LABEL;TIMEOUT" "SOURCES;LIBS;ENVIRONMENT;WRAPPER" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 60)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}" "${CMAKE_SOURCE_DIR}/lib" "${CMAKE_SOURCE_DIR}/tests")
  target_compile_definitions(${name} PRIVATE GANGWAY_SOURCE_DIR="${CMAKE_SOURCE_DIR}" GANGWAY_BINARY_DIR="${CMAKE_BINARY_DIR}")
  target_link_libraries(${name} PRIVATE gangway_build Qt6::Test ${ARG_LIBS})
  # Few files each: nothing to gain from compiling them as one, much from the precompiled header.
  set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
  if(GANGWAY_PCH AND ARG_GUI)
    target_precompile_headers(${name} REUSE_FROM gangway_pch_app)
  elseif(GANGWAY_PCH)
    target_precompile_headers(${name} REUSE_FROM gangway_pch_lib)
  endif()
  add_test(NAME ${name} COMMAND ${ARG_WRAPPER} $<TARGET_FILE:${name}>)
  set(home "${CMAKE_BINARY_DIR}/testhome/${name}")
  set_tests_properties(${name} PROPERTIES LABELS ${ARG_LABEL} TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;LC_ALL=C.UTF-8;TZ=UTC;QT_FATAL_CRITICALS=1;QTEST_DISABLE_STACK_DUMP=1;ASAN_OPTIONS=detect_leaks=1;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.supp;UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1;${ARG_ENVIRONMENT}")
endfunction()

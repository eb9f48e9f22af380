# Which notes this is: generated/version.hpp names the version and the commit it was built from.
# Outside git (a tarball) the commit is empty.

set(notes_commit "")
find_package(Git QUIET)
# Asked for first: a tarball unpacked inside another repository must not take that one's commit.
if(Git_FOUND AND EXISTS ${PROJECT_SOURCE_DIR}/.git)
  execute_process(COMMAND ${GIT_EXECUTABLE} rev-parse --short HEAD
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    OUTPUT_VARIABLE notes_commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  execute_process(COMMAND ${GIT_EXECUTABLE} rev-parse --git-path logs/HEAD
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    OUTPUT_VARIABLE notes_log OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  # Every commit, checkout and reset writes a line into this log, so the build looks here again.
  cmake_path(ABSOLUTE_PATH notes_log BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
  if(EXISTS ${notes_log})
    set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${notes_log})
  endif()
endif()

# Written only when it changes: what includes it is compiled again then and not otherwise.
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/generated/version.hpp @ONLY CONTENT
[[// SPDX-License-Identifier: MIT
// Which notes this is. Written by cmake/version.cmake.
#pragma once

#include <string_view>

namespace notes {

inline constexpr std::string_view version = "@PROJECT_VERSION@";
inline constexpr std::string_view commit = "@notes_commit@";  // empty outside git

}  // namespace notes
]])

add_library(notes_version INTERFACE)
target_include_directories(notes_version INTERFACE ${PROJECT_BINARY_DIR}/generated)

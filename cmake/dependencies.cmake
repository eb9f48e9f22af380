# What notes stands on. Every package is Debian's; docs/decisions says why each is there.

# With everything linked statically `notes` starts at once; half of it would not help. The archives
# have to be asked for before the libraries are looked up.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
  set(NOTES_STATIC ON)
else()
  set(NOTES_STATIC OFF)
endif()

find_package(CLI11 2.1 CONFIG REQUIRED)
find_package(fmt 9 CONFIG REQUIRED)
find_package(nlohmann_json 3.11 CONFIG REQUIRED)
find_package(tomlplusplus 3.3 CONFIG REQUIRED)
find_package(pugixml 1.13 CONFIG REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(re2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(yaml REQUIRED IMPORTED_TARGET yaml-0.1)

# Debian ships fmt and toml++ as shared libraries only; their headers alone do the same work.
add_library(notes_fmt INTERFACE)
target_link_libraries(notes_fmt INTERFACE fmt::fmt-header-only)
add_library(notes_toml INTERFACE)
target_compile_definitions(notes_toml INTERFACE TOML_HEADER_ONLY=1 TOML_ENABLE_FORMATTERS=0)

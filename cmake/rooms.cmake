# notes_room(NAME FILE... [KNOWS ROOM|LIBRARY...]): one folder of src as a library. It sees the
# contracts in include/ and its own folder; another room's private headers do not compile here.
function(notes_room name)
  cmake_parse_arguments(room "" "" "KNOWS" ${ARGN})
  list(TRANSFORM room_UNPARSED_ARGUMENTS PREPEND ${name}/)
  add_library(notes_${name} STATIC ${room_UNPARSED_ARGUMENTS})
  target_include_directories(notes_${name}
    PUBLIC ${PROJECT_SOURCE_DIR}/include
    PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${name})
  target_link_libraries(notes_${name} PUBLIC ${room_KNOWS})
  notes_warnings(notes_${name})
endfunction()

# notes_warnings(TARGET): what every line of ours is compiled with. g++ 12 sees copies onto themselves within
# std::string that are not there (GCC bug 105651).
function(notes_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
    -Wno-restrict
    $<$<BOOL:${NOTES_WARNINGS_AS_ERRORS}>:-Werror>)
endfunction()

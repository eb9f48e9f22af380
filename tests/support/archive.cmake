# The generator of invented archives, for tests and for benchmarks: either may be built without the other.
include_guard(GLOBAL)
add_library(notes_archive STATIC)
target_sources(notes_archive PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/archive.cpp
  ${CMAKE_CURRENT_LIST_DIR}/archive_around.cpp
  ${CMAKE_CURRENT_LIST_DIR}/archive_body.cpp
  ${CMAKE_CURRENT_LIST_DIR}/archive_draft.cpp
  ${CMAKE_CURRENT_LIST_DIR}/archive_head.cpp
  ${CMAKE_CURRENT_LIST_DIR}/archive_people.cpp
  ${CMAKE_CURRENT_LIST_DIR}/archive_plan.cpp
  ${CMAKE_CURRENT_LIST_DIR}/archive_questions.cpp
  ${CMAKE_CURRENT_LIST_DIR}/archive_slides.cpp
  ${CMAKE_CURRENT_LIST_DIR}/archive_style.cpp
  ${CMAKE_CURRENT_LIST_DIR}/archive_talks.cpp
  ${CMAKE_CURRENT_LIST_DIR}/archive_words.cpp)
target_include_directories(notes_archive PUBLIC ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(notes_archive PRIVATE notes_fmt)
notes_warnings(notes_archive)

# The specifications whose examples the outline is tested with. They come from Debian's packages when
# the tests are built; without them the tests are built all the same, and fail.
function(notes_specification package file name)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${name})
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/outline/unpack-specification ${package} ${file} ${output}
      || ${CMAKE_COMMAND} -E echo "${name}: cannot be had from the package ${package}"
    DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/outline/unpack-specification
    COMMENT "Unpacking ${name}" VERBATIM)
  target_sources(outline_tests PRIVATE ${output})
endfunction()

notes_specification(cmark-gfm /usr/share/doc/cmark-gfm/spec.txt.gz gfm-specification.txt)
notes_specification(golang-github-yuin-goldmark-dev
  /usr/share/gocode/src/github.com/yuin/goldmark/_test/spec.json commonmark-specification.json)
target_compile_definitions(outline_tests PRIVATE
  NOTES_GFM_SPECIFICATION="${CMAKE_CURRENT_BINARY_DIR}/gfm-specification.txt"
  NOTES_COMMONMARK_SPECIFICATION="${CMAKE_CURRENT_BINARY_DIR}/commonmark-specification.json")

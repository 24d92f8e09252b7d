# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a word of the console lacks its translation in either language, or a translation its word.
#   cmake -DLUPDATE=lupdate -DSOURCE=<repository> -DWORK=<scratch folder> -P check.cmake
file(MAKE_DIRECTORY ${WORK})
set(failed FALSE)
foreach(language IN ITEMS ko en)
    set(kept ${SOURCE}/translations/haetae_${language}.ts)
    set(fresh ${WORK}/haetae_${language}.ts)
    file(COPY ${kept} DESTINATION ${WORK})
    execute_process(
        COMMAND ${LUPDATE} -silent -locations none ${SOURCE}/ui -ts ${fresh}
        RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(result)
        message(FATAL_ERROR "lupdate failed: ${said}")
    endif()
    file(READ ${fresh} text)
    string(REPLACE ";" "," text "${text}") # a list separator to CMake
    string(REGEX MATCHALL "<message[^>]*>" messages "${text}")
    list(LENGTH messages count)
    # After lupdate: unfinished = new or never translated, vanished/obsolete = the word is gone from the code.
    foreach(state IN ITEMS unfinished vanished obsolete)
        string(REGEX MATCHALL "<source>[^<]*</source>[^/]*(<translatorcomment>[^<]*</translatorcomment>[^/]*)?<translation type=\"${state}\"" wrong "${text}")
        foreach(one IN LISTS wrong)
            string(REGEX REPLACE "<source>([^<]*)</source>.*" "\\1" word "${one}")
            message(SEND_ERROR "haetae_${language}.ts: ${state}: ${word}")
        endforeach()
    endforeach()
    if(text MATCHES "type=\"(unfinished|vanished|obsolete)\"")
        message(SEND_ERROR "haetae_${language}.ts is not complete; run lupdate and translate what it added")
    endif()
    if(text MATCHES "<translation></translation>|<numerusform></numerusform>")
        message(SEND_ERROR "haetae_${language}.ts holds an empty translation")
    endif()
    message(STATUS "haetae_${language}.ts: ${count} words")
endforeach()

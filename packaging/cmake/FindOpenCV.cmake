# SPDX-License-Identifier: GPL-3.0-or-later
# Imported targets for OpenCV's modules as Debian splits them. OpenCV's own config file comes only with libopencv-dev,
# which pulls 56 MB more (VTK, Java, GDAL) than Haetae needs.
find_path(OpenCV_INCLUDE_DIR opencv2/core.hpp PATH_SUFFIXES opencv4)
if(OpenCV_INCLUDE_DIR)
    file(STRINGS ${OpenCV_INCLUDE_DIR}/opencv2/core/version.hpp _lines REGEX "#define CV_VERSION_(MAJOR|MINOR|REVISION) ")
    string(REGEX REPLACE "[^0-9]+([0-9]+)[^0-9]+([0-9]+)[^0-9]+([0-9]+).*" "\\1.\\2.\\3" OpenCV_VERSION "${_lines}")
endif()

set(_required OpenCV_INCLUDE_DIR)
foreach(module ${OpenCV_FIND_COMPONENTS})
    find_library(OpenCV_${module}_LIBRARY opencv_${module})
    list(APPEND _required OpenCV_${module}_LIBRARY)
    if(OpenCV_${module}_LIBRARY AND NOT TARGET opencv_${module})
        add_library(opencv_${module} UNKNOWN IMPORTED)
        set_target_properties(opencv_${module} PROPERTIES
            IMPORTED_LOCATION ${OpenCV_${module}_LIBRARY}
            INTERFACE_INCLUDE_DIRECTORIES ${OpenCV_INCLUDE_DIR}) # imported, hence -isystem
        if(NOT module STREQUAL "core")
            set_property(TARGET opencv_${module} PROPERTY INTERFACE_LINK_LIBRARIES opencv_core)
        endif()
    endif()
endforeach()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(OpenCV REQUIRED_VARS ${_required} VERSION_VAR OpenCV_VERSION)

# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the Debian package of it: `cpack -G DEB` in the build folder.

include(GNUInstallDirs)
set(_packaging ${PROJECT_SOURCE_DIR}/packaging)
set(_doc ${CMAKE_INSTALL_DATADIR}/doc/haetae)

install(TARGETS haetaectl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(HAETAE_BUILD_UI)
    install(TARGETS haetae haetae-chime RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(FILES ${_packaging}/org.haetae.Haetae.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${_packaging}/org.haetae.Haetae.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${_packaging}/icons/haetae.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
if(HAETAE_OUTPUT_USB_LAMP)
    install(FILES ${_packaging}/70-haetae-lamps.rules DESTINATION lib/udev/rules.d)
endif()

# gzip without name and time, so that the same sources give the same package
find_program(HAETAE_GZIP gzip REQUIRED)
function(_haetae_install_gzipped source folder name)
    set(target ${PROJECT_BINARY_DIR}/packaging/${name}.gz)
    add_custom_command(OUTPUT ${target} DEPENDS ${source}
        COMMAND sh -c "\"$1\" -9 -n -c \"$2\" >\"$3\"" _ ${HAETAE_GZIP} ${source} ${target} VERBATIM)
    add_custom_target(haetae_gzip_${name} ALL DEPENDS ${target})
    install(FILES ${target} DESTINATION ${folder})
endfunction()
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/packaging)
foreach(page haetae.1 haetaectl.1 haetae-chime.1)
    _haetae_install_gzipped(${_packaging}/man/${page} ${CMAKE_INSTALL_MANDIR}/man1 ${page})
endforeach()
_haetae_install_gzipped(${_packaging}/debian/changelog ${_doc} changelog)
install(FILES ${_packaging}/debian/copyright ${_packaging}/THIRD-PARTY.md ${PROJECT_SOURCE_DIR}/README.md DESTINATION ${_doc})
install(FILES ${PROJECT_SOURCE_DIR}/resources/models/manifest DESTINATION ${_doc} RENAME models-manifest)
install(FILES ${_packaging}/debian/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME haetae)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME haetae)
set(CPACK_PACKAGE_VENDOR Haetae)
set(CPACK_PACKAGE_CONTACT "Haetae maintainers <haetae@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "thermal screening console for building entrances")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Haetae measures the skin temperature of every face in a thermal picture against\n\
a blackbody reference, raises an alarm where somebody should be measured again,\n\
and keeps the day's log. Without a trusted reference there is no verdict; an\n\
alarm is stored before it is shown; by default no picture of anybody is kept.\n\
.\n\
It is a screening aid, not a medical device.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no program is linked with: the pictures' and the windows' plug-ins, the fonts, Qt's own words.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-nanum, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "pulseaudio | pipewire-pulse")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "haetae-models, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)

// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iostream>
#include <string>

#include "melody.h"

/// haetae_make_sounds FOLDER: writes every alarm sound as a WAV file; runs during the build.
int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "usage: haetae_make_sounds FOLDER\n";
        return 2;
    }
    for (const haetae::Melody& melody : haetae::alarmMelodies()) {
        const std::string path = std::string(argv[1]) + "/" + melody.name + ".wav";
        std::ofstream file(path, std::ios::binary);
        file << haetae::wavFile(haetae::synthesise(melody));
        if (!file.flush()) {
            std::cerr << path << ": cannot be written; check the folder and the free space\n";
            return 3;
        }
    }
    return 0;
}

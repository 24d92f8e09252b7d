// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"
#include "screening/facial_oral_table.h"
#include "screening/validation_table.h"

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    const std::string names = "SubjectID,Distance,Humidity,T_offset1,Max1R13_1,T_Max1,aveOralM\n";
    return {bytesOf("person,skin_c,clinical_c\n1,35.9,36.8\n2,\"36.0\",37.1\r\n"),
        bytesOf("\xEF\xBB\xBFperson,skin_c,clinical_c,note\n1,96.8,98.2,\"a \"\"b\"\"\"\n"),
        bytesOf("a\nb\n" + names + "S1,0.8,40,0.3,35.1,36.2,37.0\nS2,79.0,3021.1,,35,36,37\n")};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace haetae;
    const std::string text = fuzz::textOf(bytes, size);
    static_cast<void>(readFacialOral(text, "fuzz"));
    const auto table = readValidationTable(text, "fuzz");
    if (table)
        for (const TableFault& fault : table->faults)
            fuzz::require(!fault.text().empty(), "every fault has words");
    const auto plain = readTableText(text, "fuzz");
    if (plain)
        for (const TableRow& row : plain->rows)
            fuzz::require(row.cells.size() == plain->names.size(), "every row is whole");
    return 0;
}

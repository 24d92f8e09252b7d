-- SPDX-License-Identifier: GPL-3.0-or-later
-- The end of the chain as it was signed, oldest first (core/storage/signed_head.h).
CREATE TABLE head (
    id INTEGER PRIMARY KEY,
    row INTEGER NOT NULL,
    row_hash TEXT NOT NULL,
    signed_us INTEGER NOT NULL,
    key TEXT NOT NULL,
    signature TEXT NOT NULL
) STRICT;

CREATE TRIGGER head_is_fixed BEFORE UPDATE ON head
BEGIN SELECT RAISE(ABORT, 'signed heads are never changed'); END;
CREATE TRIGGER head_stays BEFORE DELETE ON head
BEGIN SELECT RAISE(ABORT, 'signed heads are never deleted'); END;

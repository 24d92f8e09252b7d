-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pictures of an alarm's person, where an admin allows them; may be erased at any time, their salted
-- digest in event.payload_hash keeps the chain valid. The image comes last, so that nothing of it is
-- read to tell how old it is.
CREATE TABLE picture (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    alarm_uuid TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('thermal_crop', 'visible_picture')),
    taken_us INTEGER NOT NULL,
    salt BLOB NOT NULL,
    image BLOB NOT NULL
) STRICT;

CREATE TRIGGER picture_is_fixed BEFORE UPDATE ON picture
BEGIN SELECT RAISE(ABORT, 'a picture is erased, never changed'); END;

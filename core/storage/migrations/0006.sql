-- SPDX-License-Identifier: GPL-3.0-or-later
-- Clips of alarms stand beside the pictures: the image of one is a line of JSON that names its file
-- in the folder of clips with its length and SHA-256, so that the chain proves the file too.
DROP TRIGGER picture_is_fixed;

CREATE TABLE picture_or_clip (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    alarm_uuid TEXT NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('thermal_crop', 'visible_picture', 'thermal_clip', 'visible_clip')),
    taken_us INTEGER NOT NULL,
    salt BLOB NOT NULL,
    image BLOB NOT NULL
) STRICT;

INSERT INTO picture_or_clip SELECT event_id, alarm_uuid, kind, taken_us, salt, image FROM picture;
DROP TABLE picture;
ALTER TABLE picture_or_clip RENAME TO picture;

CREATE TRIGGER picture_is_fixed BEFORE UPDATE ON picture
BEGIN SELECT RAISE(ABORT, 'a picture is erased, never changed'); END;

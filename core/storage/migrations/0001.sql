-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row says what this file is for; it never changes.
CREATE TABLE log (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('site', 'simulation')),
    created_us INTEGER NOT NULL
) STRICT;

-- What happened, oldest first; every column is covered by row_hash (core/storage/hash_chain.h).
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    form INTEGER NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    actor TEXT NOT NULL,
    wall_us INTEGER NOT NULL,
    monotonic_ns INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    boot_id TEXT NOT NULL,
    camera TEXT NOT NULL,
    track INTEGER NOT NULL,
    alarm_uuid TEXT NOT NULL,
    alarm_kind TEXT NOT NULL,
    verdict TEXT NOT NULL,
    skin_c REAL,
    oral_equivalent_c REAL,
    u95_k REAL,
    limit_c REAL,
    site_offset_k REAL,
    offset_provisional INTEGER NOT NULL CHECK (offset_provisional IN (0, 1)),
    site TEXT NOT NULL,
    reference_raw_c REAL,
    reference_set_c REAL,
    reasons TEXT NOT NULL,
    condition TEXT NOT NULL,
    handling TEXT NOT NULL,
    outcome TEXT NOT NULL,
    count INTEGER NOT NULL,
    detail TEXT NOT NULL,
    simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
    payload_hash TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    row_hash TEXT NOT NULL
) STRICT;

-- Personal data; may be erased, its salted digest in event.payload_hash keeps the chain valid.
CREATE TABLE payload (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    salt BLOB NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE INDEX event_by_time ON event (wall_us);
CREATE INDEX event_by_kind ON event (kind, wall_us);
CREATE INDEX event_by_camera ON event (camera, wall_us);
CREATE INDEX event_by_verdict ON event (verdict, wall_us);
CREATE INDEX event_by_alarm ON event (alarm_uuid, id) WHERE alarm_uuid <> '';

CREATE TRIGGER log_is_fixed BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'the origin of a log is fixed'); END;
CREATE TRIGGER log_stays BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'the origin of a log is fixed'); END;

CREATE TRIGGER event_keeps_origin BEFORE INSERT ON event
WHEN NEW.simulated IS NOT (SELECT origin = 'simulation' FROM log)
BEGIN SELECT RAISE(ABORT, 'simulated and real rows do not mix'); END;
CREATE TRIGGER event_is_fixed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'rows of the log are never changed'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'rows of the log are never deleted'); END;
CREATE TRIGGER payload_is_fixed BEFORE UPDATE ON payload
BEGIN SELECT RAISE(ABORT, 'a payload is erased, never changed'); END;

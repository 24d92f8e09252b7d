-- SPDX-License-Identifier: GPL-3.0-or-later
-- A third origin: what a recording led to happened neither at this site now nor in a simulation.
DROP TRIGGER log_is_fixed;
DROP TRIGGER log_stays;
DROP TRIGGER event_keeps_origin;

ALTER TABLE log RENAME TO log_of_two_origins;
CREATE TABLE log (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('site', 'simulation', 'recording')),
    created_us INTEGER NOT NULL
) STRICT;
INSERT INTO log SELECT id, uuid, origin, created_us FROM log_of_two_origins;
DROP TABLE log_of_two_origins;

CREATE TRIGGER log_is_fixed BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'the origin of a log is fixed'); END;
CREATE TRIGGER log_stays BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'the origin of a log is fixed'); END;
CREATE TRIGGER event_keeps_origin BEFORE INSERT ON event
WHEN NEW.simulated IS NOT (SELECT origin = 'simulation' FROM log)
BEGIN SELECT RAISE(ABORT, 'simulated and real rows do not mix'); END;

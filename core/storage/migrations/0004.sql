-- SPDX-License-Identifier: GPL-3.0-or-later
-- Review in any order: one index holds all that a row is filtered and sorted by, so that a date
-- range is walked without its rows; the others give the order of one column.
DROP INDEX event_by_time;
DROP INDEX event_by_kind;
DROP INDEX event_by_camera;
DROP INDEX event_by_verdict;
CREATE INDEX event_by_time ON event
    (wall_us, kind, camera, verdict, handling, actor, skin_c, oral_equivalent_c, what, alarm_kind);
CREATE INDEX event_by_kind ON event (kind, wall_us);
CREATE INDEX event_by_what ON event (what, wall_us);
CREATE INDEX event_by_camera ON event (camera, wall_us);
CREATE INDEX event_by_verdict ON event (verdict, wall_us);
CREATE INDEX event_by_handling ON event (handling, wall_us);
CREATE INDEX event_by_actor ON event (actor, wall_us);
CREATE INDEX event_by_oral ON event (oral_equivalent_c, wall_us);

-- The words of a row that are no personal data. What may be erased (table payload) is not in it,
-- so that an erasure need not hunt for words in an index. The evidence behind a judged row is
-- numbers and stays out as well.
CREATE VIEW event_words AS SELECT id,
    what || ' ' || actor || ' ' || reasons || ' ' || alarm_kind || ' ' || outcome || ' '
        || CASE WHEN verdict = '' THEN detail ELSE '' END AS words FROM event;
CREATE VIRTUAL TABLE event_text USING fts5
    (words, content = 'event_words', content_rowid = 'id', columnsize = 0);
INSERT INTO event_text (event_text) VALUES ('rebuild');

-- Rows up to here were destroyed because their time was over; a row of the chain certifies it.
CREATE TABLE destroyed (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    up_to INTEGER NOT NULL
) STRICT;
DROP TRIGGER event_stays;
CREATE TRIGGER event_stays BEFORE DELETE ON event
WHEN OLD.id > (SELECT coalesce(max(up_to), 0) FROM destroyed)
BEGIN SELECT RAISE(ABORT, 'rows of the log are never deleted'); END;

-- Every row bears a seal over its columns, so that a changed byte is noticed even where SQLite cannot see it.
-- A notice is kept once, not with every save and every version of the comment on it.
CREATE TABLE notice (
    digest BLOB PRIMARY KEY,
    body   BLOB NOT NULL,
    facts  BLOB NOT NULL,
    seal   BLOB NOT NULL
) STRICT;
INSERT INTO notice (digest, body, facts, seal)
SELECT seal(whole), whole, facts, seal(seal(whole), whole, facts) FROM (
    SELECT DISTINCT CAST(rule AS BLOB) AS whole, CAST(json_remove(rule, '$.paragraphs') AS BLOB) AS facts FROM (
        SELECT json_extract(CAST(body AS TEXT), '$.rule') AS rule FROM comment
        UNION SELECT json_extract(CAST(body AS TEXT), '$.rule') FROM comment_version
    ) WHERE rule IS NOT NULL
);

CREATE TABLE new_comment (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    body        BLOB NOT NULL,
    notice      BLOB REFERENCES notice (digest),
    saved_at    TEXT NOT NULL,
    archived_at TEXT,
    sampled     INTEGER NOT NULL DEFAULT 0,
    seal        BLOB NOT NULL
) STRICT;
INSERT INTO new_comment (id, body, notice, saved_at, archived_at, seal)
SELECT id, CAST(json_set(CAST(body AS TEXT), '$.rule', NULL) AS BLOB),
    seal(CAST(json_extract(CAST(body AS TEXT), '$.rule') AS BLOB)), saved_at, archived_at, x'' FROM comment ORDER BY rowid;
UPDATE new_comment SET seal = seal(id, body, notice, saved_at, archived_at);

CREATE TABLE new_comment_version (
    id         INTEGER PRIMARY KEY,
    comment_id TEXT NOT NULL REFERENCES comment (id) ON DELETE CASCADE,
    body       BLOB NOT NULL,
    notice     BLOB REFERENCES notice (digest),
    name       TEXT NOT NULL DEFAULT '',
    made_at    TEXT NOT NULL,
    seal       BLOB NOT NULL
) STRICT;
INSERT INTO new_comment_version (id, comment_id, body, notice, name, made_at, seal)
SELECT id, comment_id, CAST(json_set(CAST(body AS TEXT), '$.rule', NULL) AS BLOB),
    seal(CAST(json_extract(CAST(body AS TEXT), '$.rule') AS BLOB)), name, made_at, x'' FROM comment_version;
UPDATE new_comment_version SET seal = seal(comment_id, body, notice, name, made_at);

DROP TABLE comment_version;
DROP TABLE comment;
ALTER TABLE new_comment RENAME TO comment;
ALTER TABLE new_comment_version RENAME TO comment_version;
CREATE INDEX comment_version_by_comment ON comment_version (comment_id, made_at);
CREATE INDEX comment_by_time ON comment (saved_at) WHERE archived_at IS NULL;
CREATE INDEX comment_unsampled ON comment (number) WHERE sampled = 0;

-- A block's words stand in its versions; what is listed and filtered stands in one small row.
CREATE TABLE new_block (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    version     INTEGER NOT NULL,
    saved_at    TEXT NOT NULL,
    archived_at TEXT,
    principles  INTEGER NOT NULL,
    check_again TEXT,
    sampled     INTEGER NOT NULL DEFAULT 0,
    seal        BLOB NOT NULL
) STRICT;
INSERT INTO new_block (id, version, saved_at, archived_at, principles, check_again, seal)
SELECT id, version, saved_at, archived_at,
    (SELECT ifnull(sum(1 << value), 0) FROM json_each(CAST(body AS TEXT), '$.principles')),
    (SELECT min(json_extract(value, '$.check_again')) FROM json_each(CAST(body AS TEXT), '$.sources')),
    x'' FROM block ORDER BY saved_at, rowid;
UPDATE new_block SET seal = seal(id, version, saved_at, archived_at, principles, check_again);

CREATE TABLE new_block_version (
    number  INTEGER NOT NULL REFERENCES block (number) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    body    BLOB NOT NULL,
    made_at TEXT NOT NULL,
    seal    BLOB NOT NULL,
    UNIQUE (number, version)
) STRICT;
INSERT INTO new_block_version (number, version, body, made_at, seal)
SELECT new_block.number, block_version.version, block_version.body, block_version.made_at,
    seal(new_block.number, block_version.version, block_version.body, block_version.made_at)
FROM block_version JOIN new_block ON new_block.id = block_version.block_id;

-- The letter's blocks can be favourites too and are not stored, so block_id refers to no table.
CREATE TABLE favourite (
    block_id TEXT PRIMARY KEY,
    seal     BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO favourite SELECT id, seal(id) FROM block WHERE json_extract(CAST(body AS TEXT), '$.favourite');

CREATE TABLE block_tag (
    number INTEGER NOT NULL REFERENCES block (number) ON DELETE CASCADE,
    tag    TEXT NOT NULL,
    seal   BLOB NOT NULL,
    PRIMARY KEY (number, tag)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO block_tag
SELECT new_block.number, tag.value, seal(new_block.number, tag.value) FROM block JOIN new_block USING (id),
    json_each(CAST(block.body AS TEXT), '$.tags') AS tag;

-- No stemming: a word that is still being typed must go on finding what its beginning found.
DROP TABLE block_text;
CREATE VIRTUAL TABLE block_text USING fts5 (
    title, text, tags, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
INSERT INTO block_text (rowid, title, text, tags)
SELECT new_block.number, json_extract(body, '$.title'),
    json_extract(body, '$.text') || ' ' || json_extract(body, '$.request') || ' ' || json_extract(body, '$.note'),
    ifnull((SELECT group_concat(value, ' ') FROM json_each(body, '$.tags')), '')
FROM (SELECT id, CAST(body AS TEXT) AS body FROM block) AS old JOIN new_block USING (id);

DROP TABLE block_version;
DROP TABLE block;
ALTER TABLE new_block RENAME TO block;
ALTER TABLE new_block_version RENAME TO block_version;
CREATE INDEX block_tag_by_tag ON block_tag (tag);
CREATE INDEX block_by_time ON block (saved_at, number, principles, check_again) WHERE archived_at IS NULL;
CREATE INDEX block_unsampled ON block (number) WHERE sampled = 0;
CREATE INDEX block_archived ON block (archived_at) WHERE archived_at IS NOT NULL;

ALTER TABLE block_use ADD COLUMN seal BLOB;
UPDATE block_use SET seal = seal(block_id, comment_id, docket, version, used_at);
ALTER TABLE filing ADD COLUMN seal BLOB;
UPDATE filing SET seal = seal(comment_id, name, docket, filed_on, channel, tracking_number, note, body);
ALTER TABLE setting ADD COLUMN seal BLOB;
UPDATE setting SET seal = seal(name, value);

CREATE TABLE look_up (
    number   INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    host     TEXT NOT NULL,
    path     TEXT NOT NULL,
    why      TEXT NOT NULL,
    received INTEGER NOT NULL,
    outcome  TEXT NOT NULL,
    seal     BLOB NOT NULL
) STRICT;

-- Sampled runs of five words, by which texts that share a sentence are found. They only propose, so they
-- bear no seal; they go with their words.
CREATE TABLE block_sample (
    run    INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (run, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE comment_sample (
    run    INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (run, number)
) STRICT, WITHOUT ROWID;

-- One person's workspace. Comments and blocks are whole JSON documents; what is searched or listed stands in columns.
CREATE TABLE comment (
    id          TEXT PRIMARY KEY,
    body        BLOB NOT NULL,
    saved_at    TEXT NOT NULL,
    archived_at TEXT
) STRICT;

CREATE TABLE comment_version (
    id         INTEGER PRIMARY KEY,
    comment_id TEXT NOT NULL REFERENCES comment (id) ON DELETE CASCADE,
    body       BLOB NOT NULL,
    name       TEXT NOT NULL DEFAULT '',
    made_at    TEXT NOT NULL
) STRICT;
CREATE INDEX comment_version_by_comment ON comment_version (comment_id, made_at);

CREATE TABLE block (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL,
    body        BLOB NOT NULL,
    saved_at    TEXT NOT NULL,
    archived_at TEXT
) STRICT;

CREATE TABLE block_version (
    block_id TEXT NOT NULL REFERENCES block (id) ON DELETE CASCADE,
    version  INTEGER NOT NULL,
    body     BLOB NOT NULL,
    made_at  TEXT NOT NULL,
    PRIMARY KEY (block_id, version)
) STRICT, WITHOUT ROWID;

-- Blocks of the open letter are used too but not stored, so block_id refers to no table.
CREATE TABLE block_use (
    block_id   TEXT NOT NULL,
    comment_id TEXT NOT NULL,
    docket     TEXT NOT NULL,
    version    INTEGER NOT NULL,
    used_at    TEXT NOT NULL,
    PRIMARY KEY (block_id, comment_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE filing (
    id              INTEGER PRIMARY KEY,
    comment_id      TEXT NOT NULL,
    name            TEXT NOT NULL,
    docket          TEXT NOT NULL,
    filed_on        TEXT NOT NULL,
    channel         TEXT NOT NULL,
    tracking_number TEXT NOT NULL,
    note            TEXT NOT NULL,
    body            BLOB NOT NULL
) STRICT;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

CREATE VIRTUAL TABLE block_text USING fts5 (
    block_id UNINDEXED, title, text, tags, tokenize = 'porter unicode61', prefix = '2 3'
);

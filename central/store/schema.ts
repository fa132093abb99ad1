/** One step a version; a step that was released is never changed again. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

  CREATE TABLE stations (
    stationId TEXT PRIMARY KEY, name TEXT NOT NULL, organiser TEXT NOT NULL, publicKey TEXT NOT NULL,
    enrolledAt TEXT NOT NULL, text TEXT NOT NULL, signature TEXT NOT NULL
  ) STRICT;

  CREATE TABLE batches (
    arrival INTEGER PRIMARY KEY AUTOINCREMENT,
    batchId TEXT NOT NULL UNIQUE, stationId TEXT NOT NULL REFERENCES stations, sittingId TEXT NOT NULL,
    fromSeq INTEGER NOT NULL, toSeq INTEGER NOT NULL, lastHash TEXT NOT NULL, sha256 TEXT NOT NULL,
    signature TEXT NOT NULL, size INTEGER NOT NULL, receivedAt TEXT NOT NULL, bytes BLOB NOT NULL,
    receiptText TEXT NOT NULL, receiptSignature TEXT NOT NULL, receiptKey TEXT NOT NULL,
    UNIQUE (sittingId, fromSeq), CHECK (fromSeq <= toSeq), CHECK (size = length(bytes))
  ) STRICT;

  CREATE TABLE conflicts (
    arrival INTEGER PRIMARY KEY AUTOINCREMENT,
    batchId TEXT NOT NULL REFERENCES batches (batchId), stationId TEXT NOT NULL, sittingId TEXT NOT NULL,
    fromSeq INTEGER NOT NULL, toSeq INTEGER NOT NULL, sha256 TEXT NOT NULL, signature TEXT NOT NULL,
    size INTEGER NOT NULL, receivedAt TEXT NOT NULL, bytes BLOB NOT NULL,
    UNIQUE (batchId, sha256)
  ) STRICT;

  CREATE TABLE sittings (sittingId TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
  `,
  `
  ALTER TABLE stations ADD COLUMN replacedBy TEXT REFERENCES stations;
  ALTER TABLE stations ADD COLUMN certificate TEXT;
  ALTER TABLE stations ADD COLUMN disabledAt TEXT;
  ALTER TABLE stations ADD COLUMN disabledWhy TEXT;

  CREATE TABLE asides (
    arrival INTEGER PRIMARY KEY AUTOINCREMENT,
    batchId TEXT NOT NULL, stationId TEXT NOT NULL, sittingId TEXT NOT NULL,
    fromSeq INTEGER NOT NULL, toSeq INTEGER NOT NULL, sha256 TEXT NOT NULL UNIQUE, signature TEXT NOT NULL,
    size INTEGER NOT NULL, receivedAt TEXT NOT NULL, why TEXT NOT NULL, bytes BLOB NOT NULL
  ) STRICT;
  `,
  `
  ALTER TABLE stations ADD COLUMN twiceAt TEXT;

  CREATE TABLE numbers (
    stationId TEXT NOT NULL REFERENCES stations, number INTEGER NOT NULL, batchId TEXT NOT NULL,
    PRIMARY KEY (stationId, number)
  ) STRICT;
  `,
  `
  CREATE TABLE acts (seq INTEGER PRIMARY KEY, line TEXT NOT NULL) STRICT;

  CREATE TABLE released (
    batchId TEXT NOT NULL, stationId TEXT NOT NULL, sittingId TEXT NOT NULL,
    fromSeq INTEGER NOT NULL, toSeq INTEGER NOT NULL, lastHash TEXT NOT NULL, sha256 TEXT NOT NULL,
    signature TEXT NOT NULL, size INTEGER NOT NULL, receivedAt TEXT NOT NULL, bytes BLOB NOT NULL,
    receiptText TEXT NOT NULL, receiptSignature TEXT NOT NULL, receiptKey TEXT NOT NULL,
    act INTEGER NOT NULL REFERENCES acts (seq)
  ) STRICT;

  CREATE TABLE claims (
    sittingId TEXT NOT NULL, stationId TEXT NOT NULL REFERENCES stations, act INTEGER NOT NULL REFERENCES acts (seq),
    PRIMARY KEY (sittingId, stationId)
  ) STRICT;

  ALTER TABLE stations ADD COLUMN quota INTEGER;
  CREATE INDEX batchesOfStation ON batches (stationId, size);
  `,
  `
  CREATE TABLE shares (sittingId TEXT PRIMARY KEY, planId TEXT NOT NULL, title TEXT NOT NULL, json TEXT NOT NULL) STRICT;
  CREATE INDEX sharesByPlan ON shares (planId);

  CREATE TABLE cautions (
    batchId TEXT NOT NULL REFERENCES batches (batchId) ON DELETE CASCADE, number TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (batchId, number)
  ) STRICT;
  `,
];

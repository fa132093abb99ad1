import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { certificateSchema, statementSchema } from '#shared/model/takeover.ts';
import { entrySchema } from '#shared/record/entry.ts';
import { backupHeaderSchema } from '#shared/wire/backup/header.ts';
import { backupTableSchema } from '#shared/wire/backup/table.ts';
import { batchHeaderSchema } from '#shared/wire/batch/header.ts';
import { exportClosingSchema, exportHeaderSchema, exportSealSchema } from '#shared/wire/export/format.ts';
import { planEntrySchema } from '#shared/plans/plan-entry.ts';
import { planHeaderSchema } from '#shared/wire/export/plan.ts';
import { receiptBodySchema, receiptSchema } from '#shared/wire/sync/receipt.ts';
import { commandLine } from './command-line.ts';

// npm run format-doc: writes docs/format.schema.json, the JSON Schema of every entry and header, from the schemas that the app
// reads with. A test holds the file against what this writes.

const PARTS = {
  entry: entrySchema,
  batchHeader: batchHeaderSchema,
  exportHeader: exportHeaderSchema,
  exportClosing: exportClosingSchema,
  exportSeal: exportSealSchema,
  backupHeader: backupHeaderSchema,
  backupTable: backupTableSchema,
  planHeader: planHeaderSchema,
  planEntry: planEntrySchema,
  receipt: receiptSchema,
  receiptText: receiptBodySchema,
  takeoverCertificate: certificateSchema,
  takeover: statementSchema,
};

/** docs/format.schema.json. What a schema can't say stands in `$comment`. */
export function formatDocument(): string {
  const parts = Object.entries(PARTS).flatMap(([name, schema]): (readonly [string, object])[] => {
    const { $schema, $defs = {}, ...said } = z.toJSONSchema(schema, { io: 'input' });
    return [[name, said] as const, ...Object.entries<object>($defs)];
  });
  const document = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Kaoping: entries, headers, receipts',
    $comment:
      'Written by npm run format-doc from the schemas of the app; do not edit. Not said here: lengths count UTF-16 code units; ' +
      'a reason with a least length of 1 is counted without the blanks around it; a public key is in its one canonical ' +
      'spelling and of no small order (docs/format.md, section 1).',
    $defs: Object.fromEntries(parts),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

if (import.meta.main) {
  commandLine({ usage: 'npm run format-doc: writes docs/format.schema.json' });
  writeFileSync('docs/format.schema.json', formatDocument());
}

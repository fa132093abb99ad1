import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { openDocument } from './document.mjs';
import { examine } from './examine.mjs';
import { sha256 } from './hash.mjs';
import { apply, emptyState } from './record.mjs';
import { examinePlan, planReport, sayer } from './plan.mjs';

// The folder of an archive: its sums, each record in it, and of a plan that its record and those of its sittings agree.

const SUMS = 'SHA256SUMS.txt';

/**
 * Says of a folder whether it is whole, one line a finding. Answers lines and an exit code; null for a folder that is no archive at
 * all, or holds more than `most` bytes.
 */
export function folderReport(folder, { most, pinned = null, en = false, now = null }) {
  const say = sayer(en);
  const files = filesIn(folder);
  const isOurs = files.some((name) => name === SUMS || /\.kp[xp]$/.test(name));
  if (!isOurs || files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) > most) return null;
  const lines = [say('folder', { name: folder, files: files.length })];
  const flaws = [];
  const flaw = (key, blanks) => flaws.push(`✗ ${say(key, blanks)}`);
  const sums = checkSums(folder, files, flaw);
  if (flaws.length === 0) lines.push(`✓ ${say('sums', { count: sums })}`);

  const records = [];
  for (const file of files.filter((name) => name.endsWith('.kpx'))) {
    const bytes = readFileSync(join(folder, file));
    const report = examine(bytes, { pinned, now });
    if (report === null || report.first !== null) flaw('sitting_bad', { file });
    else {
      const record = recordOf(bytes);
      records.push(record);
      lines.push(`✓ ${say('sitting_good', { file, title: record.sitting.title, entries: record.count })}`);
    }
  }
  const plans = files.filter((name) => name.endsWith('.kpp'));
  for (const file of plans) {
    const bytes = readFileSync(join(folder, file));
    const report = planReport(bytes, { name: file, pinned, en });
    lines.push(...report.lines.slice(0, -1));
    if (report.code !== 0) flaws.push('');
    else checkTogether(examinePlan(bytes), records, flaw, (count) => lines.push(`✓ ${say('whole', { count })}`));
  }
  if (records.length + plans.length === 0) flaw('no_record', {});
  const said = flaws.filter((line) => line !== '');
  return {
    code: flaws.length === 0 ? 0 : 1,
    lines: [...lines, ...said, flaws.length === 0 ? say('good') : say('bad', { count: flaws.length })],
  };
}

/** Every file of a folder by its path from there, with forward slashes, in order. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative(folder, join(folder, name)).split(sep).join('/'))
    .sort();
}

function checkSums(folder, files, flaw) {
  if (!files.includes(SUMS)) {
    flaw('sums_missing', {});
    return 0;
  }
  const said = new Map(
    readFileSync(join(folder, SUMS), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  for (const [file, sum] of said) {
    if (!files.includes(file)) flaw('file_missing', { file });
    else if (sha256(readFileSync(join(folder, file))) !== sum) flaw('sum_differs', { file });
  }
  for (const file of files) if (file !== SUMS && !said.has(file)) flaw('file_added', { file });
  return said.size;
}

/** What of a sitting's record a plan's is held against; it verified before. Numbers that were put right are known, old and new. */
function recordOf(bytes) {
  const { entries, header } = openDocument(bytes);
  const state = emptyState();
  const numbers = new Set();
  const people = new Set();
  for (const { json } of entries) {
    apply(state, json.body, json.actor, json.at, json.seq);
    for (const { idNumber } of json.body.candidates ?? []) numbers.add(idNumber);
    if (json.body.type === 'candidate_corrected' && json.body.field === 'idNumber') numbers.add(json.body.fresh);
    for (const personId of state.people.keys()) people.add(personId);
  }
  return { sitting: state.sitting, header: header.json, count: entries.length, people, numbers };
}

function checkTogether({ header, entries }, records, flaw, agreed) {
  const byId = new Map(records.map((record) => [record.sitting.sittingId, record]));
  let isWhole = true;
  const wrong = (key, blanks) => {
    isWhole = false;
    flaw(key, blanks);
  };
  for (const { sittingId, entries: count, lastHash } of header.sittings) {
    const record = byId.get(sittingId);
    if (record === undefined) wrong('sitting_missing', { sittingId });
    else if (record.sitting.plan?.planId !== header.planId) wrong('sitting_foreign', { sittingId });
    else if (record.header.count !== count || record.header.lastHash !== lastHash)
      wrong('sitting_differs', { sittingId });
  }
  const known = new Set(records.flatMap(({ numbers }) => [...numbers]));
  for (const [seq, { by, log, personId, body }] of entries.entries()) {
    const record = byId.get(log);
    if (record !== undefined && !record.people.has(personId)) wrong('keeper_unknown', { line: seq + 3, by });
    const strangers = (body.scores ?? []).filter(({ idNumber }) => !known.has(idNumber)).length;
    if (strangers > 0) wrong('person_unknown', { line: seq + 3, count: strangers });
  }
  if (isWhole) agreed(header.sittings.length);
}

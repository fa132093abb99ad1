import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkTogether, recordOf } from './plan-archive.mjs';
import { examine } from './examine.mjs';
import { sha256 } from './hash.mjs';
import { examinePlan, planReport, sayer } from './plan.mjs';

// The folder of an archive: its sums, each record in it, and of a plan that its record and those of its sittings agree.

const SUMS = 'SHA256SUMS.txt';

/**
 * Says of a folder whether it is whole, one line a finding. Answers lines and an exit code; null for a folder that is no archive at
 * all, or holds more than `most` bytes.
 */
export function folderReport(folder, { most, pinned = null, en = false, now = null }) {
  const say = sayer(en);
  const { files, others } = filesIn(folder);
  const isOurs = files.some((name) => name === SUMS || /\.kp[xp]$/.test(name));
  if (!isOurs || files.reduce((sum, name) => sum + lstatSync(join(folder, name)).size, 0) > most) return null;
  const lines = [say('folder', { name: folder, files: files.length })];
  const flaws = [];
  const flaw = (key, blanks) => flaws.push(`✗ ${say(key, blanks)}`);
  for (const file of others) flaw('file_odd', { file });
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

/** Every file of a folder by its path from there, with forward slashes, in order; apart from them whatever is neither file nor folder. */
function filesIn(folder) {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ found: lstatSync(join(folder, name)), name: relative(folder, join(folder, name)) }))
    .filter(({ found }) => !found.isDirectory())
    .map(({ found, name }) => ({ isFile: found.isFile(), name: name.split(sep).join('/') }));
  const named = (wanted) =>
    all
      .filter(({ isFile }) => isFile === wanted)
      .map(({ name }) => name)
      .sort();
  return { files: named(true), others: named(false) };
}

function checkSums(folder, files, flaw) {
  if (!files.includes(SUMS)) {
    flaw('sums_missing', {});
    return 0;
  }
  const said = new Map();
  for (const [at, line] of readFileSync(join(folder, SUMS), 'utf8').split('\n').slice(0, -1).entries()) {
    const file = line.slice(66);
    if (!/^[0-9a-f]{64} {2}./.test(line) || said.has(file)) flaw('sums_odd', { line: at + 1 });
    else said.set(file, line.slice(0, 64));
  }
  for (const [file, sum] of said) {
    if (!files.includes(file)) flaw('file_missing', { file });
    else if (sha256(readFileSync(join(folder, file))) !== sum) flaw('sum_differs', { file });
  }
  for (const file of files) if (file !== SUMS && !said.has(file)) flaw('file_added', { file });
  return said.size;
}

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkTogether, recordOf } from './plan-archive.mjs';
import { examine } from './examine.mjs';
import { checkFolderSeal } from './folder-seal.mjs';
import { sha256Of } from './hash.mjs';
import { checkPictures } from './pictures.mjs';
import { examinePlan, planReport, sayer } from './plan.mjs';

// The folder of an archive: its sums and their seal, each record in it, the pictures those name, and of a plan that its record and
// those of its sittings agree.

const SUMS = 'SHA256SUMS.txt';
const SEAL = 'SHA256SUMS.seal';
const isRecord = (name) => /\.kp[xp]$/.test(name);
/** A seal is shorter. */
const MOST_SEAL = 1000;

/**
 * Says of a folder whether it is whole, one line a finding. Answers lines and an exit code; null for a folder that is no archive at
 * all, or where a record in it, its sums or all that is neither a picture has more than `most` bytes.
 */
export function folderReport(folder, { most, pinned = null, en = false, now = null }) {
  const say = sayer(en);
  const { files, others } = filesIn(folder);
  const isOurs = files.some((name) => name === SUMS || isRecord(name));
  const sizeOf = (name) => lstatSync(join(folder, name)).size;
  const isPicture = (name) => name.startsWith('照片/');
  const whole = files.filter((name) => !isPicture(name)).reduce((sum, name) => sum + sizeOf(name), 0);
  if (!isOurs || whole > most || files.some((name) => sizeOf(name) > most)) return null;
  const digestOf = (name) => sha256Of(join(folder, name));
  const lines = [say('folder', { name: folder, files: files.length })];
  const flaws = [];
  const flaw = (key, blanks) => flaws.push(`✗ ${say(key, blanks)}`);
  for (const file of others) flaw('file_odd', { file });
  const sums = checkSums(folder, files, digestOf, flaw);
  if (flaws.length === 0) lines.push(`✓ ${say('sums', { count: sums })}`);

  const records = [];
  for (const file of files.filter((name) => name.endsWith('.kpx'))) {
    const bytes = readFileSync(join(folder, file));
    const report = examine(bytes, { pinned, now });
    if (report === null || report.first !== null) flaw('sitting_bad', { file });
    else {
      const record = { ...recordOf(bytes), file };
      records.push(record);
      lines.push(`✓ ${say('sitting_good', { file, title: record.sitting.title, entries: record.count })}`);
    }
  }
  const plans = files.filter((name) => name.endsWith('.kpp'));
  const planKeys = [];
  for (const file of plans) {
    const bytes = readFileSync(join(folder, file));
    const report = planReport(bytes, { name: file, pinned, en });
    lines.push(...report.lines.slice(0, -1));
    const plan = examinePlan(bytes);
    if (report.code !== 0) flaws.push('');
    else {
      planKeys.push(plan.header.stationKey);
      const note = (key, blanks) => lines.push(`– ${say(key, blanks)}`);
      checkTogether(plan, records, { flaw, note, agreed: (count) => lines.push(`✓ ${say('whole', { count })}`) });
    }
  }
  if (records.length + plans.length === 0) flaw('no_record', {});
  const named = records.flatMap(({ file, pictures }) => pictures.map((one) => ({ ...one, file })));
  const isWhole = records.length === files.filter((name) => name.endsWith('.kpx')).length;
  const { right, missing } = checkPictures(files, { named, isWhole, digestOf }, flaw);
  if (right > 0) lines.push(`✓ ${say('pictures', { count: right })}`);
  for (const { file, line, sha256 } of missing) lines.push(`– ${say('picture_missing', { file, line, sha256 })}`);
  const keys = [...records.map(({ header }) => header.stationKey), ...planKeys];
  const editions = records.map(({ sitting }) => sitting.edition ?? 1);
  const sealed = files.includes(SEAL) && sizeOf(SEAL) <= MOST_SEAL ? readFileSync(join(folder, SEAL)) : null;
  if (files.includes(SUMS)) {
    const isSealed = checkFolderSeal(sealed, readFileSync(join(folder, SUMS)), { keys, editions }, flaw);
    if (isSealed) lines.push(`✓ ${say('folder_sealed', {})}`);
    else if (sealed === null) lines.push(`– ${say('folder_unsealed', {})}`);
  }
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

function checkSums(folder, files, digestOf, flaw) {
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
    else if (digestOf(file) !== sum) flaw('sum_differs', { file });
  }
  const isListed = (file) => file === SUMS || file === SEAL || said.has(file);
  for (const file of files) if (!isListed(file)) flaw('file_added', { file });
  return said.size;
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { CHAPTERS, clausesOf, LAW_PAGE, lawPage, rulesFor } from '#scripts/law/page.ts';
import { RULES } from '#shared/law/registry.ts';

const root = join(import.meta.dirname, '..', '..');
const rows = CHAPTERS.flatMap((chapter) => chapter.rows);

it('lists all 136 clauses in their order, each once', () => {
  const numbers = rows.map(({ no }) => no);
  expect(numbers).toHaveLength(136);
  expect(new Set(numbers).size).toBe(136);
  const counts = ['A', 'B', 'C', 'D', 'E'].map((letter) => numbers.filter((no) => no.startsWith(letter)).length);
  expect(counts).toEqual([51, 20, 34, 18, 13]);
});

it('finds a rule for every clause that is said to be one, and every clause a rule names', () => {
  const unfounded = rows.filter(({ no, home }) => home.as === 'rule' && rulesFor(no).some(({ file }) => file === ''));
  expect(unfounded).toEqual([]);
  expect(rows.filter(({ no, home }) => (home.as === 'rule') !== rulesFor(no).length > 0).map(({ no }) => no)).toEqual(
    [],
  );
  const known = new Set(rows.map(({ no }) => no));
  const foreign = RULES.flatMap(({ policy, clauses }) => (policy === null ? [] : clausesOf(clauses))).filter(
    (no) => !known.has(no),
  );
  expect(foreign).toEqual([]);
});

it('finds every place it names, and the word there', () => {
  const lost = rows.flatMap(({ no, home }) => {
    if (!('at' in home)) return [];
    const [file = '', word = ''] = home.at.split('#');
    const path = join(root, file);
    if (!existsSync(path)) return [`${no} ${home.at}`];
    return word === '' || (statSync(path).isFile() && readFileSync(path, 'utf8').includes(word))
      ? []
      : [`${no} ${home.at}`];
  });
  expect(lost).toEqual([]);
});

it('says why, where a clause has no home', () => {
  expect(rows.filter(({ home }) => 'because' in home && home.because === '')).toEqual([]);
});

it('is the page that lies in docs; npm run law writes it', async () => {
  const fresh = await format(lawPage(), { ...(await resolveConfig(LAW_PAGE)), parser: 'markdown' });
  expect(readFileSync(LAW_PAGE, 'utf8')).toBe(fresh);
});

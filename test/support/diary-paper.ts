import { spawnSync } from 'node:child_process';
import { MARGINS } from '#shared/forms/parts/paper.ts';
import { readEntry } from '#shared/record/chain.ts';
import type { Entry } from '#shared/record/entry.ts';
import { rowsOf } from './diary-told.ts';
import type { Story } from './rooms/slow-sheet.ts';

// 考场情况记录单 as it came out of the printer, held against the record of its day.

/** Where its columns stand across the page, in points: each is as wide as its text, with what is left free beside it. */
const FREE = 2 * 3 + 0.6;
const WIDTHS = { nth: 26, time: 76, candidate: 110 } as const;
const AT = {
  nth: MARGINS[0],
  candidate: MARGINS[0] + WIDTHS.nth + WIDTHS.time + 2 * FREE,
  text: MARGINS[0] + WIDTHS.nth + WIDTHS.time + WIDTHS.candidate + 3 * FREE,
} as const;
/** The last column is who wrote it down. */
const BY = 595.28 - MARGINS[2] - 60 - FREE;

/** What stands in a column, over all pages, without blanks. */
function columnOf(pdf: string, from: number, to: number): string {
  const crop = ['-x', from, '-y', 0, '-W', to - from, '-H', 842].map((each) =>
    typeof each === 'number' ? String(Math.round(each)) : each,
  );
  const { stdout } = spawnSync('pdftotext', ['-layout', ...crop, pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return stdout.replaceAll(/\s/g, '');
}

/** The record of a sitting, from its export. */
export const storyIn = (kpx: string): Story =>
  kpx
    .split('\n')
    .map(readEntry)
    .filter((entry): entry is Entry => entry !== null);

/** What the paper lacks of what the record asks for: the acts, each with its words and about whom, in the order of the day. */
export function lacksOnPaper(pdf: string, story: Story): readonly string[] {
  const [said, who, nth] = [
    columnOf(pdf, AT.text, BY),
    columnOf(pdf, AT.candidate, AT.text),
    columnOf(pdf, AT.nth, AT.nth + WIDTHS.nth + 3),
  ];
  const rows = rowsOf(story);
  const [inText, inWho] = [reader(said), reader(who)];
  const lacks = rows.flatMap(({ seq, candidateId, words }) => {
    const name = nameOf(story, candidateId);
    const lacking = [...inText(words), ...(name === '' ? [] : inWho([name]))];
    return lacking.map((word) => `${String(seq)} ${story[seq]?.body.type ?? ''}: ${word}`);
  });
  // and no row that the record does not ask for
  const isCounted =
    nth.includes(String(rows.length)) && !nth.includes(`${String(rows.length)}${String(rows.length + 1)}`);
  return isCounted ? lacks : [...lacks, `${String(rows.length)} rows on record, on paper ${nth}`];
}

/** Looks for words from where the last ones were found on, and answers those that are not there. */
function reader(text: string): (words: readonly string[]) => readonly string[] {
  let from = 0;
  return (words) => {
    let furthest = from;
    const lacking = words.filter((word) => {
      const at = text.indexOf(word.replaceAll(/\s/g, ''), from);
      if (at >= 0) furthest = Math.max(furthest, at);
      return at < 0;
    });
    from = furthest;
    return lacking;
  };
}

/** What a candidate is called in the end. */
function nameOf(story: Story, candidateId: string | null): string {
  return story.reduce((name, { body }) => {
    if (body.type === 'candidates_admitted')
      return body.candidates.find((one) => one.candidateId === candidateId)?.name ?? name;
    const isRenamed = body.type === 'candidate_corrected' && body.candidateId === candidateId && body.field === 'name';
    return isRenamed ? body.fresh : name;
  }, '');
}

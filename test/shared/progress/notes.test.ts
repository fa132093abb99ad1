import { describe, expect, it } from 'vitest';
import { sheetKey } from '#shared/model/sheet.ts';
import { authorityNotes, confirmationOf, supervisorNotes } from '#shared/progress/authority.ts';
import { checkNotes } from '#shared/progress/paper-check-notes.ts';
import { paperNotes } from '#shared/progress/paper-notes.ts';
import { proofNotes } from '#shared/progress/proof-notes.ts';
import { spreadNotes } from '#shared/progress/spread-notes.ts';
import type { PaperSheet } from '#shared/record/changes.ts';
import { sheetOf, type Sheet, type SittingState } from '#shared/record/state.ts';
import type { Person } from '#shared/model/staff.ts';
import { readySitting } from '#test/support/sitting.ts';

// What the diary says of acts that change what a mark rests on: by whom, of whom, with both figures, in both languages alike.

const { state, scorers, lead, candidates, supervisor, checker } = readySitting();
const [zhou, yu, zhu] = scorers.map(({ name }) => name) as [string, string, string];
const { candidateId } = candidates[0]!;
const ref = { candidateId, examinerId: scorers[0]!.personId };
const id = (at: number): string => scorers[at]!.personId;
const when = (seq: number) => ({ at: '2026-11-20T02:00:00.000Z', by: lead.personId, seq });
const withSheet = (over: Partial<Sheet>): SittingState => ({
  ...state,
  sheets: new Map([[sheetKey(ref), { ...sheetOf(state, ref), ...over }]]),
});
const said = (notes: readonly { readonly text: readonly [string, string] }[]) => notes.map(({ text }) => text);

describe('marks that lay too far apart', () => {
  it('who conferred about which lines, who was named, and whose marks the lead took, each once', () => {
    const conferral = { people: [id(0), id(1)], lines: ['1.1', '2.1'], text: '复看后重评', ...when(7) };
    const picks = [id(2), id(0), id(2)].map((examinerId, at) => ({ line: `1.${String(at + 1)}`, examinerId }));
    const notes = spreadNotes({
      ...state,
      conferrals: new Map([[candidateId, [conferral]]]),
      thirds: new Map([[candidateId, [{ personId: lead.personId, reason: '悬殊', ...when(8) }]]]),
      spreadDecisions: new Map([[candidateId, [{ picks, sheets: [], reason: '以工件为准', ...when(9) }]]]),
    });
    expect(notes.map(({ seq, at, by, candidateId: of }) => [seq, at, by, of])).toEqual(
      [7, 8, 9].map((seq) => [seq, when(seq).at, lead.personId, candidateId]),
    );
    const texts = said(notes);
    expect(texts[0]?.[0]).toContain(`${zhou}、${yu}`);
    expect(texts[0]?.[0]).toContain('1.1、2.1');
    expect(texts[0]?.[0]).toContain('复看后重评');
    for (const language of [0, 1] as const) {
      expect(texts[1]?.[language]).toContain(lead.name);
      expect(texts[1]?.[language]).toContain('悬殊');
      expect(texts[2]?.[language]).toContain(`${zhu}、${zhou}`);
      expect(texts[2]?.[language]).toContain('以工件为准');
    }
    expect(texts.map(([zh, en]) => zh === en)).toEqual([false, false, false]);
    expect(JSON.stringify(texts)).not.toContain('{');
  });
});

describe('a sheet from paper', () => {
  const paper = (over: Partial<PaperSheet> = {}): PaperSheet => ({
    ...{ cause: 'power', reason: '停电十分钟', photo: 'f'.repeat(64), ...when(5), keyed: [], settled: null },
    ...over,
  });
  const keyed = (by: string, seq: number, marks: readonly (readonly [string, number | null])[]) => ({
    ...{ marks: marks.map(([line, mark]) => ({ line, mark })), ...when(seq), by },
  });
  it('says why it was opened and who keyed it', () => {
    expect(paperNotes(state)).toEqual([]);
    const notes = paperNotes(withSheet({ paper: paper({ keyed: [keyed(id(1), 6, [])] }) }));
    expect(notes.map(({ seq, candidateId: of }) => [seq, of])).toEqual([
      [5, candidateId],
      [6, candidateId],
    ]);
    const [opened, by] = said(notes);
    expect(opened![0]).toContain(zhou);
    expect(opened![0]).toContain('停电十分钟');
    expect([opened![0].includes('停电'), opened![1].includes('no power')]).toEqual([true, true]);
    expect([by![0], by![1]].every((text) => text.includes(yu) && text.includes(zhou))).toBe(true);
  });
  it('says what each of two read on a line, and what a third settled', () => {
    const two = [
      keyed(id(1), 6, [
        ['1.1', 3000],
        ['1.2', 100],
      ]),
      keyed(id(2), 7, [['1.1', null]]),
    ];
    const settled = {
      marks: [
        { line: '1.1', mark: 3050 },
        { line: '1.2', mark: null },
      ],
      reason: '看清是 30.5',
      ...when(8),
    };
    const notes = paperNotes(withSheet({ paper: paper({ keyed: two, settled }) }));
    expect(notes.map(({ seq }) => seq)).toEqual([5, 6, 7, 8]);
    const [zh, en] = notes.at(-1)!.text;
    expect(zh).toContain('1.1 30.00 / 空 → 30.50、1.2 1.00 / 空 → 空');
    expect(en).toMatch(/1\.1 30\.00 \/ (\S+) → 30\.50、1\.2 1\.00 \/ \1 → \1/);
    expect([zh, en].every((text) => text.includes(lead.name) && text.includes('看清是 30.5'))).toBe(true);
  });
});

describe('a paper that was held against the record', () => {
  const draw = { seed: '135246', of: 6, size: 1, sheets: [ref], reason: '', ...when(4) };
  const check = (outcome: 'agrees' | 'differs', over: object = {}) => ({
    ...{ outcome, lines: [], text: '', settled: null, ...when(6), ...over },
  });
  const notes = (draws: readonly object[], checks: readonly object[]) =>
    checkNotes({ ...withSheet({ checks: checks as never }), paperDraws: draws as never });
  it('says what was drawn, and why once more', () => {
    const [first, again] = notes([draw, { ...draw, reason: '复查', seq: 5 }], []);
    expect([first?.candidateId, first?.seq, again?.seq]).toEqual([null, 4, 5]);
    expect(first?.text[0]).toContain('135246');
    expect([first?.text[0].includes('复查'), again?.text[0].includes('复查')]).toEqual([false, true]);
    expect(again?.text[0]).toContain('6');
  });
  it('says that they agree, or on which lines the paper says something else', () => {
    const [agrees] = notes([], [check('agrees', { text: '清楚' })]);
    expect([agrees?.candidateId, agrees?.seq]).toEqual([candidateId, 6]);
    expect(agrees?.text[0]).toContain(zhou);
    expect(agrees?.text[0]).toContain('（清楚）');
    const [quiet] = notes([], [check('agrees')]);
    expect(quiet?.text[0]).not.toContain('（');
    const [differs] = notes([], [check('differs', { lines: [{ line: '1.1', mark: 2950 }], text: '涂改' })]);
    for (const text of differs!.text) expect(text).toMatch(/1\.1 .*29\.50/);
    expect(differs?.text[0]).toContain('（涂改）');
    const [bare] = notes([], [check('differs')]);
    expect(bare?.text[0]).not.toContain('1.1');
    expect(bare?.text).not.toEqual(quiet?.text);
  });
});

it('a checker who read otherwise says which figure, as it stood and as it was read', () => {
  const proof = (differs: object | undefined) => ({
    read: [],
    settled: null,
    ...when(9),
    ...(differs === undefined ? {} : { differs }),
  });
  const notes = (...all: readonly (object | undefined)[]) => proofNotes(withSheet({ proofs: all.map(proof) as never }));
  expect(notes(undefined, [])).toEqual([]);
  const [note] = notes([
    { line: '1.1', stands: 3000, read: 3050 },
    { line: null, stands: null, read: 9000 },
  ]);
  expect(note).toMatchObject({ candidateId, seq: 9, by: lead.personId });
  const [zh, en] = note!.text;
  expect(zh).toContain(zhou);
  expect(zh).toMatch(/1\.1.*30\.00.*30\.50.*、.*合计.*—.*90\.00/);
  expect(en).toMatch(/1\.1.*30\.00.*30\.50.*, .*—.*90\.00/);
});

describe('keys and roles that changed hands', () => {
  const letter = { number: '12', date: '2026-11-01', issuer: '市人社局', fell: false, ...when(6) };
  it('are told in order: a key anew, a head succeeded, a letter about a supervisor', () => {
    const notes = authorityNotes({
      ...state,
      confirmations: new Map([[supervisor.personId, letter]]),
      keyChanges: [{ personId: id(0), old: '', publicKey: '', witness: id(1), reason: '忘记', ...when(8) }],
      headChanges: [
        { leaves: id(1), personId: id(2), old: '', publicKey: '', witness: id(0), reason: '生病', ...when(7) },
      ],
    });
    expect(notes.map(({ seq }) => seq)).toEqual([6, 7, 8]);
    expect(notes[1]?.text[0]).toBe(
      `现场负责人由${zhu}接任（原为${yu}），原负责人的签名密钥此后不能使用，此前所签仍然有效；原因：生病；见证人：${zhou}（已签名）`,
    );
    expect(notes[2]?.text[0]).toBe(
      `${zhou}的签名密码重新登记，原密钥此后不能签名；原因：忘记；见证人：${yu}；现场负责人：${lead.name}`,
    );
    expect(notes[0]?.text).toEqual([
      `质量督导员${supervisor.name}经市人社局2026-11-01第12号函确认，据现场负责人${lead.name}登记`,
      `Quality supervisor ${supervisor.name}: confirmed by letter no. 12 of 市人社局, 2026-11-01, as the site head ${lead.name} recorded`,
    ]);
  });

  it('a supervisor whom the enterprise named is confirmed by a letter that stands, and by nothing else (附件1 四（三）)', () => {
    const own = { ...supervisor, appointedBy: 'enterprise' as const };
    const of = (confirmation: object | null, person: Person = own) => {
      const people = new Map(state.people).set(person.personId, person);
      const confirmations = new Map(confirmation === null ? [] : [[person.personId, confirmation as never]]);
      const stands = { ...state, people, confirmations };
      expect(supervisorNotes(stands).map(([zh]) => zh)).toEqual(
        confirmationOf(stands, person) === null
          ? []
          : [`质量督导员${person.name}${confirmationOf(stands, person)![0]}`],
      );
      return confirmationOf(stands, person)?.[0];
    };
    expect(of(null)).toBe('未经主管部门确认');
    expect(of(letter)).toContain('经市人社局2026-11-01第12号函确认');
    expect(of({ ...letter, number: '津人社函〔2026〕12号' })).toContain('津人社函〔2026〕12号函');
    expect(of({ ...letter, fell: true })).toContain('确认函失效');
    expect(of(null, supervisor)).toBeUndefined();
    expect(confirmationOf(state, checker)).toBeNull();
  });
});

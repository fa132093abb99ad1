import { describe, expect, it } from 'vitest';
import { authorityNotes, confirmationOf, supervisorNotes } from '#shared/progress/authority.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { aPerson, readySitting } from '#test/support/sitting.ts';

// Keys, site heads and letters about supervisors, word for word in both languages, and as they stand where a name is not known.

const { state: ready, scorers, lead, supervisor, checker } = readySitting({ edition: 10 });
const [zhou, yu, zhu] = scorers.map(({ name }) => name) as [string, string, string];
const id = (at: number): string => scorers[at]!.personId;
const own = { ...supervisor, appointedBy: 'enterprise' as const };
const state: SittingState = { ...ready, people: new Map(ready.people).set(own.personId, own) };
const when = (seq: number, by: string | null = lead.personId) => ({
  at: `2026-11-20T02:00:0${String(seq)}.000Z`,
  by,
  seq,
});
const letter = (seq: number, over: object = {}) => ({
  ...{ number: '12', date: '2026-11-01', issuer: '市人社局', fell: false, ...when(seq) },
  ...over,
});
const keyChange = (seq: number, over: object = {}) => ({
  ...{ personId: id(0), old: '', publicKey: '', witness: id(1), reason: '忘记', ...when(seq) },
  ...over,
});
const headChange = (seq: number, over: object = {}) => ({
  ...{ leaves: id(1), personId: id(2), old: '', publicKey: '', witness: id(0), reason: '生病', ...when(seq) },
  ...over,
});

describe('what is told of keys and roles', () => {
  it('says who, in whose presence and why, in both languages', () => {
    expect(authorityNotes({ ...state, keyChanges: [keyChange(3)] })).toEqual([
      {
        ...when(3),
        text: [
          `${zhou}的签名密码重新登记，原密钥此后不能签名；原因：忘记；见证人：${yu}；现场负责人：${lead.name}`,
          `${zhou}’s PIN was registered anew, the key before signs no more; reason: 忘记; witness: ${yu}; site head: ${lead.name}`,
        ],
      },
    ]);
    expect(authorityNotes({ ...state, headChanges: [headChange(4, { by: null })] })).toEqual([
      {
        ...when(4, null),
        text: [
          `现场负责人由${zhu}接任（原为${yu}），原负责人的签名密钥此后不能使用，此前所签仍然有效；原因：生病；见证人：${zhou}（已签名）`,
          `${zhu} is site head in the place of ${yu}, whose key is retired; what it signed before stays; reason: 生病; witness: ${zhou}, who signed for it`,
        ],
      },
    ]);
  });

  it('leaves a name out that is not known, and is nothing of a day without any', () => {
    expect(authorityNotes(EMPTY_STATE)).toEqual([]);
    const [key] = authorityNotes({ ...state, keyChanges: [keyChange(3, { by: null, witness: 'gone' })] });
    expect(key?.text).toEqual([
      `${zhou}的签名密码重新登记，原密钥此后不能签名；原因：忘记；见证人：；现场负责人：`,
      `${zhou}’s PIN was registered anew, the key before signs no more; reason: 忘记; witness: ; site head: `,
    ]);
    const confirmations = new Map([[own.personId, letter(5, { by: null })]]);
    expect(authorityNotes({ ...state, confirmations })[0]).toEqual({
      ...when(5, null),
      text: [
        `质量督导员${own.name}经市人社局2026-11-01第12号函确认，据现场负责人登记`,
        `Quality supervisor ${own.name}: confirmed by letter no. 12 of 市人社局, 2026-11-01, as the site head  recorded`,
      ],
    });
  });

  it('stands in the order of the record, whatever it is about', () => {
    const told = authorityNotes({
      ...state,
      keyChanges: [keyChange(2), keyChange(6)],
      headChanges: [headChange(1), headChange(5)],
      confirmations: new Map([
        [own.personId, letter(3)],
        ['gone', letter(4, { fell: true })],
      ]),
    });
    expect(told.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(told.map(({ at }) => at)).toEqual([1, 2, 3, 4, 5, 6].map((seq) => when(seq).at));
    expect(told[3]?.text).toEqual([
      '质量督导员未经主管部门确认（原确认函所指的姓名或角色已更正，确认函失效，须重新登记）',
      'Quality supervisor : not confirmed by the authority: what the letter called them has changed since, so another is to be recorded',
    ]);
  });
});

describe('a supervisor whom the enterprise named', () => {
  const standing = (over: object | null, person = own) =>
    confirmationOf(
      { ...state, confirmations: new Map(over === null ? [] : [[own.personId, letter(5, over)]]) },
      person,
    );
  it('is confirmed by a letter: a bare number is told as one, a whole reference as it is', () => {
    const said = (number: string) => standing({ number });
    const head = lead.name;
    expect(said('7')).toEqual([
      `经市人社局2026-11-01第7号函确认，据现场负责人${head}登记`,
      `confirmed by letter no. 7 of 市人社局, 2026-11-01, as the site head ${head} recorded`,
    ]);
    for (const whole of ['津人社函〔2026〕12号', '2026-', '第12', '12号', ''])
      expect(said(whole)).toEqual([
        `经市人社局2026-11-01${whole}函确认，据现场负责人${head}登记`,
        `confirmed by letter ${whole} of 市人社局, 2026-11-01, as the site head ${head} recorded`,
      ]);
    expect(said('2026')?.[0]).toContain('第2026号函');
  });

  it('is told apart from one the authority appointed, and from everybody who is no supervisor', () => {
    expect(standing(null)).toEqual(['未经主管部门确认', 'not confirmed by the authority']);
    expect(standing({ fell: true })?.[1]).toMatch(/^not confirmed by the authority: what the letter/);
    expect([standing({}, supervisor as typeof own), confirmationOf(state, checker)]).toEqual([null, null]);
    expect(supervisorNotes(ready)).toEqual([]);
    const second = { ...aPerson('supervisor', '白文'), appointedBy: 'enterprise' as const };
    const people = new Map(state.people).set(second.personId, second);
    expect(supervisorNotes({ ...state, people })).toEqual([
      [`质量督导员${own.name}未经主管部门确认`, `Quality supervisor ${own.name}: not confirmed by the authority`],
      ['质量督导员白文未经主管部门确认', 'Quality supervisor 白文: not confirmed by the authority'],
    ]);
  });
});

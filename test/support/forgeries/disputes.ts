import { idOf, keyOf } from '../handover.ts';

// 公示 and 争议 of a plan as somebody would forge them who can write the record, and seal it: what follows from nothing.

type Line = Record<string, unknown>;
const ID = idOf(0xd1);

/** Bodies behind those of the plan, which begin with this one's theory scores. */
const after =
  (...bodies: ((person: Line) => Line)[]) =>
  (all: Line[]): Line[] => {
    const [first] = (all[1]?.['scores'] ?? []) as Line[];
    const person = { name: first?.['name'], idNumber: first?.['idNumber'] };
    return [...all, ...bodies.map((body) => body(person))];
  };
const started =
  (over: Line = {}) =>
  (person: Line) => ({
    ...{ type: 'publicity_started', on: '2026-11-12', days: 5, until: '2026-11-19', where: '公告栏', people: [person] },
    ...over,
  });
const ended = (on: string) => () => ({ type: 'publicity_ended', on });
const raised =
  (over: Line = {}) =>
  (about: Line) => ({
    ...{ type: 'objection_raised', objectionId: ID, on: '2026-11-16', from: '宋勇', way: 'letter', contact: '', about },
    what: '理论成绩有误',
    ...over,
  });
const answered =
  (effect: Line, over: Line = {}) =>
  () => {
    return { type: 'objection_answered', objectionId: ID, on: '2026-11-17', found: '无误', effect, ...over };
  };
const none = { kind: 'none' };
const removed = { kind: 'removed' };
const signed = () => {
  const key = keyOf(3);
  const signature = key.sign('correction', 'something else');
  return {
    ...{ type: 'correction_signed', objectionId: ID, role: 'lead', digest: 'a'.repeat(64) },
    ...{ publicKey: key.publicKey, signature },
  };
};

/** Every way tried; `says` is the finding by which the verifier names it. */
export const DISPUTE_FORGERIES = [
  { name: 'a list that is up twice', says: 'publicity', bodies: after(started(), started()) },
  { name: 'a list that ends before it begins', says: 'publicity', bodies: after(started({ until: '2026-11-11' })) },
  { name: 'a list ended too early', says: 'publicity', bodies: after(started(), ended('2026-11-18')) },
  {
    name: 'a list ended while objected to',
    says: 'publicity',
    bodies: after(started(), raised(), ended('2026-11-19')),
  },
  { name: 'nothing ended', says: 'publicity', bodies: after(ended('2026-11-19')) },
  { name: 'a list with fields of another', says: 'entry', bodies: after(started({ found: '' })) },
  { name: 'an objection at no time', says: 'objection', bodies: after(started(), raised({ on: '2026-11-11' })) },
  { name: 'an objection twice', says: 'objection', bodies: after(started(), raised(), raised()) },
  { name: 'an answer to nothing', says: 'answer', bodies: after(started(), answered(none)) },
  {
    ...{ name: 'an answer before the objection', says: 'answer' },
    bodies: after(started(), raised(), answered(none, { on: '2026-11-15' })),
  },
  { name: 'an effect unknown', says: 'entry', bodies: after(started(), raised(), answered({ kind: 'waived' })) },
  {
    name: 'a signature of something else',
    says: 'signed',
    bodies: after(started(), raised(), answered(removed), signed),
  },
  {
    ...{ name: 'a list of nobody here', says: 'person_unknown' },
    bodies: after(started({ people: [{ name: '王某', idNumber: '500000199001011000' }] })),
  },
] as const satisfies readonly { name: string; says: string; bodies: (all: Line[]) => Line[] }[];

import type { Body } from '#shared/record/body.ts';
import type { Person } from '#shared/model/staff.ts';
import { must } from '#test/support/must.ts';
import { aCandidate } from '#test/support/sitting.ts';
import { met, type Attack } from './attack-types.ts';
import { closeKeyRoom, HEAD_PIN, openKeyRoom, PIN, type KeyRoom } from './key-room.ts';

// A page that writes on a task that others mark, or that changes who marks what once somebody did.

const line = (name: string) => ({ name, fullMark: 5000, standard: '', rule: '', chips: [], veto: null });
const task = (name: string) => ({
  ...{ name, fullMark: 5000, weight: null, minutes: null, overtime: [], disqualifyOver: null },
  lines: [line(name)],
});
const SCHEME = { title: '焊工', tasks: [task('板对接'), task('管板')] };

/** Both of them against one sitting in the built app whose two tasks are an examiner's and the lead's. */
export async function divisionAttacks(): Promise<{ attacks: readonly Attack[]; end: () => Promise<void> }> {
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 };
  const room = await openKeyRoom({ settings });
  return { attacks: attacksOn(room), end: () => closeKeyRoom(room) };
}

function attacksOn(room: KeyRoom): Attack[] {
  const { examiner, lead, head, clerk } = room;
  const say = async (body: Body, person: Person): Promise<string> => {
    const pin = person === head ? HEAD_PIN : PIN;
    const as = { practice: false, log: room.log, personId: person.personId, pin };
    return room.append(body, person, [must(await room.host.call('session:open', as)).session]);
  };
  const candidate = aCandidate('001', '陈婷华');
  const { candidateId } = candidate;
  const mark = (person: Person, at: string): Body => ({
    ...{ type: 'line_scored', candidateId, examinerId: person.personId, line: at },
    ...{ score: { kind: 'mark', mark: 4000 }, cause: 'typed', reason: '' },
  });
  const divided = (shares: readonly (readonly [Person, number[]])[], reason = ''): Body => ({
    ...{ type: 'tasks_divided', reason },
    shares: shares.map(([{ personId }, tasks]) => ({ personId, tasks })),
  });
  return [
    {
      ...{ by: 'an examiner at a console', name: 'a mark on a task that another examiner has' },
      play: async () => {
        const said = [
          await say({ type: 'candidates_admitted', candidates: [candidate], source: null }, clerk),
          await say({ type: 'scheme_adopted', scheme: SCHEME, source: null }, clerk),
          await say(divided([[examiner, [1, 2]]]), examiner),
          await say(
            divided([
              [examiner, [1]],
              [lead, [2]],
            ]),
            lead,
          ),
          await say(mark(examiner, '2.1'), examiner),
          await say(mark(lead, '2.1'), examiner),
          await say(mark(examiner, '1.1'), examiner),
        ];
        const refused = ['role_may_not', 'done', 'task_of_others', 'not_your_sheet'];
        return met(said, ['done', 'done', ...refused, 'done']);
      },
    },
    {
      ...{ by: 'a lead at a console', name: 'another division once there is a mark, and none of it' },
      play: async () => {
        const said = [
          await say(divided([[lead, [1, 2]]], '调整分工'), lead),
          await say(divided([], '不再分工'), head),
          await say({ type: 'scheme_adopted', scheme: SCHEME, source: null }, clerk),
          await say(mark(lead, '1.1'), lead),
          await say(mark(lead, '2.1'), lead),
        ];
        return met(said, ['division_frozen', 'division_frozen', 'scheme_in_use', 'task_of_others', 'done']);
      },
    },
  ];
}

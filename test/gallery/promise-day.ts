import { EDITION } from '#shared/model/sitting.ts';
import type { PromiseRule } from '#shared/model/promise.ts';
import { A_SIGNATURE } from '#test/support/signature.ts';
import { checkedInDay, EXAMINERS, later, preparedDay, seated } from './days.ts';

const TEXT =
  '本人承诺：所提供的信息真实可靠，服从考场管理，独立完成考核，不作弊、不替考；若有失实或违纪，愿承担一切责任。';

/** Everybody is checked in, two have signed the promise, one of them twice, and the clerk sits there. */
export function promiseDay(unsigned: PromiseRule['unsigned'] = 'told') {
  const settings = {
    passMark: 6000,
    maxSpread: null,
    examinersPerCandidate: EXAMINERS,
    promise: { text: TEXT, unsigned },
  };
  const day = checkedInDay(preparedDay({ edition: EDITION, settings }));
  const there = [...day.sitting.attendance].flatMap(([id, { attendance }]) => (attendance === 'present' ? [id] : []));
  const [first = '', second = ''] = there;
  const by = day.who('clerk').personId;
  const signed = [first, second, first].map(
    (candidateId) => ({ type: 'promise_signed', candidateId, strokes: A_SIGNATURE }) as const,
  );
  return seated(later(day, signed, by), 'clerk');
}

import type { Body } from '#shared/record/body.ts';
import type { Day } from './days.ts';
import type { Step } from './rewrite.ts';
import { person } from './row.ts';

export const [FIRST, SECOND] = ['第一组', '第二组'] as const;

/** Two panels of a day of one: who sits where on the second, in whose place on the first. */
export function twoPanels(beside: Readonly<Record<string, string>>) {
  const panels = (day: Day): { name: string; scorers: string[] }[] => [
    { name: FIRST, scorers: Object.keys(beside).map((key) => person(key)(day)) },
    { name: SECOND, scorers: Object.values(beside).map((key) => person(key)(day)) },
  ];
  const formed = (day: Day, change: object = {}): Body => ({
    type: 'panels_formed',
    panels: panels(day),
    reason: '',
    ...change,
  });
  const placed = (day: Day, change: object = {}): Body => ({
    ...{ type: 'candidates_assigned', reason: '' },
    places: day.candidates.map(({ candidateId }, n) => ({ candidateId, panel: inTurn(n) })),
    ...change,
  });
  /** What the first panel did of the candidates of the second, by the second. */
  const judged = (day: Day, judgedBy: (n: number) => string = inTurn): Step[] => {
    const other = new Map(Object.entries(beside).map(([one, two]) => [person(one)(day), person(two)(day)]));
    const second = new Set(
      day.candidates.flatMap(({ candidateId }, n) => (judgedBy(n) === SECOND ? [candidateId] : [])),
    );
    return day.steps.map((step): Step => {
      const { body } = step;
      if (!('examinerId' in body) || !second.has(body.candidateId)) return step;
      const examinerId = other.get(body.examinerId) ?? body.examinerId;
      return { ...step, actor: examinerId, body: { ...body, examinerId } };
    });
  };
  return { panels, formed, placed, judged };
}

/** The panel of the nth candidate, one by one in turn. */
export const inTurn = (n: number): string => (n % 2 === 0 ? FIRST : SECOND);

import { EDITION } from '#shared/model/sitting.ts';
import { under } from '#test/support/certified.ts';
import { later, preparedDay, type Day } from './days.ts';

const FILES = [
  ['management', '职工培训管理制度.pdf'],
  ['funds', '经费预算.pdf'],
  ['premises', '考场照片.jpg'],
] as const;

/** A pilot enterprise's day: all six conditions are stated, three are shown by a file, and the authority came once. */
export function inspectedDay(): Day {
  const day = preparedDay({ policy: under('tianjin-enterprise'), edition: EDITION });
  const RULE = 'tj.enterprise.conditions';
  const facts = {
    management: true,
    occupations: true,
    funds: true,
    organisation: true,
    premises: true,
    treatment: false,
  };
  const check = {
    number: 1,
    on: '2026-11-20',
    office: '市鉴定中心',
    people: '邓芳磊、宋勇',
    found: '二号工位摄像头无画面',
  };
  const bodies = [
    { type: 'facts_stated', rule: RULE, candidateId: null, facts } as const,
    ...FILES.map(
      ([name, file], n) =>
        ({
          type: 'evidence_recorded',
          rule: RULE,
          name,
          file,
          sha256: String(n + 1).repeat(64),
          stands: true,
          note: '',
        }) as const,
    ),
    { type: 'inspection_recorded', ...check, done: '' } as const,
    { type: 'inspection_recorded', ...check, done: '已更换摄像头' } as const,
  ];
  return later(day, bodies, day.who('clerk').personId);
}

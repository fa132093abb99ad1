import type { Sentence } from '#shared/words/say.ts';
import type { Known } from './view.ts';

/** What central's keeper reads of plans. */
export const planWords = {
  plans: ['认定计划', 'Plans'],
  noPlans: ['还没有收到属于计划的场次。', 'No sitting of a plan has arrived.'],
  plansHint: [
    '只按已收到的场次汇总：计划自己的记录（理论成绩单、补考规定、签过字的更正）留在考场，本中心没有；没有收到的一律写“未知”。',
    'From the sittings received alone: a plan’s own record (theory lists, its rules, signed corrections) stays at the station; what is not here is “not known”.',
  ],
  plan: ['计划', 'Plan'],
  roster: ['名册人数', 'On the roster'],
  people: ['已收到人数', 'People here'],
  certificates: ['证书', 'Certificates'],
  borne: ['总评合格', 'Borne out'],
  contradicted: ['与总评不符', 'Contradicted'],
  undecided: ['未知', 'Not known'],
  cautions: ['与总评不符的证书', 'Certificates not borne out'],
  noCautions: ['没有。', 'None.'],
  cautionsHint: [
    '收到批次时，以下证书编号与本中心已收到的计划场次对不上；之后补报的场次可能已经说明，请看“认定计划”和 plan 命令，再向考场核实。',
    'When the batch came these numbers were not borne out by the plan’s sittings here; later ones may have settled it: see the plan, then ask the station.',
  ],
  certificate: ['证书编号', 'Certificate'],
  said: ['情况', 'What was found'],
  against: [
    '{name}：已收到的场次里总评不合格（{subjects}）；是否有补考场次未上报或签过字的更正，须向考场核实',
    '{name}: fails by the sittings here ({subjects}); a re-sit not handed in or a signed correction may explain it',
  ],
  notHere: [
    '{name}：应考的 {subjects} 还没有收到合格成绩，本中心不能判断总评',
    '{name}: {subjects} not received yet; the joint result is not known here',
  ],
  usage: [
    '用法：npm run central -- plans；npm run central -- plan 计划编号（可只写前 8 位）',
    'Usage: npm run central -- plans; npm run central -- plan PLAN (the first 8 characters will do)',
  ],
  unknownPlan: ['没有这个计划，或编号不够长：{id}', 'No such plan, or too short a number: {id}'],
  received: ['已收到场次：{count}', 'Sittings here: {count}'],
} as const satisfies Record<string, Sentence>;

/** How somebody, or a subject of theirs, stands by what is here. */
export const knownWords: Readonly<Record<Known, Sentence>> = {
  passed: ['合格', 'passed'],
  against: ['不合格', 'failed'],
  unknown: ['未知', 'not known'],
};

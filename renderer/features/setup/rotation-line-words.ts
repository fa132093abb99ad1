import type { Sentence } from '#shared/words/say.ts';

/** 轮换 on the staff list. */
export const rotationLineWords = {
  title: ['考评员轮换', 'Rotation of examiners'],
  nobody: ['考评员轮换：此前没有考评员在本机的场次中考评过。', 'Rotation: none of the examiners assessed here before.'],
  lead: [
    '考评员轮换，按本机的场次计次（同一计划算一次）：',
    'Rotation, by the sittings of this computer (a plan is one):',
  ],
  line: ['{name}：此前 {before} 次（{last}）', '{name}: {before} before ({last})'],
  over: [
    '{name}：此前已 {before} 次，本场次超过规定的 {most} 次（{last}）',
    '{name}: {before} before; this sitting is more than the {most} allowed ({last})',
  ],
  record: ['记录核对结果', 'Record the count'],
  recorded: ['已记录', 'Recorded'],
} as const satisfies Readonly<Record<string, Sentence>>;

import type { Sentence } from '#shared/words/say.ts';

/** 回避: declaring it, and who scores instead. */
export const recusalWords = {
  declare: ['申报回避', 'Declare a recusal'],
  what: [
    '回避后，此人不能给这名考生评分、会商、裁定或签字；已有的评分保留，由接替人接着评完并签字。',
    'They can’t mark, confer, decide or sign for this candidate any more; marks given stay, and whoever stands in goes on and signs.',
  ],
  person: ['回避人员', 'Who'],
  candidate: ['考生', 'Candidate'],
  relation: ['关系', 'Relation'],
  onlyTold: ['本场次规定：同单位只提示，不须回避。', 'In this sitting being of one unit is only told.'],
  reason: ['说明', 'Reason'],
  reasonHint: ['例如：外甥', 'For example: nephew'],
  save: ['记录回避', 'Record'],
  cancel: ['取消', 'Cancel'],
  none: ['没有申报回避。', 'Nobody is recused.'],
  standIn: ['安排接替', 'Name a stand-in'],
  standInTitle: ['{leaves}回避{candidate}，由谁评分', 'Who scores {candidate} for {leaves}'],
  standInWhat: [
    '只接替这一名考生；已开始的评分表连同评分移交，写明两人姓名。',
    'For this candidate only; a sheet that was begun goes over with its marks and names both.',
  ],
  takeBack: ['撤销', 'Take back'],
  takeBackTitle: ['撤销{person}对{candidate}的回避', 'Take back {person}’s recusal from {candidate}'],
  told: ['{person}回避{candidate}（{relation}）：{reason}', '{person}, {candidate} ({relation}): {reason}'],
  toldOnly: ['{person}与{candidate}{relation}：{reason}', '{person}, {candidate} ({relation}): {reason}'],
  takenBy: ['由{name}接替', '{name} stands in'],
  waiting: ['待安排接替', 'To be filled'],
  ask: ['开考前请申报是否回避', 'Before the first mark: is anybody to be recused?'],
  unit: [
    '{person}与 {count} 名考生同单位：{names}',
    '{person} is of one unit with {count} {count:candidate|candidates}: {names}',
  ],
  surname: [
    '{person}与 {count} 名考生同姓：{names}',
    '{person} shares a surname with {count} {count:candidate|candidates}: {names}',
  ],
  unitOnlyTold: ['（本场次规定：只提示，不须回避）', ' (in this sitting it is only told)'],
  clear: ['已核实，不需回避', 'Looked into: no recusal'],
  clearTitle: ['{person}：已核实，不需回避', '{person}: looked into, no recusal'],
  clearWhat: [
    '由现场负责人或组长核实并记录，不能核实本人。记录写明核实的考生和方式，此后不再提示；仍须回避的，另行申报。',
    'The site head or the lead looks into it, and never for themselves. It is not asked again; who is recused after all is declared.',
  ],
  clearHint: ['例如：已询问本人，无亲属关系', 'For example: asked in person, not related'],
  more: ['{names}等', '{names} and others'],
} as const satisfies Readonly<Record<string, Sentence>>;

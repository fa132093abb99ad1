import { formatMark } from '#shared/base/marks/mark.ts';
import type { ExaminerUpTo } from '#shared/model/card-level.ts';
import type { CardOccupationRule } from '#shared/model/card-occupation.ts';
import type { RotationRule } from '#shared/model/rotation.ts';
import type { Level } from '#shared/model/basics.ts';
import type { SameUnit } from '#shared/model/recusal.ts';
import type { CodesRule } from '#shared/model/codes.ts';
import type { PromiseRule } from '#shared/model/promise.ts';
import type { TooWideWay } from '#shared/model/spread.ts';
import type { Proofreading, Channel } from '#shared/model/sitting.ts';
import type { ThesisEntry } from '#shared/procedures/parts/procedure.ts';
import { PROCEDURES } from '#shared/procedures/registry.ts';
import type { Share } from '#shared/law/scoring/panel.ts';
import type { BasisKind } from '#shared/model/evaluation.ts';
import { basesOf, emptyEvaluation, type EvaluationDraft } from './evaluation-draft.ts';
import type { Way } from '#shared/documents/parts/way.ts';
import { FIRST_WAY } from '#shared/documents/registry.ts';

/** The form as it is filled in; marks and shares are still text. */
export type Draft = {
  readonly way: Way;
  readonly channel: Channel;
  readonly occupation: string;
  readonly occupationCode: string;
  readonly level: Level;
  /** The day on which it is filled in: no sitting is opened for one that is over. */
  readonly today: string;
  readonly heldOn: string;
  readonly room: string;
  readonly title: string;
  readonly examiners: number;
  readonly passMark: string;
  readonly maxSpread: string;
  /** How marks further apart are settled. */
  readonly whenTooWide: TooWideWay;
  /** What breaking the rules takes off a result each time, in percent; empty for nothing. */
  readonly breachPercent: string;
  /** How many sheets are held against their paper at least; empty leaves it to the supervisor. */
  readonly paperCheck: string;
  readonly memberShare: string;
  readonly proofreading: Proofreading | 'none';
  /** What an official and a candidate of one unit come to. */
  readonly sameUnit: SameUnit;
  /** Up to which level a 考评员 assesses. */
  readonly examinerUpTo: ExaminerUpTo | 'none';
  /** Whether an examiner's card has to name the occupation. */
  readonly cardOccupation: CardOccupationRule | 'none';
  /** 轮换: what more times than `rotationMost` come to. */
  readonly rotation: RotationRule['beyond'] | 'none';
  readonly rotationMost: number;
  readonly rotationPer: RotationRule['per'];
  readonly rotationWithin: RotationRule['within'];
  /** Whether candidates sign a promise at check-in, and its words. */
  readonly promise: PromiseRule['unsigned'] | 'none';
  readonly promiseText: string;
  /** Whether whoever marks knows candidates by codes, and until when. */
  readonly codes: CodesRule | 'none';
  /** How a review's thesis marks are entered. */
  readonly thesisEntry: ThesisEntry;
  /** Of what it is one sitting; null where the way stands by itself. */
  readonly evaluation: EvaluationDraft | null;
  /** 评价依据. */
  readonly basisKind: BasisKind | 'none';
  readonly basisName: string;
};

/** What is promised unless somebody words it otherwise (本场次规定). */
const PROMISE_TEXT =
  '本人承诺：所提供的信息真实可靠，服从考场管理，独立完成考核，不作弊、不替考；若有失实或违纪，愿承担一切责任。';

/** An empty form for today. */
export const emptyDraft = (today: string): Draft => {
  const way = FIRST_WAY;
  return {
    way,
    channel: way.channels[0],
    occupation: '',
    occupationCode: '',
    level: 'advanced',
    today,
    heldOn: today,
    room: '',
    title: '',
    examiners: 3,
    passMark: documentMark(way),
    maxSpread: '',
    whenTooWide: 'conferral',
    breachPercent: '',
    paperCheck: '',
    memberShare: shareText(way.policy.settings.memberShare),
    proofreading: 'none',
    sameUnit: 'warns',
    examinerUpTo: 'none',
    cardOccupation: 'none',
    rotation: 'none',
    rotationMost: 3,
    rotationPer: 'organiser',
    rotationWithin: 'row',
    promise: 'none',
    promiseText: PROMISE_TEXT,
    codes: 'none',
    thesisEntry: 'weighted',
    ...{ evaluation: emptyEvaluation(way), basisKind: 'none', basisName: '' },
  };
};

/** Another way brings its document's channels, levels and settings with it. */
export function withWay(draft: Draft, way: Way): Draft {
  const { channels, levels, policy } = way;
  const { leeway } = PROCEDURES[way.procedure];
  const channel = channels.find((known) => known === draft.channel) ?? channels[0];
  return {
    ...draft,
    ...{ way, channel, evaluation: emptyEvaluation(way) },
    basisKind: basesOf(way, channel).some(({ kind }) => kind === draft.basisKind) ? draft.basisKind : 'none',
    level: levels.includes(draft.level)
      ? draft.level
      : (levels.find((known) => known === 'advanced') ?? levels[0] ?? draft.level),
    examiners: leeway.panelSize ?? Math.max(draft.examiners, fewestExaminers(way)),
    passMark: documentMark(way),
    maxSpread: leeway.maxSpread ? draft.maxSpread : '',
    memberShare: shareText(policy.settings.memberShare),
  };
}

/** 评审专家组不少于 3 人 (天津 综合评审工作流程 三); elsewhere one will do. */
export const fewestExaminers = ({ procedure, policy }: Way): number =>
  PROCEDURES[procedure].group.isDrawn ? (policy.settings.smallestPanel ?? 1) : 1;

/** The document's own pass mark; nothing where the plan sets it. */
const documentMark = ({ fromPlan, policy }: Way): string => (fromPlan ? '' : formatMark(policy.settings.passMark));
export const shareText = (share: Share | null): string => (share === null ? '' : `${share.num}/${share.den}`);

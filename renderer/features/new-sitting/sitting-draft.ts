import { isCivilDate } from '#shared/base/calendar/civil-date.ts';
import { formatMark, parseMark, type Mark } from '#shared/base/marks/mark.ts';
import type { ExaminerUpTo } from '#shared/model/card-level.ts';
import type { CardOccupationRule } from '#shared/model/card-occupation.ts';
import type { RotationRule } from '#shared/model/rotation.ts';
import type { Level } from '#shared/model/basics.ts';
import type { SameUnit } from '#shared/model/recusal.ts';
import { percentSchema } from '#shared/model/incident.ts';
import { MOST_CHECKED, paperCheckSchema } from '#shared/model/paper-check.ts';
import type { CodesRule } from '#shared/model/codes.ts';
import { promiseSchema, type PromiseRule } from '#shared/model/promise.ts';
import type { TooWideWay } from '#shared/model/spread.ts';
import { timeRefusalWords } from '#shared/conduct/time-refusal-words.ts';
import { EDITION, type Proofreading, type Channel, type Sitting } from '#shared/model/sitting.ts';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import { overrideSettings, type Settings } from '#shared/law/parts/settings.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { ThesisEntry } from '#shared/procedures/parts/procedure.ts';
import { PROCEDURES } from '#shared/procedures/registry.ts';
import type { Share } from '#shared/law/scoring/panel.ts';
import type { BasisKind } from '#shared/model/evaluation.ts';
import { basesOf, emptyEvaluation, readBasis, readEvaluation, type EvaluationDraft } from './evaluation-draft.ts';
import { newSittingWords } from './words.ts';
import { fieldWords } from '#renderer/ui/field-words.ts';
import type { Sentence } from '#shared/words/say.ts';
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
type Problem = { readonly sentence: Sentence; readonly blanks?: Readonly<Record<string, string>> };
export type DraftProblems = { readonly [K in keyof Draft]?: Problem };

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
const shareText = (share: Share | null): string => (share === null ? '' : `${share.num}/${share.den}`);

type Place = Pick<Sitting, 'sittingId' | 'stationId' | 'practice' | 'organiser'>;

/**
 * The sitting a filled-in form stands for. Settings may only be stricter than the document's, as 七（六） of 渝职鉴发
 * 〔2022〕8号 puts it for everyone; every field that will not do is named.
 */
export function readDraft(draft: Draft, place: Place, suggestedTitle: string): Result<Sitting, DraftProblems> {
  const { way } = draft;
  const { policy, procedure } = way;
  const { leeway, givesMarks } = PROCEDURES[procedure];
  const passMark = parseMark(draft.passMark.trim());
  const maxSpread = draft.maxSpread.trim() === '' ? ok(null) : parseMark(draft.maxSpread.trim());
  const memberShare = leeway.memberShare ? parseShare(draft.memberShare.trim()) : null;
  const problems: { -readonly [K in keyof Draft]?: Problem } = {};

  if (draft.occupation.trim() === '') problems.occupation = { sentence: fieldWords.needed };
  for (const name of ['occupation', 'occupationCode', 'room', 'title'] as const)
    if (draft[name].length > 200) problems[name] = { sentence: newSittingWords.tooLong };
  const day = draft.heldOn.trim();
  if (!isCivilDate(day)) problems.heldOn = { sentence: newSittingWords.dateWrong };
  else if (day < draft.today) problems.heldOn = { sentence: timeRefusalWords.opened_after_day, blanks: { day } };
  const low = formatMark(way.fromPlan ? 1 : policy.settings.passMark);
  if (!passMark.ok || (way.fromPlan && passMark.value === 0))
    problems.passMark = { sentence: newSittingWords.markWrong, blanks: { low } };
  if (!maxSpread.ok) problems.maxSpread = { sentence: newSittingWords.markWrong, blanks: { low: '0.00' } };
  const breachPercent = leeway.maxSpread ? readWhole(draft.breachPercent, percentSchema) : undefined;
  if (breachPercent === null) problems.breachPercent = { sentence: newSittingWords.percentWrong };
  const paperCheck = givesMarks ? readWhole(draft.paperCheck, paperCheckSchema) : undefined;
  if (paperCheck === null)
    problems.paperCheck = { sentence: newSittingWords.paperCheckWrong, blanks: { most: String(MOST_CHECKED) } };
  if (leeway.memberShare && memberShare === null) problems.memberShare = { sentence: newSittingWords.shareWrong };
  const promise = promiseSchema.safeParse({ text: draft.promiseText, unsigned: draft.promise });
  if (draft.promise !== 'none' && !promise.success) problems.promiseText = { sentence: fieldWords.needed };
  const evaluation = draft.evaluation === null ? undefined : readEvaluation(draft.evaluation, way);
  if (evaluation === null) problems.evaluation = { sentence: newSittingWords.evaluationWrong };
  const isBasis = basesOf(way, draft.channel).some(({ kind }) => kind === draft.basisKind);
  const basis = isBasis ? readBasis(draft.basisKind, draft.basisName) : undefined;
  if (basis === null) problems.basisName = { sentence: fieldWords.needed };
  const article = way.passMarkBy(draft.level);
  for (const name of looserThan(way, passMark.ok ? passMark.value : null, memberShare))
    problems[name] = {
      sentence:
        name === 'memberShare'
          ? newSittingWords.shareTooLow
          : article === null
            ? newSittingWords.ownMarkTooLow
            : newSittingWords.markTooLow,
      blanks: {
        low: name === 'passMark' ? low : shareText(policy.settings.memberShare),
        article: article ?? '',
      },
    };
  if (!leeway.passMark && passMark.ok && passMark.value !== policy.settings.passMark)
    problems.passMark = { sentence: newSittingWords.reviewMark };
  if (Object.keys(problems).length > 0 || !passMark.ok || !maxSpread.ok) return err(problems);

  return ok({
    ...place,
    title: (draft.title.trim() === '' ? suggestedTitle : draft.title.trim()).slice(0, 200),
    occupation: draft.occupation.trim(),
    occupationCode: draft.occupationCode.trim(),
    level: draft.level,
    room: draft.room.trim(),
    heldOn: day,
    procedure,
    channel: draft.channel,
    policy: { id: policy.id, version: policy.version, rulesHash: RULES_HASH },
    settings: {
      passMark: passMark.value,
      maxSpread: maxSpread.value,
      examinersPerCandidate: leeway.panelSize ?? draft.examiners,
      ...(memberShare === null ? {} : { memberShare }),
      ...(draft.proofreading === 'none' ? {} : { proofreading: draft.proofreading }),
      ...settlingOf(draft, maxSpread.value),
      ...(breachPercent === undefined || breachPercent === null ? {} : { breachPercent }),
      ...(paperCheck === undefined || paperCheck === null ? {} : { paperCheck }),
      ...(draft.sameUnit === 'warns' ? {} : { sameUnit: draft.sameUnit }),
      ...(promise.success ? { promise: promise.data } : {}),
      ...(PROCEDURES[procedure].desk === 'sheet' && draft.codes !== 'none' ? { codes: draft.codes } : {}),
      ...(leeway.maxSpread ? ofExaminers(draft) : {}),
    },
    edition: EDITION,
    ...(basis === undefined || basis === null ? {} : { basis }),
    ...(evaluation === undefined || evaluation === null ? {} : { evaluation }),
  });
}

/** A whole number as the schema allows; undefined where nothing is ruled, null for what is none. */
function readWhole(text: string, schema: typeof percentSchema): number | undefined | null {
  const typed = text.trim().replace(/[%％]$/, '');
  if (typed === '') return undefined;
  const read = schema.safeParse(/^\d{1,3}$/.test(typed) ? Number(typed) : null);
  return read.success ? read.data : null;
}

/** How a spread is settled matters only where there is a limit; conferring is what an unset one means. */
const settlingOf = ({ way, whenTooWide }: Draft, maxSpread: Mark | null) =>
  PROCEDURES[way.procedure].leeway.maxSpread && maxSpread !== null && whenTooWide !== 'conferral'
    ? { whenTooWide }
    : {};

/** The settings that would be looser than the document's; a mark or share that can't be read is named elsewhere. */
function looserThan(way: Way, passMark: Mark | null, share: Share | null): ('passMark' | 'memberShare')[] {
  const own: Partial<Settings> = {
    ...(passMark === null || way.fromPlan ? {} : { passMark }),
    ...(share === null ? {} : { memberShare: share }),
  };
  const merged = overrideSettings(way.policy.settings, own);
  return merged.ok ? [] : merged.error.names.filter((name) => name === 'passMark' || name === 'memberShare');
}

/** Reads a share such as 2/3 of at most 9 members; null for anything else. */
function parseShare(text: string): Share | null {
  const parts = /^([1-9])\s*[/／]\s*([1-9])$/.exec(text);
  const [num, den] = [Number(parts?.[1]), Number(parts?.[2])];
  return parts === null || num > den ? null : { num, den };
}

/** What the sitting asks of examiners: their card's level and occupation, and how often they assess. */
const ofExaminers = (draft: Draft): Pick<Sitting['settings'], 'examinerUpTo' | 'cardOccupation' | 'rotation'> => ({
  ...(draft.examinerUpTo === 'none' ? {} : { examinerUpTo: draft.examinerUpTo }),
  ...(draft.cardOccupation === 'none' ? {} : { cardOccupation: draft.cardOccupation }),
  ...(draft.rotation === 'none' ? {} : { rotation: rotationOf(draft, draft.rotation) }),
});

const rotationOf = (draft: Draft, beyond: RotationRule['beyond']): RotationRule => ({
  ...{ most: draft.rotationMost, per: draft.rotationPer, within: draft.rotationWithin, beyond },
});

import { isCivilDate } from '#shared/base/calendar/civil-date.ts';
import { formatMark, parseMark, type Mark } from '#shared/base/marks/mark.ts';
import type { RotationRule } from '#shared/model/rotation.ts';
import { percentSchema } from '#shared/model/incident.ts';
import { MOST_CHECKED, paperCheckSchema } from '#shared/model/paper-check.ts';
import { promiseSchema } from '#shared/model/promise.ts';
import { timeRefusalWords } from '#shared/conduct/time-refusal-words.ts';
import { EDITION, type Sitting } from '#shared/model/sitting.ts';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import { overrideSettings, type Settings } from '#shared/law/parts/settings.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Procedure } from '#shared/procedures/parts/procedure.ts';
import { PROCEDURES } from '#shared/procedures/registry.ts';
import type { Share } from '#shared/law/scoring/panel.ts';
import { basesOf, readBasis, readEvaluation } from './evaluation-draft.ts';
import { newSittingWords } from './words.ts';
import { fieldWords } from '#renderer/ui/field-words.ts';
import type { Sentence } from '#shared/words/say.ts';
import type { Way } from '#shared/documents/parts/way.ts';
import { type Draft, shareText } from './sitting-draft.ts';

type Problem = { readonly sentence: Sentence; readonly blanks?: Readonly<Record<string, string>> };
export type DraftProblems = { readonly [K in keyof Draft]?: Problem };

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
      ...ofMarkers(draft, PROCEDURES[procedure]),
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

/** What the sitting asks of whoever marks: their card's level and occupation, and how often they assess. */
const ofMarkers = (
  draft: Draft,
  { givesMarks, leeway }: Pick<Procedure, 'givesMarks' | 'leeway'>,
): Pick<Sitting['settings'], 'examinerUpTo' | 'cardOccupation' | 'rotation'> => ({
  ...(leeway.maxSpread && draft.examinerUpTo !== 'none' ? { examinerUpTo: draft.examinerUpTo } : {}),
  ...(givesMarks && draft.cardOccupation !== 'none' ? { cardOccupation: draft.cardOccupation } : {}),
  ...(leeway.maxSpread && draft.rotation !== 'none' ? { rotation: rotationOf(draft, draft.rotation) } : {}),
});

const rotationOf = (draft: Draft, beyond: RotationRule['beyond']): RotationRule => ({
  ...{ most: draft.rotationMost, per: draft.rotationPer, within: draft.rotationWithin, beyond },
});

import { isCivilDate } from '#shared/calendar/civil-date.ts';
import { formatMark, parseMark } from '#shared/marks/mark.ts';
import type { Level } from '#shared/model/basics.ts';
import type { Procedure, Sitting } from '#shared/model/sitting.ts';
import { chongqingCrossover } from '#shared/policies/chongqing-crossover/policy.ts';
import type { Policy } from '#shared/policies/policy.ts';
import { RULES_HASH } from '#shared/policies/rules-hash.ts';
import { tianjinAppraisal } from '#shared/policies/tianjin-appraisal/policy.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import { newSittingWords } from '#shared/words/sittings.ts';
import { sittingsWords } from '#shared/words/sittings.ts';
import type { Sentence } from '#shared/words/say.ts';

/** How a sitting can be judged, and by which document. */
export const WAYS: Readonly<Record<Procedure, Policy>> = { practical: tianjinAppraisal, panel: chongqingCrossover };

/** The experts of a panel: exactly three (渝职鉴发〔2022〕8号 六（三）). */
export const PANEL_SIZE = 3;

/** The form as it is filled in; marks are still text. */
export type Draft = {
  readonly procedure: Procedure;
  readonly occupation: string;
  readonly occupationCode: string;
  readonly level: Level;
  readonly heldOn: string;
  readonly room: string;
  readonly title: string;
  readonly examiners: number;
  readonly passMark: string;
  readonly maxSpread: string;
};
type Problem = { readonly sentence: Sentence; readonly blanks?: Readonly<Record<string, string>> };
export type DraftProblems = { readonly [K in keyof Draft]?: Problem };

/** An empty form for today. */
export const emptyDraft = (today: string): Draft => ({
  procedure: 'practical',
  occupation: '',
  occupationCode: '',
  level: 'advanced',
  heldOn: today,
  room: '',
  title: '',
  examiners: 3,
  passMark: formatMark(tianjinAppraisal.settings.passMark),
  maxSpread: '',
});

/** Another procedure brings its document's levels and pass mark with it. */
export function withProcedure(draft: Draft, procedure: Procedure): Draft {
  const { levels, settings } = WAYS[procedure];
  return {
    ...draft,
    procedure,
    level: levels.includes(draft.level) ? draft.level : 'advanced',
    examiners: procedure === 'panel' ? PANEL_SIZE : draft.examiners,
    passMark: formatMark(settings.passMark),
    maxSpread: procedure === 'panel' ? '' : draft.maxSpread,
  };
}

type Place = Pick<Sitting, 'sittingId' | 'stationId' | 'practice' | 'organiser'>;

/**
 * The sitting a filled-in form stands for. The pass mark may only be stricter than the document's, as 七（六） of 渝职鉴发
 * 〔2022〕8号 puts it for everyone; every field that will not do is named.
 */
export function readDraft(draft: Draft, place: Place, suggestedTitle: string): Result<Sitting, DraftProblems> {
  const policy = WAYS[draft.procedure];
  const passMark = parseMark(draft.passMark.trim());
  const maxSpread = draft.maxSpread.trim() === '' ? ok(null) : parseMark(draft.maxSpread.trim());
  const low = formatMark(policy.settings.passMark);
  const problems: { -readonly [K in keyof Draft]?: Problem } = {};

  if (draft.occupation.trim() === '') problems.occupation = { sentence: sittingsWords.needed };
  for (const name of ['occupation', 'occupationCode', 'room', 'title'] as const)
    if (draft[name].length > 200) problems[name] = { sentence: newSittingWords.tooLong };
  if (!isCivilDate(draft.heldOn.trim())) problems.heldOn = { sentence: newSittingWords.dateWrong };
  if (!passMark.ok || passMark.value < policy.settings.passMark)
    problems.passMark = { sentence: newSittingWords.markWrong, blanks: { low } };
  if (!maxSpread.ok) problems.maxSpread = { sentence: newSittingWords.markWrong, blanks: { low: '0.00' } };
  if (Object.keys(problems).length > 0 || !passMark.ok || !maxSpread.ok) return err(problems);

  return ok({
    ...place,
    title: (draft.title.trim() === '' ? suggestedTitle : draft.title.trim()).slice(0, 200),
    occupation: draft.occupation.trim(),
    occupationCode: draft.occupationCode.trim(),
    level: draft.level,
    room: draft.room.trim(),
    heldOn: draft.heldOn.trim(),
    procedure: draft.procedure,
    policy: { id: policy.id, version: policy.version, rulesHash: RULES_HASH },
    settings: {
      passMark: passMark.value,
      maxSpread: maxSpread.value,
      examinersPerCandidate: draft.procedure === 'panel' ? PANEL_SIZE : draft.examiners,
    },
  });
}

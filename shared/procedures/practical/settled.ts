import { tooWideWay } from '#shared/procedures/parts/too-wide.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import { meanOfRatios, reaches, type Ratio } from '#shared/base/marks/ratio.ts';
import { explainExcess, explainRatio } from '#shared/base/marks/rounding.ts';
import { ownSettings, type Reason } from '#shared/law/parts/verdict.ts';
import { nearestTwo } from '#shared/law/scoring/nearest.ts';
import type { SheetScore } from '#shared/law/scoring/sheet.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { type Sitting } from '#shared/model/sitting.ts';
import { takesThird } from '#shared/model/spread.ts';
import type { SpreadDecision } from '#shared/record/changes.ts';
import { isDivided } from '#shared/record/division.ts';
import { standingDecision } from '#shared/record/spread.ts';
import type { SittingState } from '#shared/record/state.ts';
import { EXAMINERS } from '../parts/group.ts';
import type { Judgement, SpreadSettled } from '../parts/judgement.ts';
import type { Judged } from '../parts/procedure.ts';
import { holderOf, seatsAt } from '../parts/seats.ts';
import { scoreOf } from '../parts/sheet-score.ts';
import { timed } from '../parts/times.ts';
import { pickedFrom } from './composite.ts';
import { judgeDivided } from './divided.ts';
import { judgePractical } from './judge.ts';
import { lessBreaches } from './less-breaches.ts';

// Marks that lie too far apart, settled as the sitting says (本场次规定; domain.md 4.4). The examiners' sheets are looked at first: once
// they lie close enough, their mean counts, whoever marked besides them.

/** What marks come to, and the words for how they do. */
type Counted = { readonly mark: Ratio; readonly settled: SpreadSettled; readonly said: string };

/** Judges once every expected sheet is complete, the third's included; until then there is no result. */
export function judgeWithSpread(state: SittingState, candidate: Candidate, scores: readonly SheetScore[]): Judged {
  const { sitting } = state;
  const seats = seatsAt(state, EXAMINERS, candidate.candidateId).length;
  if (sitting !== null && isDivided(state)) {
    const divided = scores.length < seats ? null : judgeDivided(state, sitting, candidate.candidateId, scores);
    if (divided === null) return { judgement: null, isFinal: false };
    return { judgement: lessBreaches(state, sitting, candidate.candidateId, divided), isFinal: true };
  }
  const wanted = sitting?.settings.examinersPerCandidate ?? 0;
  const thirds = state.thirds.has(candidate.candidateId) ? 1 : 0;
  if (sitting === null || wanted === 0 || scores.length < wanted + thirds) return { judgement: null, isFinal: false };
  const first = judgePractical(scores.slice(0, scores.length - thirds), sitting);
  const judgement = first.verdict === 'invalid' ? settle(state, sitting, candidate, scores, first) : first;
  return { judgement: lessBreaches(state, sitting, candidate.candidateId, judgement), isFinal: true };
}

/** What of a settled spread stands under the sitting's signatures: how, whose marks counted, and the lead's decision. */
export function spreadSigned(judgement: Judgement | null): Readonly<Record<string, unknown>> {
  if (judgement?.spread === undefined) return {};
  const { by, third, counted, decision } = judgement.spread;
  const said =
    decision === null
      ? null
      : [decision.by, decision.reason, decision.picks.map(({ line, examinerId }) => [line, examinerId])];
  return { spread: { by, third, counted, decision: said } };
}

function settle(
  state: SittingState,
  sitting: Sitting,
  { candidateId }: Candidate,
  scores: readonly SheetScore[],
  first: Judgement,
): Judgement {
  const way = tooWideWay(sitting);
  const people = seatsAt(state, EXAMINERS, candidateId).map((seat) => holderOf(state, seat, candidateId));
  const third = state.thirds.has(candidateId) ? (people.at(-1) ?? null) : null;
  const about: About = { state, sitting, candidateId, scores, people, third };
  const decision = way === 'conferral' || way === 'third_mean' ? null : standingDecision(state, candidateId);
  const counted =
    takesThird(way) && third === null
      ? null
      : way === 'third_mean'
        ? ofAll(about)
        : ((way === 'third_nearest' ? ofNearest(about) : null) ?? (decision === null ? null : ofLead(about, decision)));
  if (counted !== null) return settledAs(counted, about, first);
  const apart = third === null ? [] : [stillApart(about)];
  return { ...first, because: [...first.because, ...apart] };
}

type About = {
  readonly state: SittingState;
  readonly sitting: Sitting;
  readonly candidateId: string;
  readonly scores: readonly SheetScore[];
  /** Whose scores they are, in the same order. */
  readonly people: readonly string[];
  readonly third: string | null;
};

/** 三次评分全部平均. */
function ofAll({ scores, people, third }: About): Counted | null {
  const mark = meanOfRatios(scores.map(({ total }) => total));
  if (mark === null) return null;
  return { mark, settled: { by: 'third_mean', third, counted: people, decision: null }, said: '取全部评分的平均分' };
}

/** 取最接近的两个评分; null where even those lie too far apart. */
function ofNearest({ scores, people, third, sitting }: About): Counted | null {
  const nearest = nearestTwo(scores.map(({ total }) => total));
  const { maxSpread } = sitting.settings;
  if (nearest === null || maxSpread === null || !isWithin(nearest.apart, maxSpread)) return null;
  const { places } = nearest;
  const mark = meanOfRatios(places.flatMap((place) => scores[place]?.total ?? []));
  if (mark === null) return null;
  const counted = people.filter((_, place) => places.includes(place));
  return {
    mark,
    settled: { by: 'third_nearest', third, counted, decision: null },
    said: '取最接近的两个评分的平均分',
  };
}

const isWithin = ({ num, den }: Ratio, limit: number): boolean => BigInt(num) <= BigInt(limit) * BigInt(den);

/** 组长在已有评分之间裁定. */
function ofLead({ state, candidateId, third }: About, decision: SpreadDecision): Counted | null {
  if (state.scheme === null) return null;
  const { total } = scoreOf(state.scheme, timed(state, pickedFrom(state, candidateId, decision.picks)));
  const counted = [...new Set(decision.picks.map(({ examinerId }) => examinerId))];
  const nameOf = (personId: string | null): string => state.people.get(personId ?? '')?.name ?? '';
  const how =
    counted.length === 1
      ? `采用${nameOf(counted[0] ?? null)}的评分`
      : `逐项采用${counted.map(nameOf).join('、')}的评分`;
  return {
    mark: total,
    settled: { by: 'lead', third, counted, decision },
    said: `组长${nameOf(decision.by)}裁定${how}（${decision.reason}）`,
  };
}

/** The verdict on what counts. One examiner's veto of the whole exam stays enough, whichever marks count. */
function settledAs(
  { mark, settled, said }: Counted,
  { sitting, scores, people, state, third }: About,
  first: Judgement,
) {
  const { passMark } = sitting.settings;
  const shown = explainRatio(mark, passMark);
  const each = scores.map(({ total }, at) => {
    const name = state.people.get(people[at] ?? '')?.name ?? '';
    return `${people[at] === third ? '第三人' : ''}${name} ${explainRatio(total, passMark)}`;
  });
  const isVetoed = scores.some(({ vetoed }) => vetoed);
  const met = !isVetoed && reaches(mark, passMark);
  const verdict = met ? ('pass' as const) : ('fail' as const);
  const outcome = isVetoed
    ? ownSettings('practical_vetoed', '出现否定项：取消考试资格，操作技能成绩不合格')
    : ownSettings(
        met ? 'practical_reached' : 'practical_below',
        `${shown} 分，${met ? '达到' : '低于'} ${formatMark(passMark)} 分，${met ? '合格' : '不合格'}`,
      );
  const how = ownSettings(`spread_${settled.by}`, `${each.join('，')}；${said}：${shown} 分`);
  const exact = `${String(mark.num)}/${String(mark.den)}`;
  return { ...first, verdict, shown, exact, spread: settled, because: [...first.because.slice(-1), how, outcome] };
}

/** The third mark did not settle it. */
function stillApart({ scores, sitting }: About): Reason {
  const { maxSpread, passMark } = sitting.settings;
  const apart = nearestTwo(scores.map(({ total }) => total))?.apart;
  const third = scores.at(-1)?.total;
  const mark = third === undefined ? '' : explainRatio(third, passMark);
  const gap = apart === undefined || maxSpread === null ? '' : explainExcess(apart, maxSpread);
  return ownSettings(
    'third_too_wide',
    `第三人评 ${mark} 分，最接近的两个评分仍相差 ${gap} 分，须由组长在已有评分之间裁定`,
  );
}

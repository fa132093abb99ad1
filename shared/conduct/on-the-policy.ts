import { documentOf } from '../documents/registry.ts';
import type { Way } from '../documents/parts/way.ts';
import { overrideSettings } from '../law/parts/settings.ts';
import { knowsVersion } from '../law/parts/policy.ts';
import { PLANNED_SINCE, standsAlone } from '../model/evaluation.ts';
import { isHeldUnder, type Sitting } from '../model/sitting.ts';
import { PROCEDURES } from '../procedures/registry.ts';
import { fine, refuse, type Permission } from './refusal.ts';

/**
 * Whether a sitting may stand under what it says: a document and a reading of it that are known, a way that the document
 * has, and settings no looser than the document's (渝职鉴发〔2022〕8号 七（六）, held for every document).
 */
export function mayStandUnder(sitting: Sitting): Permission {
  const document = documentOf(sitting);
  const ways = document?.ways.filter(({ procedure }) => procedure === sitting.procedure) ?? [];
  const known = ways[0] !== undefined && knowsVersion(ways[0].policy, sitting.policy.version);
  if (!known)
    return refuse('policy_unknown', { policy: `${sitting.policy.id} ${sitting.policy.version}`.slice(0, 80) });
  if (!ways.some((way) => isStrictEnough(way, sitting.settings))) return refuse('settings_looser');
  if (!ways.some((way) => hasEvaluation(way, sitting))) return refuse('evaluation_unknown');
  if (isUnplanned(sitting)) return refuse('evaluation_unplanned');
  const { basis, channel } = sitting;
  const bases = channel === undefined ? [] : (document?.bases?.(channel) ?? []);
  return basis === undefined || bases.some(({ kind }) => kind === basis.kind) ? fine : refuse('basis_unknown');
}

/** Whether the way is that of the sitting's evaluation, with no subject that it has not; a 补考 is of what the sitting holds. */
function hasEvaluation({ evaluation: way, channels }: Way, { evaluation, channel, plan }: Sitting): boolean {
  if (evaluation === undefined) return way === undefined;
  const isOfChannel = channels.some((one) => one === channel);
  const again = plan?.resit?.subject;
  return (
    way?.mode === evaluation.mode &&
    isOfChannel &&
    evaluation.subjects.every(({ subject }) => way.subjects.includes(subject)) &&
    (again === undefined || again === evaluation.holds)
  );
}

/** A subject, or a part of one, that is joined with nothing: its pass would be taken for that of the whole evaluation. */
const isUnplanned = (sitting: Sitting): boolean =>
  sitting.evaluation !== undefined &&
  sitting.plan === undefined &&
  isHeldUnder(sitting, PLANNED_SINCE) &&
  !standsAlone(sitting.evaluation);

/** Where the plan sets the pass mark, anything above nothing will do; a panel has no more say than its document gives it. */
function isStrictEnough({ policy, procedure, fromPlan }: Way, settings: Sitting['settings']): boolean {
  const { leeway, group } = PROCEDURES[procedure];
  const { passMark, memberShare, examinersPerCandidate } = settings;
  if (leeway.panelSize !== null && examinersPerCandidate !== leeway.panelSize) return false;
  const own = {
    ...(fromPlan ? {} : { passMark }),
    ...(leeway.memberShare && memberShare !== undefined ? { memberShare } : {}),
    ...(group.isDrawn ? { smallestPanel: examinersPerCandidate } : {}),
  };
  if (!leeway.passMark && passMark !== policy.settings.passMark) return false;
  return passMark > 0 && overrideSettings(policy.settings, own).ok;
}

import type { Home } from '#renderer/data/home/load-home.ts';
import type { OpenSittingFailure } from '#renderer/data/open-sitting.ts';
import { admissionChunks } from '#shared/importing/admission.ts';
import type { Plan } from '#shared/model/plan.ts';
import type { Person } from '#shared/model/staff.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { inTurns } from '#renderer/turns/in-turns.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { beginRooted, schemeOf } from './begin-rooted.ts';
import type { ReadySitting } from './plan-draft.ts';
import type { SiteHeadDraft } from './site-head-draft.ts';

type By = { readonly siteHead: Person; readonly head: SiteHeadDraft };

/** Opens one sitting of a plan with its people, in one write a copy: it is there with all of them or not at all. */
export async function openPlanned(
  home: Home,
  { sitting, draft, candidates }: ReadySitting,
  source: Plan['source'],
  by: By,
): Promise<Result<null, HostFailure | OpenSittingFailure>> {
  const chunks = await inTurns(admissionChunks(candidates));
  const admitted = chunks.map((people) => ({ type: 'candidates_admitted', candidates: people, source }) as const);
  const begun = await beginRooted(home, sitting, by, [...schemeOf(draft), ...admitted]);
  return begun.ok ? ok(null) : begun;
}

import type { Body } from '#shared/record/body.ts';
import type { Role } from '#shared/model/staff.ts';
import { blindState, isBlindTo } from '#shared/progress/blinding.ts';
import type { LogView } from './log-view.ts';

const blinded = new WeakMap<LogView, LogView>();

/**
 * What a screen may show of an open sitting to whoever sits here: candidates by their codes while names are kept from them. Every screen
 * reads the sitting through here; the whole of it is for signing and judging alone.
 */
export function shownView(view: LogView, role: Role | null): LogView {
  if (!isBlindTo(view.state, role)) return view;
  const known = blinded.get(view);
  if (known !== undefined) return known;
  const shown = { ...view, state: blindState(view.state) };
  blinded.set(view, shown);
  return shown;
}

/** Why an entry was not recorded, as it may be told: whoever is known by a code is not called by name where they are refused. */
export function shownFailure<T extends { readonly kind: string }>(
  failure: T,
  body: Body,
  view: LogView,
  role: Role | null,
): T {
  if (!isBlindTo(view.state, role) || !('candidateId' in body) || !('detail' in failure)) return failure;
  const name = view.state.candidates.get(body.candidateId ?? '')?.name;
  const code = shownView(view, role).state.candidates.get(body.candidateId ?? '')?.name ?? '';
  const detail = Object.entries(failure.detail ?? {}).map(([key, value]) => [
    key,
    value === name ? code : (value as unknown),
  ]);
  return { ...failure, detail: Object.fromEntries(detail) as unknown };
}

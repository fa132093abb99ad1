import { spellingsOf } from '#shared/base/pinyin.ts';
import { pinFault } from '#shared/model/pin.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';

/** Why a PIN that is being chosen will not do, as the host would say it; null where it will. */
export function chosenFault(
  pin: string,
  { name, idNumber }: { readonly name: string; readonly idNumber: string },
  least: number,
): HostFailure | null {
  const kind = pinFault(pin, { idNumber, spellings: spellingsOf(name) }, least);
  return kind === null ? null : { kind, detail: { least } };
}

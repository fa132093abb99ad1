import { LONG_PIN, pinFault, SHORT_PIN } from '#shared/model/pin.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { KeyRing } from './key-ring.ts';

/** Whoever chooses, and what the page says of them: their name, where it is, and their ID number. */
type Chooser = {
  readonly personId: string;
  readonly pin: string;
  readonly idNumber: string;
  readonly name?: string | undefined;
};
/** Why a PIN will not do that somebody chooses here; null where it will. */
export type JudgePin = (chooser: Chooser) => Promise<HostFailure | null>;

/** Whom the sittings of this computer name. */
type Rolls = {
  readonly rolls: () => Promise<
    readonly {
      readonly roll: { readonly officials: ReadonlyMap<string, { readonly name: string; readonly idNumber: string }> };
    }[]
  >;
};
/**
 * By what else stands before a key here: where nothing does a PIN is longer. A page may say nothing of whoever chooses, or lie: what
 * this computer's sittings say of them counts as well.
 */
export const pinJudge =
  ({ takesShort }: Pick<KeyRing, 'takesShort'>, { rolls }: Rolls): JudgePin =>
  async ({ personId, pin, idNumber, name = '' }) => {
    const least = (await takesShort()) ? SHORT_PIN : LONG_PIN;
    // the table of readings is large: only read where somebody chooses
    const { spellingsOf } = await import('#shared/base/pinyin.ts');
    const known = (await rolls()).flatMap(({ roll }) => roll.officials.get(personId) ?? []);
    for (const one of [{ idNumber, name }, ...known]) {
      const kind = pinFault(pin, { idNumber: one.idNumber, spellings: spellingsOf(one.name) }, least);
      if (kind !== null) return { kind, detail: { least } };
    }
    return null;
  };

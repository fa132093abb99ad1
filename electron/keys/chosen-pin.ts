import { LONG_PIN, pinFault, SHORT_PIN } from '#shared/model/pin.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { KeyRing } from './key-ring.ts';

/** What is known of whoever chooses: their name, where it is, and their ID number. */
type Chooser = { readonly pin: string; readonly idNumber: string; readonly name?: string | undefined };
/** Why a PIN will not do that somebody chooses here; null where it will. */
export type JudgePin = (chooser: Chooser) => Promise<HostFailure | null>;

/** By what else stands before a key here: where nothing does a PIN is longer. */
export const pinJudge =
  ({ takesShort }: Pick<KeyRing, 'takesShort'>): JudgePin =>
  async ({ pin, idNumber, name = '' }) => {
    const least = (await takesShort()) ? SHORT_PIN : LONG_PIN;
    // the table of readings is large: only read where somebody chooses
    const { spellingsOf } = await import('#shared/base/pinyin.ts');
    const kind = pinFault(pin, { idNumber, spellings: spellingsOf(name) }, least);
    return kind === null ? null : { kind, detail: { least } };
  };

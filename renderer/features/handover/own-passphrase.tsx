import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { handoverWords } from '#renderer/features/handover/words.ts';

type Props = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
};

/** Whether a failure is about the passphrase and nothing else. */
export const isOfPassphrase = (failure: HostFailure | null): boolean =>
  failure?.kind === 'passphrase_wrong' || failure?.kind === 'passphrase_locked';

/** To whom this computer hands over is settled by whoever knows its passphrase. */
export function OwnPassphrase(props: Props) {
  const t = useSay();
  return (
    <PassphraseField label={t(handoverWords.ownPassphrase)} note={t(handoverWords.ownPassphraseNote)} {...props} />
  );
}

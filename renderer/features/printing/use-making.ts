import { useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import type { Output } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';
import { useHostNews } from '#renderer/host/host-news.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { notation } from '#shared/forms/parts/faces.ts';
import type { PrintOrder, PrintState } from '#shared/wire/paper/printing.ts';
import { printingWords } from './words.ts';

/** Has the host print something. */
export type Send = (order: PrintOrder) => Promise<Result<Output<'print:make'>, HostFailure>>;
export type Said = { readonly tone: 'good' | 'danger'; readonly text: string };
/** Papers being printed by the host, from the host's own record. */
export type Making = {
  readonly make: (order: PrintOrder) => Promise<void>;
  readonly stop: () => void;
  readonly isBusy: boolean;
  /** How far it has come; null while nothing is made. */
  readonly state: PrintState | null;
  /** What became of the last order. */
  readonly said: Said | null;
  /** Goes up with every order that ended: what is on the register may have changed. */
  readonly round: number;
};

const codeOf = (character: string): string => notation(character.codePointAt(0) ?? 0);

/** Orders papers from the host; `isBusy` until it has answered. */
export function useMaking(send: Send): Making {
  const t = useSay();
  const explain = useFailureSentence();
  const state = useHostNews(({ print }) => print);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const [round, setRound] = useState(0);

  const make = async (order: PrintOrder): Promise<void> => {
    setBusy(true);
    setSaid(null);
    const made = await send(order);
    setBusy(false);
    setRound((now) => now + 1);
    if (made.ok) {
      const { where, papers, pages, missing } = made.value;
      const sentence = order.way === 'print' ? printingWords.opened : printingWords.saved;
      const lost =
        missing.length === 0 ? '' : t(printingWords.missingInMade, { characters: missing.map(codeOf).join(' ') });
      setSaid({ tone: 'good', text: `${t(sentence, { where, papers, pages })}${lost}` });
    } else if (made.error.kind !== 'save_cancelled') setSaid({ tone: 'danger', text: explain(made.error) });
  };
  const stop = (): void => void invoke('print:stop', {});
  return { make, stop, isBusy, state: isBusy ? state : null, said, round };
}

import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { fallsWords as words } from './falls-words.ts';

type Props = {
  /** A candidate's id or a person's. */
  readonly of: string;
};

/** What a correction takes away: the signatures of their sheets, those under the sitting, and a letter about them. */
export function WhatFalls({ of }: Props) {
  const t = useSay();
  const { sheets, signatures, confirmations } = useSittingPart(({ state }) => state);
  const signed = [...sheets.values()].filter(
    ({ candidateId, examinerId, signature }) => signature !== null && (candidateId === of || examinerId === of),
  ).length;
  const counts = { sheets: signed, signatures: signatures.length };
  const hasLetter = confirmations.get(of)?.fell === false;
  return (
    <p className="kp-note" data-falls={signed}>
      {t(signed + signatures.length === 0 ? words.none : words.some, counts)}
      {hasLetter && t(words.letter)}
    </p>
  );
}

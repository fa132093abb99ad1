import type { ReactNode } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import type { Finding } from '#shared/progress/readiness.ts';
import { checkWords, findingWords, outcomeWords } from '#shared/progress/readiness-words.ts';

const SHAPES: Readonly<Record<Finding['outcome'], ShapeName>> = {
  good: 'check',
  warn: 'triangle',
  bad: 'cross',
  open: 'hollow',
};
const TONES: Readonly<Record<Finding['outcome'], string | undefined>> = {
  good: 'good',
  warn: 'warn',
  bad: 'danger',
  open: undefined,
};

type Props = { readonly finding: Finding; readonly children?: ReactNode };

/** One check: what was looked at, what it came to by shape and word, and what was found. */
export function CheckRow({ finding: { check, outcome, code, blanks }, children }: Props) {
  const t = useSay();
  const found = findingWords[code];
  return (
    <li className="readiness-row" data-check={check} data-outcome={outcome}>
      <strong>{t(checkWords[check])}</strong>
      <span className="readiness-outcome kp-tone" data-tone={TONES[outcome]}>
        <Shape name={SHAPES[outcome]} /> {t(outcomeWords[outcome])}
      </span>
      <span className="kp-grow kp-num">{found === undefined || outcome === 'open' ? '' : t(found, blanks)}</span>
      {children}
    </li>
  );
}

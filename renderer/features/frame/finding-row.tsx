import { useEffect, useRef } from 'react';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { roleWords } from '#shared/words/roles.ts';
import { idInSitting, type PersonAnywhere } from '#renderer/data/people-anywhere.ts';
import { standingOf } from '#renderer/data/standing-text.ts';
import { stepReasonWords } from './words.ts';
import { keyOf, STEP_ORDER } from './steps.ts';
import type { Act, Findable, Finding } from './findings.ts';
import { findWords } from './find-words.ts';

type Props = {
  readonly id: string;
  readonly finding: Finding;
  readonly nameOf: (named: Findable | Act) => string;
  readonly isChosen: boolean;
  readonly take: () => void;
};

/** What tells a finding from every other. */
export function idOf(finding: Finding): string {
  switch (finding.kind) {
    case 'candidate':
      return finding.candidate.candidateId;
    case 'record':
      return `record-${finding.candidate.candidateId}`;
    case 'elsewhere':
      return `${finding.person.log}-${idInSitting(finding.person)}`;
    case 'official':
      return finding.person.personId;
    case 'screen':
      return finding.screen;
    case 'act':
      return `act-${finding.act}`;
  }
}

/** One line: who or what it is, what comes of taking it, and the key that does the same. */
export function FindingRow({ id, finding, nameOf, isChosen, take }: Props) {
  const t = useSay();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const blocked = finding.kind === 'screen' ? finding.blocked : null;
  const key = keysOf(finding);
  return (
    <li ref={row} id={id} role="option" aria-selected={isChosen} aria-disabled={blocked !== null} onClick={take}>
      <strong>{labelOf()}</strong>
      <span className="kp-soft kp-grow kp-ellipsis kp-num">
        {blocked === null ? noteOf() : t(stepReasonWords[blocked])}
      </span>
      {key !== null && blocked === null && <KeyCap keys={key} />}
    </li>
  );

  function labelOf(): string {
    switch (finding.kind) {
      case 'candidate':
      case 'record':
        return finding.candidate.name;
      case 'elsewhere':
      case 'official':
        return finding.person.name;
      case 'screen':
        return nameOf(finding.screen);
      case 'act':
        return nameOf(finding.act);
    }
  }
  function elsewhereOf(person: PersonAnywhere): string {
    const { number, title, heldOn } = person;
    const words = number === '' ? findWords.elsewhereUnnumbered : findWords.elsewhere;
    return t(words, { number, title, date: heldOn, stands: standingOf(person, t) });
  }
  function noteOf(): string {
    switch (finding.kind) {
      case 'candidate':
        return t(findWords.goesTo, { number: finding.candidate.number, screen: nameOf(finding.to) });
      case 'record':
        return t(findWords.record, { plan: finding.plan.title });
      case 'elsewhere':
        return elsewhereOf(finding.person);
      case 'official':
        return t(findWords.signsIn, { role: t(roleWords[finding.person.role]) });
      case 'screen':
        return t(findWords.screen);
      case 'act':
        return t(findWords.act);
    }
  }
}

const ACT_KEYS: Partial<Readonly<Record<Act, readonly string[]>>> = { switch: ['F2'], lock: ['F9'], help: ['F1'] };

function keysOf(finding: Finding): readonly string[] | null {
  if (finding.kind === 'act') return ACT_KEYS[finding.act] ?? null;
  if (finding.kind !== 'screen') return null;
  if (finding.screen === 'board') return ['Alt', '1'];
  if (finding.screen === 'settings') return ['Alt', '0'];
  const step = STEP_ORDER.find((name) => name === finding.screen);
  const digit = step === undefined ? null : keyOf(step);
  return digit === null ? null : ['Alt', String(digit)];
}

import { Input } from 'antd';
import { useId, useMemo, useState } from 'react';
import { useCalmState } from '#renderer/data/use-calm-state.ts';
import { usePeopleAnywhere } from '#renderer/data/people-anywhere.ts';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { useArrowChoice } from '#renderer/ui/arrow-choice.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { findWords } from './find-words.ts';
import { findingsOf, type Finding } from './findings.ts';
import { FindingRow, idOf } from './finding-row.tsx';
import { useNames } from './use-finding-names.ts';
import { useTake } from './use-taking.ts';
import type { Step } from './steps.ts';

type Props = {
  readonly steps: readonly Step[];
  readonly open: boolean;
  readonly onClose: () => void;
};

/** 查找 (Ctrl K): everybody in the sitting, every screen and what can be done anywhere, by a few letters. */
export function FindDialog({ steps, open, onClose }: Props) {
  const t = useSay();
  return (
    <Dialog open={open} title={t(findWords.title)} width={560} onClose={onClose}>
      <Finder steps={steps} onClose={onClose} />
    </Dialog>
  );
}

function Finder({ steps, onClose }: Omit<Props, 'open'>) {
  const t = useSay();
  const list = useId();
  const state = useCalmState();
  const { actor, log, practice } = useSignedIn();
  const nameOf = useNames();
  const [query, setQuery] = useState('');
  const elsewhere = usePeopleAnywhere(query, practice, log);
  const { findings, more } = useMemo(
    () => findingsOf(query, { state, steps, actor, elsewhere, nameOf }),
    [query, state, steps, actor, elsewhere, nameOf],
  );
  const take = useTake(onClose);
  const { at, onKey, restart } = useArrowChoice(findings.length, (index) => {
    const finding = findings[index];
    if (finding !== undefined) take(finding);
  });
  const optionId = (finding: Finding | undefined) => (finding === undefined ? undefined : `${list}-${idOf(finding)}`);
  return (
    <>
      <Input
        autoFocus
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={optionId(findings[at])}
        value={query}
        placeholder={t(findWords.what)}
        aria-label={t(findWords.what)}
        onKeyDown={onKey}
        onChange={(event) => {
          setQuery(event.target.value);
          restart();
        }}
      />
      <ul id={list} className="kp-people" role="listbox" tabIndex={-1} aria-label={t(findWords.found)}>
        {findings.map((finding, index) => (
          <FindingRow
            key={idOf(finding)}
            id={optionId(finding) ?? ''}
            finding={finding}
            nameOf={nameOf}
            isChosen={index === at}
            take={() => take(finding)}
          />
        ))}
      </ul>
      {findings.length === 0 && <p className="kp-faint">{t(findWords.nothing)}</p>}
      {more > 0 && <p className="kp-soft kp-small">{t(findWords.more, { count: more })}</p>}
    </>
  );
}

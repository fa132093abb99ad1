import { useMemo, type Ref } from 'react';
import { useCalmState } from '#renderer/data/use-calm-state.ts';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { stageOf, type SheetStage } from '#shared/progress/ledger.ts';
import { deskWords } from './words.ts';

type Props = {
  readonly candidates: readonly Candidate[];
  readonly examinerId: string;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly find: (query: string) => void;
  readonly leave: () => void;
  readonly signAll: () => void;
};

const NONE_OWED: ReadonlySet<SheetStage> = new Set(['absent', 'void', 'ineligible', 'barred']);

/** How far the expert has come, the search, and signing for all. */
export function DeskHead({ candidates, examinerId, searchRef, find, leave, signAll }: Props) {
  const t = useSay();
  const state = useCalmState();
  const stages = useMemo(
    () => candidates.map(({ candidateId }) => stageOf(state, candidateId, examinerId)),
    [candidates, state, examinerId],
  );
  const signed = stages.filter((stage) => stage === 'signed').length;
  // nobody owes a sheet for whoever is absent, void or did not reach the review
  const all = stages.filter((stage) => !NONE_OWED.has(stage)).length;
  const complete = stages.filter((stage) => stage === 'complete' || stage === 'corrected').length;
  return (
    <header className="kp-screen-head">
      <h1>{t(deskWords.title)}</h1>
      <p className="kp-grow kp-soft kp-num">{t(deskWords.progress, { signed, complete, all })}</p>
      <label className="kp-line">
        <span className="kp-hidden">{t(deskWords.search_label)}</span>
        <input
          ref={searchRef}
          type="search"
          data-search
          placeholder={t(deskWords.search)}
          onChange={(event) => find(event.target.value.trim())}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
            event.preventDefault();
            event.currentTarget.value = '';
            leave();
          }}
        />
        <KeyCap keys={['/']} />
      </label>
      <button
        type="button"
        className="marking-button"
        data-tone="accent"
        disabled={complete === 0}
        title={complete === 0 ? t(deskWords.nothing_to_sign) : undefined}
        onClick={signAll}
      >
        {t(deskWords.sign_all)}
      </button>
    </header>
  );
}

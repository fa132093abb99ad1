import { memo } from 'react';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { markingWords } from '#renderer/marking/words.ts';
import type { Sentence } from '#shared/words/say.ts';
import type { Stored } from './stored.ts';

export type TickState = Stored | 'typing';

const LOOKS: Readonly<Record<TickState, { readonly shape: ShapeName; readonly words: Sentence }>> = {
  unscored: { shape: 'dash', words: markingWords.stored_unscored },
  typing: { shape: 'hollow', words: markingWords.stored_typing },
  none: { shape: 'hollow', words: markingWords.stored_none },
  one: { shape: 'half', words: markingWords.stored_one },
  both: { shape: 'check', words: markingWords.stored_both },
  failed: { shape: 'cross', words: markingWords.stored_failed },
};

/** Where a mark stands, by shape before colour: grey is typing, amber one copy, green both, red stop and read. */
export const Tick = memo(function Tick({ state }: { readonly state: TickState }) {
  const t = useSay();
  const { shape, words } = LOOKS[state];
  return (
    <span className="marking-tick" data-state={state} role="img" aria-label={t(words)} title={t(words)}>
      <Shape name={shape} size={18} />
    </span>
  );
});

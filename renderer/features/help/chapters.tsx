import { useSay } from '#renderer/ui/say.ts';
import type { Target } from '#shared/handbook/blocks.ts';
import { HANDBOOK } from './texts.ts';
import { helpWords } from './words.ts';

type Props = { readonly here: string; readonly go: (target: Target) => void };

/** Every chapter of the handbook, the one that is open marked. */
export function Chapters({ here, go }: Props) {
  const t = useSay();
  return (
    <nav className="kp-filters" aria-label={t(helpWords.pages)} lang="zh-CN">
      {HANDBOOK.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className="kp-filter"
          aria-current={id === here ? 'page' : undefined}
          onClick={() => go({ page: id, anchor: null })}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}

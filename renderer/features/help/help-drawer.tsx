import { Drawer } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { usePreferences } from '#renderer/ui/preferences.ts';
import { Theme } from '#renderer/ui/theme.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Target } from '#shared/handbook/blocks.ts';
import { helpFor } from '#shared/handbook/handbook.ts';
import { Article, openHere } from './article.tsx';
import { Chapters } from './chapters.tsx';
import { MakePdf } from './make-pdf.tsx';
import { SearchBox } from './search-box.tsx';
import { HANDBOOK } from './texts.ts';
import { helpWords } from './words.ts';
import './help.css';

const BEGINNING: Target = { page: HANDBOOK[0]?.id ?? '', anchor: null };

type Props = {
  /** What the handbook is asked for. */
  readonly place: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onClosed: () => void;
};

/** 用户手册, open at the page that matters; at the door, too, where nothing of antd stands. */
export const HelpDrawer = (props: Props) => (
  <Theme>
    <Opened {...props} />
  </Theme>
);

function Opened({ place, open, onClose, onClosed }: Props) {
  const t = useSay();
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={t(helpWords.title)}
      size={760}
      destroyOnHidden
      afterOpenChange={(shown) => {
        const article = document.querySelector<HTMLElement>('[data-help-article]');
        if (!shown) onClosed();
        // what was drawn before the drawer had its size is shown once more
        else if (article !== null) openHere(article);
      }}
    >
      <Handbook key={place} place={place} />
    </Drawer>
  );
}

function Handbook({ place }: { readonly place: string }) {
  const t = useSay();
  const { language } = usePreferences();
  const [target, go] = useState<Target>(() => helpFor(HANDBOOK, place) ?? BEGINNING);
  const [query, setQuery] = useState('');
  const page = HANDBOOK.find(({ id }) => id === target.page) ?? HANDBOOK[0];
  if (page === undefined) return null;
  return (
    <div className="help" onKeyDown={keepKeys}>
      {language === 'en' && <p className="kp-note">{t(helpWords.onlyChinese)}</p>}
      <SearchBox query={query} setQuery={setQuery} go={go} />
      <div className="help-chapter" hidden={query.trim() !== ''}>
        <Chapters here={page.id} go={go} />
        {/* a new object at every step: the same heading asked for again is gone to again */}
        <Article key={page.id} page={page} target={target} go={go} />
        <MakePdf page={page.id} />
      </div>
    </div>
  );
}

/** The keys of the screen below stay off; Esc and Tab are the drawer's own. */
function keepKeys(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Escape' || event.key === 'Tab') return;
  event.stopPropagation();
  if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  event.currentTarget.querySelector('input')?.focus();
}

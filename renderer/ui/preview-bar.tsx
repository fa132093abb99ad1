import { Button } from 'antd';
import { previewWords } from './preview-words.ts';
import { percentOf, stepZoom, type Zoom } from './page-layout.ts';
import { useSay } from './say.ts';

type Props = {
  /** The page looked at, from 0. */
  readonly page: number;
  readonly pages: number;
  readonly goTo: (page: number) => void;
  readonly zoom: Zoom;
  readonly scale: number;
  readonly setZoom: (zoom: Zoom) => void;
};

/** Where one is in the file, and how large it is shown. */
export function PreviewBar({ page, pages, goTo, zoom, scale, setZoom }: Props) {
  const t = useSay();
  const fit = (value: Zoom, label: string) => (
    <Button aria-pressed={zoom === value} onClick={() => setZoom(value)}>
      {label}
    </Button>
  );
  return (
    <div className="kp-pdf-bar">
      <Button disabled={page === 0} onClick={() => goTo(page - 1)}>
        {t(previewWords.previous)}
      </Button>
      <span className="kp-num kp-pdf-where" aria-live="polite">
        {t(previewWords.page, { page: page + 1, pages })}
      </span>
      <Button disabled={page === pages - 1} onClick={() => goTo(page + 1)}>
        {t(previewWords.next)}
      </Button>
      <span className="kp-grow" />
      {fit('width', t(previewWords.fitWidth))}
      {fit('page', t(previewWords.fitPage))}
      <Button aria-label={t(previewWords.smaller)} onClick={() => setZoom(stepZoom(scale, -1))}>
        −
      </Button>
      <span className="kp-num kp-pdf-percent">{percentOf(scale)}%</span>
      <Button aria-label={t(previewWords.larger)} onClick={() => setZoom(stepZoom(scale, 1))}>
        +
      </Button>
    </div>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { ownsItems } from '#shared/procedures/review/own-items.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import { itemsOf, type ItemsRead } from '#shared/importing/review-items.ts';
import { draftOfScheme, EMPTY_SCHEME, type SchemeDraft } from '#shared/importing/scheme-draft.ts';
import { SCHEME_LAYOUT } from '#shared/importing/scheme-layout.ts';
import { importWords } from '#renderer/importing/words.ts';
import { setupWords } from '#renderer/features/setup/words.ts';
import { schemeWords } from '#renderer/features/setup/scheme-words.ts';
import { listWords } from '#shared/procedures/parts/list-words.ts';
import { sourceOf, type Source } from '#renderer/importing/source.ts';
import { FileDrop } from '#renderer/importing/file-drop.tsx';
import { FileFlaws } from '#renderer/importing/file-flaws.tsx';
import { ImportFailed, ImportReading } from '#renderer/importing/import-reading.tsx';
import { PanelHead } from './panel-head.tsx';
import { SchemeEditor } from './scheme-editor.tsx';
import { SchemeView } from './scheme-view.tsx';
import { TableChoicePanel } from '#renderer/importing/table-choice.tsx';
import { TemplateLinks } from '#renderer/importing/template-links.tsx';
import { useImport } from '#renderer/importing/use-import.ts';

/** 评分方案: import, edit, adopt; once scoring has begun it can only be looked at. */
export function SchemePanel() {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const scheme = useSittingPart(({ state }) => state.scheme);
  const items = useSittingPart(({ state }) => ownsItems(state.sitting));
  const byDocument = useSittingPart(({ state }) => procedureOf(state.sitting).fixedScheme !== null) && !items;
  const inUse = useSittingPart(({ state }) => state.sheets.size > 0 || state.closing !== null);
  const [writing, setWriting] = useState<SchemeDraft | null>(null);
  const [importing, setImporting] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const file = useImport('scheme', (choice) => ({ list: 'scheme', choice }));
  const { phase } = file;
  const fixed = byDocument || inUse;
  const read = phase.kind === 'preview' ? phase.answer.reading : null;
  const parts = items && scheme !== null && read?.draft != null ? itemsOf(read.draft, scheme) : null;
  const draft = writing ?? parts?.draft ?? read?.draft ?? null;
  const choosing = !fixed && draft === null && phase.kind === 'idle' && (importing || scheme === null);

  const leave = (): void => {
    file.reset();
    setWriting(null);
    setImporting(false);
    setFailure(null);
  };
  const adopt = async (adopted: Scheme): Promise<void> => {
    const source: Source =
      phase.kind === 'preview' && writing === null
        ? sourceOf(phase.file, phase.answer.sha256, phase.answer.reading.table?.sheet ?? '')
        : null;
    setBusy(true);
    const written = await record({ type: 'scheme_adopted', scheme: adopted, source });
    setBusy(false);
    if (written.ok) leave();
    else setFailure(explain(written.error));
  };
  const lines = scheme?.tasks.reduce((sum, task) => sum + task.lines.length, 0) ?? 0;

  return (
    <div className="setup-panel">
      <PanelHead
        title={t(listWords.scheme)}
        {...(scheme === null ? {} : { note: t(setupWords.schemeCount, { tasks: scheme.tasks.length, lines }) })}
      >
        {!fixed && draft === null && phase.kind === 'idle' && (
          <>
            {scheme !== null && (
              <Button onClick={() => setImporting(!importing)}>
                {t(importing ? importWords.back : items ? schemeWords.importItems : schemeWords.importScheme)}
              </Button>
            )}
            <Button onClick={() => setWriting(scheme === null ? EMPTY_SCHEME : draftOfScheme(scheme))}>
              {t(scheme === null ? schemeWords.write : items ? schemeWords.editItems : schemeWords.edit)}
            </Button>
          </>
        )}
      </PanelHead>
      {fixed && <p className="kp-note">{t(byDocument ? schemeWords.fixed : schemeWords.inUse)}</p>}
      {items && !fixed && <p className="kp-note">{t(schemeWords.itemsNote)}</p>}
      {parts !== null && writing === null && <PartsNote {...parts} />}
      {failure !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {failure}
        </p>
      )}
      {choosing && (
        <div className="kp-stack">
          {scheme === null && (
            <div>
              <h2>{t(schemeWords.noScheme)}</h2>
              <p className="kp-soft">{t(schemeWords.noSchemeNote)}</p>
            </div>
          )}
          <FileDrop label={t(items ? schemeWords.importItems : schemeWords.importScheme)} onFile={file.open} />
          <TemplateLinks kinds={[items ? 'reviewItems' : 'scheme']} />
        </div>
      )}
      {phase.kind === 'reading' && <ImportReading {...phase} onStop={file.stop} />}
      {phase.kind === 'failed' && <ImportFailed {...phase} onReset={file.reset} />}
      {phase.kind === 'preview' && writing === null && phase.answer.reading.draft === null && (
        <div className="kp-stack">
          <FileFlaws flaws={phase.answer.reading.flaws} looksLike={phase.answer.looksLike} />
          <TableChoicePanel
            layout={SCHEME_LAYOUT}
            table={phase.answer.reading.table}
            sheets={phase.answer.sheets}
            sheet={phase.answer.reading.table?.sheet ?? phase.answer.sheets[0]?.name ?? ''}
            look={phase.answer.look}
            onChoose={file.choose}
          />
          <div>
            <Button onClick={leave}>{t(importWords.chooseAnother)}</Button>
          </div>
        </div>
      )}
      {draft !== null && (
        <SchemeEditor
          key={phase.kind === 'preview' ? phase.answer.sha256 : 'written'}
          start={draft}
          file={phase.kind === 'preview' ? phase.file : ''}
          flaws={writing === null ? (read?.flaws ?? []) : []}
          {...{ busy, items }}
          onAdopt={(adopted) => void adopt(adopted)}
          onDiscard={leave}
        />
      )}
      {draft === null && !choosing && phase.kind === 'idle' && scheme !== null && <SchemeView scheme={scheme} />}
    </div>
  );
}

/** What of a file was not taken into the parts of a review. */
function PartsNote({ strange, leftOut }: Pick<ItemsRead, 'strange' | 'leftOut'>) {
  const t = useSay();
  return (
    <>
      {strange.length > 0 && (
        <p className="kp-note" data-tone="warn" role="alert">
          {t(schemeWords.itemsStrange, { names: strange.join('、') })}
        </p>
      )}
      {leftOut && <p className="kp-note">{t(schemeWords.itemsLeftOut)}</p>}
    </>
  );
}

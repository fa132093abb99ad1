import { App, Button } from 'antd';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { TemplateKind } from '#shared/importing/templates.ts';
import { flawListWords, importWords, templateWords } from '#renderer/importing/words.ts';
import { saveBytes } from '#renderer/host/save-bytes.ts';

/** Saves blank templates; what they hold is what the import finds again. */
export function TemplateLinks({ kinds }: { readonly kinds: readonly TemplateKind[] }) {
  const t = useSay();
  const { message } = App.useApp();
  const explain = useFailureSentence();

  const save = async (kind: TemplateKind): Promise<void> => {
    // Only who saves a template needs the code that writes one.
    const { writeTemplate } = await import('./write-template.ts');
    const [name] = templateWords[kind];
    const saved = await saveBytes(`${name}.xlsx`, await writeTemplate(kind));
    if (saved.ok) void message.success(t(flawListWords.saved, { where: saved.value.where }));
    else if (saved.error.kind !== 'save_cancelled') void message.error(explain(saved.error));
  };

  return (
    <div className="kp-line import-templates">
      <span className="kp-soft kp-small">{t(importWords.templates)}</span>
      {kinds.map((kind) => (
        <Button key={kind} size="small" onClick={() => void save(kind)}>
          {t(templateWords[kind])}
        </Button>
      ))}
    </div>
  );
}

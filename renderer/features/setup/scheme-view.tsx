import { useSay, type Say } from '#renderer/ui/say.ts';
import type { Scheme, SchemeLine, Task } from '#shared/model/scheme.ts';
import { typedChips, typedMark } from '#shared/importing/scheme-draft.ts';
import { schemeFactWords, vetoScopeWords } from '#renderer/marking/scheme-words.ts';
import { schemeWords } from '#renderer/features/setup/scheme-words.ts';

/** The adopted scheme, to read. */
export function SchemeView({ scheme }: { readonly scheme: Scheme }) {
  const t = useSay();
  return (
    <div className="kp-stack setup-scheme-view">
      <h2>{scheme.title}</h2>
      {scheme.tasks.map((task, index) => (
        <section key={index} className="kp-panel">
          <h3>
            {t(schemeWords.task, { number: index + 1 })}　{task.name}
          </h3>
          <p className="kp-soft kp-small kp-num">{taskFacts(task, t)}</p>
          <table className="setup-lines">
            <thead>
              <tr>
                <th className="kp-num-right">{t(schemeWords.lineNumber)}</th>
                <th>{t(schemeWords.lineName)}</th>
                <th className="kp-num-right">{t(schemeWords.fullMark)}</th>
                <th>{t(schemeWords.standard)}</th>
                <th>{t(schemeWords.rule)}</th>
                <th>{t(schemeWords.chips)}</th>
                <th>{t(schemeWords.veto)}</th>
              </tr>
            </thead>
            <tbody>
              {task.lines.map((line, at) => (
                <tr key={at}>
                  <td className="kp-num-right">{at + 1}</td>
                  <td>{line.name}</td>
                  <td className="kp-num-right">{typedMark(line.fullMark)}</td>
                  <td className="kp-soft">{line.standard}</td>
                  <td className="kp-soft">{line.rule}</td>
                  <td className="kp-num">{typedChips(line.chips)}</td>
                  <td>
                    <Veto veto={line.veto} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}

function Veto({ veto }: { readonly veto: SchemeLine['veto'] }) {
  const t = useSay();
  if (veto === null) return null;
  return (
    <>
      {veto.text}
      <em className="kp-small kp-faint">{t(vetoScopeWords[veto.scope])}</em>
    </>
  );
}

/** 配分 100 · 权重 60% · 时限 60 分钟 · 超 5 分钟扣 5 … */
function taskFacts(task: Task, t: Say): string {
  const { weight, minutes, disqualifyOver } = task;
  return [
    t(schemeFactWords.full, { full: typedMark(task.fullMark) }),
    ...(weight === null ? [] : [t(schemeFactWords.weight, { weight })]),
    minutes === null ? t(schemeFactWords.no_limit) : t(schemeFactWords.limit, { minutes }),
    ...task.overtime.map(({ over, deduct }) => t(schemeFactWords.overtime_step, { over, off: typedMark(deduct) })),
    ...(disqualifyOver === null ? [] : [t(schemeFactWords.overtime_zero, { over: disqualifyOver })]),
  ].join(' · ');
}

import type { Sitting } from '#shared/model/sitting.ts';
import type { Sentence } from '#shared/words/say.ts';
import { agendaKey, type AgendaItem } from './agenda.ts';
import type { DayEvent } from './ics.ts';

/** The duties whose day is known, as events of a calendar; `say` tells a title in the language of whoever exports it. */
export const eventsOf = (
  { sittingId, title }: Sitting,
  items: readonly AgendaItem[],
  say: (sentence: Sentence) => string,
): DayEvent[] =>
  items.flatMap((item) => {
    if (item.kind !== 'due') return [];
    const { duty, on, because } = item;
    return [
      {
        uid: `${sittingId}-${agendaKey(item)}@kaoping`,
        on,
        summary: `${say(duty.title)}：${title}`,
        description: `${because.text}\n${because.article}`,
      },
    ];
  });

// @vitest-environment happy-dom
import { act, type ComponentType } from 'react';
import { afterEach, expect, it } from 'vitest';
import { PanelPlace, ScoringPlace } from '#renderer/marking-screens.tsx';
import type { ProcedureName } from '#shared/model/sitting.ts';
import { markingRoom } from '#test/support/marking-room.tsx';

let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(() => room.leave());

it.each<[string, ComponentType, ProcedureName, string]>([
  ['评审', PanelPlace, 'practical', '本场次按评分表评分'],
  ['评分', ScoringPlace, 'panel', '本场次由评审专家评审'],
  ['评分', ScoringPlace, 'review', '本场次由评审专家评审'],
])(
  '%s is not where marks are given in another kind of sitting, and says where they are',
  async (_, Place, procedure, says) => {
    room = await markingRoom(<Place />, { procedure });
    expect(room.text()).toContain(says);
    const go = room.place.querySelector('button')!;
    await act(async () => go.click());
    expect(window.location.hash).toContain(procedure === 'practical' ? '/scoring' : '/panel');
  },
);

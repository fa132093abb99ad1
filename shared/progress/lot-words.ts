import type { RoomDrawName } from '../record/room-draw.ts';
import type { Sentence } from '../words/say.ts';

/** What candidates draw. */
export const lotWords: Readonly<Record<RoomDrawName, Sentence>> = {
  'room.draw.order': ['考核次序', 'Order'],
  'room.draw.stations': ['工位', 'Place'],
  'room.draw.papers': ['试卷', 'Paper'],
  'room.draw.codes': ['考生代码', 'Code'],
  'room.draw.panels': ['分组', 'Group'],
};

import { ARCHIVE } from '../archive/archive-file.ts';
import { CALENDARS } from '../calendars/calendar-file.ts';
import { OCCUPATIONS } from '../occupations/occupation-file.ts';

/** The files of the whole computer that a backup takes along as lines, each with the key it lies under. */
export const KEPT_FILES = [
  { purpose: 'archive', file: ARCHIVE },
  { purpose: 'calendars', file: CALENDARS },
  { purpose: 'occupations', file: OCCUPATIONS },
] as const;

/** Which of them a part of a backup is. */
export const keptFileOf = (name: string) => KEPT_FILES.find(({ file }) => file.part === name)?.file;

import type { Attendance } from '../model/candidate.ts';
import type { Sentence } from '../words/say.ts';

/** What a candidate can be checked in as. */
export const attendanceWords: Readonly<Record<Attendance, Sentence>> = {
  present: ['到场', 'Present'],
  absent: ['缺考', 'Absent'],
  void: ['违纪', 'Void'],
  ineligible: ['资格不符', 'Not eligible'],
};

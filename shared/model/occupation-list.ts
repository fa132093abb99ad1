import { z } from 'zod';
import { lineOfText } from './basics.ts';

/**
 * Lists of occupations that no document contains and the office takes in from a file: the national catalogue of qualifications
 * (国家职业资格目录), and which occupation belongs to which title (职业与职称对应关系, 渝职鉴发〔2022〕8号 七（一）).
 */
export const OCCUPATION_LISTS = ['catalogue', 'titles'] as const;
export type OccupationListName = (typeof OCCUPATION_LISTS)[number];

/** One occupation of a list. What the file does not say is empty. */
export const listedOccupationSchema = z.strictObject({
  code: lineOfText,
  name: lineOfText.min(1),
  /** 实施部门（单位）. */
  givenBy: lineOfText,
  /** 对应专业技术职称专业范围. */
  titles: lineOfText,
});
export type ListedOccupation = z.infer<typeof listedOccupationSchema>;

/** No published list has more. */
export const MOST_OCCUPATIONS = 5000;

type Named = { readonly code: string; readonly name: string };

/** Those of a list that are this occupation: by the code where both have one, else by the name. */
export const occupationsIn = <T extends Named>(rows: readonly T[], asked: Named): T[] =>
  rows.filter((row) =>
    row.code === '' || asked.code === ''
      ? reduced(row.name) === reduced(asked.name)
      : reduced(row.code) === reduced(asked.code),
  );

/** Full-width or half-width, with blanks or without: one name. */
const reduced = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

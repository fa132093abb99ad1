import { heldByShape, type Subjects } from '../parts/subjects.ts';

/** 四（三） names four methods and no subject: the plan says which. */
export const TIANJIN_ENTERPRISE_SUBJECTS: Subjects = {
  asked: () => null,
  heldIn: heldByShape,
  theoryGivenBy: null,
};

import { reviewListForm } from '../parts/review-list.ts';

export const seniorTechnicianListForm = reviewListForm(
  'senior-technician-list',
  'senior-technician',
  '高级技师评审人员列表',
);

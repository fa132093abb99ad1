import { reviewListForm } from '../parts/review-list.ts';

export const technicianListForm = reviewListForm('technician-list', 'technician', '技师评审人员列表');

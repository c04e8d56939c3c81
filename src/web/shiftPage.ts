import { shiftPageHead } from '../i18n/roster';
import { confirmShift, declineShift, showShift } from '../roster/shiftPage';
import { hasShiftsAhead, tendShifts } from '../roster/tendShifts';
import { ownChapter } from '../tables/chapterFile';
import { perform } from '../tables/perform';
import type { Page } from './pages';

/** A shift on the phone of a volunteer who was asked to come. */
export const shiftPage: Page = {
  html: 'shift',
  title: shiftPageHead.title,
  calls: { show: showShift, confirm: confirmShift, decline: declineShift },
};

/** The robot's turn, in chapters that work in shifts. */
export function lookAfterShifts(): void {
  if (ownChapter().stamp.uses.shifts && perform(hasShiftsAhead, {})) perform(tendShifts, {});
}

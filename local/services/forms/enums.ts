import { enumeration } from '../enumeration';
import type { ItemType } from './state';

export const itemType = enumeration(
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'RATING',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
  'UNSUPPORTED',
);
export const destinationType = enumeration('SPREADSHEET');
export const pageNavigationType = enumeration('CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT');
export const ratingIconType = enumeration('STAR', 'HEART', 'THUMB_UP');
export const alignments = enumeration('LEFT', 'CENTER', 'RIGHT');

/** What Google calls the class of each kind of item. */
export const className: Record<ItemType, string> = {
  TEXT: 'TextItem',
  PARAGRAPH_TEXT: 'ParagraphTextItem',
  MULTIPLE_CHOICE: 'MultipleChoiceItem',
  LIST: 'ListItem',
  CHECKBOX: 'CheckboxItem',
  DATE: 'DateItem',
  DATETIME: 'DateTimeItem',
  TIME: 'TimeItem',
  DURATION: 'DurationItem',
  SCALE: 'ScaleItem',
  RATING: 'RatingItem',
  GRID: 'GridItem',
  CHECKBOX_GRID: 'CheckboxGridItem',
  IMAGE: 'ImageItem',
  VIDEO: 'VideoItem',
  SECTION_HEADER: 'SectionHeaderItem',
  PAGE_BREAK: 'PageBreakItem',
};

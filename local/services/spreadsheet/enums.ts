import { enumeration } from '../enumeration';

/** The enumerations of SpreadsheetApp, in the order of Google's reference. */

export const autoFillSeries = enumeration('DEFAULT_SERIES', 'ALTERNATE_SERIES');
export const bandingTheme = enumeration(
  ...(['LIGHT_GREY', 'CYAN', 'GREEN', 'YELLOW', 'ORANGE', 'BLUE', 'TEAL', 'GREY', 'BROWN', 'LIGHT_GREEN'] as const),
  ...(['INDIGO', 'PINK'] as const),
);
export const booleanCriteria = enumeration(
  ...(['CELL_EMPTY', 'CELL_NOT_EMPTY', 'DATE_AFTER', 'DATE_BEFORE', 'DATE_EQUAL_TO', 'DATE_NOT_EQUAL_TO'] as const),
  ...(['DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE', 'NUMBER_BETWEEN'] as const),
  ...(['NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN'] as const),
  ...(['NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN', 'NUMBER_NOT_EQUAL_TO', 'TEXT_CONTAINS'] as const),
  ...(['TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO', 'TEXT_NOT_EQUAL_TO', 'TEXT_STARTS_WITH', 'TEXT_ENDS_WITH'] as const),
  'CUSTOM_FORMULA',
);
export const borderStyle = enumeration('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE');
export const colorType = enumeration('UNSUPPORTED', 'RGB', 'THEME');
export const copyPasteType = enumeration(
  ...(['PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_FORMAT', 'PASTE_FORMULA', 'PASTE_DATA_VALIDATION'] as const),
  ...(['PASTE_VALUES', 'PASTE_CONDITIONAL_FORMATTING', 'PASTE_COLUMN_WIDTHS'] as const),
);
export const dataValidationCriteria = enumeration(
  ...(['DATE_AFTER', 'DATE_BEFORE', 'DATE_BETWEEN', 'DATE_EQUAL_TO', 'DATE_IS_VALID_DATE'] as const),
  ...(['DATE_NOT_BETWEEN', 'DATE_ON_OR_AFTER', 'DATE_ON_OR_BEFORE', 'NUMBER_BETWEEN', 'NUMBER_EQUAL_TO'] as const),
  ...(['NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN'] as const),
  ...(['NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN', 'NUMBER_NOT_EQUAL_TO', 'TEXT_CONTAINS'] as const),
  ...(['TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO', 'TEXT_IS_VALID_EMAIL', 'TEXT_IS_VALID_URL'] as const),
  ...(['VALUE_IN_LIST', 'VALUE_IN_RANGE', 'CUSTOM_FORMULA', 'CHECKBOX', 'DATE_AFTER_RELATIVE'] as const),
  ...(['DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE'] as const),
);
export const dataExecutionErrorCode = enumeration(
  ...(['DATA_EXECUTION_ERROR_CODE_UNSUPPORTED', 'NONE', 'TIME_OUT', 'TOO_MANY_ROWS', 'TOO_MANY_COLUMNS'] as const),
  ...(['TOO_MANY_CELLS', 'ENGINE', 'PARAMETER_INVALID', 'UNSUPPORTED_DATA_TYPE', 'DUPLICATE_COLUMN_NAMES'] as const),
  ...(['INTERRUPTED', 'OTHER', 'TOO_MANY_CHARS_PER_CELL', 'DATA_NOT_FOUND', 'PERMISSION_DENIED'] as const),
);
export const dataExecutionState = enumeration(
  ...(['DATA_EXECUTION_STATE_UNSUPPORTED', 'RUNNING', 'SUCCESS', 'ERROR', 'NOT_STARTED'] as const),
);
export const dataSourceType = enumeration('DATA_SOURCE_TYPE_UNSUPPORTED', 'BIGQUERY', 'LOOKER');
export const developerMetadataLocationType = enumeration('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');
export const developerMetadataVisibility = enumeration('DOCUMENT', 'PROJECT');
export const dimension = enumeration('COLUMNS', 'ROWS');
export const direction = enumeration('UP', 'DOWN', 'PREVIOUS', 'NEXT');
export const groupControlTogglePosition = enumeration('BEFORE', 'AFTER');
export const interpolationType = enumeration('NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX');
export const pivotTableSummarizeFunction = enumeration(
  ...(['CUSTOM', 'SUM', 'COUNTA', 'COUNT', 'COUNTUNIQUE', 'AVERAGE', 'MAX', 'MIN', 'MEDIAN', 'PRODUCT'] as const),
  ...(['STDEV', 'STDEVP', 'VAR', 'VARP'] as const),
);
export const pivotValueDisplayType = enumeration(
  ...(['DEFAULT', 'PERCENT_OF_ROW_TOTAL', 'PERCENT_OF_COLUMN_TOTAL', 'PERCENT_OF_GRAND_TOTAL'] as const),
);
export const protectionType = enumeration('RANGE', 'SHEET');
export const recalculationInterval = enumeration('ON_CHANGE', 'MINUTE', 'HOUR');
export const relativeDate = enumeration('TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR');
export const sheetType = enumeration('GRID', 'OBJECT', 'DATASOURCE');
export const sortOrder = enumeration('ASCENDING', 'DESCENDING');
export const textDirection = enumeration('LEFT_TO_RIGHT', 'RIGHT_TO_LEFT');
export const textToColumnsDelimiter = enumeration('COMMA', 'SEMICOLON', 'PERIOD', 'SPACE');
export const themeColorType = enumeration(
  ...(['UNSUPPORTED', 'TEXT', 'BACKGROUND', 'ACCENT1', 'ACCENT2', 'ACCENT3', 'ACCENT4', 'ACCENT5'] as const),
  ...(['ACCENT6', 'HYPERLINK'] as const),
);
export const valueType = enumeration('IMAGE');
export const wrapStrategy = enumeration('WRAP', 'OVERFLOW', 'CLIP');

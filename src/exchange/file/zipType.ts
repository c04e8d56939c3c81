import type { Unread } from '../../i18n/listFile';
import type { Member } from './zipMembers';

/** Many programs keep their files as zip archives: what one is by the members it has. */
export function zipType(members: readonly Member[]): Unread | 'xlsx' | 'archive of files' {
  const has = (pattern: RegExp) => members.some(({ path }) => pattern.test(path));
  if (has(/^xl\/workbook\.bin$/i)) return 'oldExcel';
  if (has(/^\[content_types\]\.xml$/i)) {
    if (has(/^(word|ppt)\//i)) return 'document';
    if (has(/(^|\/)workbook\.xml$/i)) return 'xlsx';
  }
  if (has(/^(xl\/)?workbook\.xml$/i)) return 'xlsx';
  if (has(/^index(\.zip|\/document\.iwa)$/i)) return 'numbers';
  if (has(/^mimetype$/) && has(/^content\.xml$/)) return 'openDocument';
  const hasLists = has(/\.(csv|tsv|txt|xlsx?|gz|zip)$/i);
  if (!hasLists && has(/\.(kml|geojson)$/i)) return 'map';
  if (!hasLists && has(/\.shp$/i)) return 'shapefile';
  return 'archive of files';
}

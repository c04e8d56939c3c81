import * as v from 'valibot';
import { askAtDoorKey, settings } from '../chapter/settings';
import { aidWords } from '../i18n/aid';
import { action } from '../tables/action';

/** The Workbook's own Settings tab, as the Help desk's script sees it. */
const workbookSettings = { ...settings, file: 'workbook' } as const;

/**
 * Tells the Workbook, whose script cannot look here, where a need heard at a door is written down. The address is public
 * and the same for everybody; nothing ever goes back by it.
 */
export const noteAskAtDoor = action(
  'note where a need heard at a door goes',
  { tables: [workbookSettings], takes: v.object({ address: v.string() }) },
  (book, { address }, { language }) => {
    const { atDoorSetting, atDoorHelp } = aidWords;
    if (book.find(workbookSettings, askAtDoorKey)) book.change(workbookSettings, askAtDoorKey, { value: address });
    else
      book.add(workbookSettings, {
        key: askAtDoorKey,
        what: atDoorSetting[language],
        value: address,
        help: atDoorHelp[language],
      });
  },
);

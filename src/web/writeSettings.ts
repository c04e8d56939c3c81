import type { SettingKey } from '../chapter/settings';
import { settingList, settings } from '../chapter/settings';
import { action } from '../tables/action';

/** One row for every setting, so that people see what can be set. Values that are there stay. */
export const writeSettings = action('write the settings', { tables: [settings] }, (book, _, { language, who }) => {
  const first: Partial<Record<SettingKey, string>> = { language, digestTo: who };
  for (const key of Object.keys(settingList) as SettingKey[]) {
    if (book.find(settings, key)) continue;
    const { label, help, usual } = settingList[key];
    book.add(settings, { key, what: label[language], value: first[key] ?? usual, help: help[language] });
  }
});

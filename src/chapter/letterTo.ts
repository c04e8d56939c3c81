import type { Language } from '../i18n/language';
import { languages } from '../i18n/language';
import type { Volunteer } from './tables';

/** The language to write to a volunteer in: the file's when they speak it or have not said, else one that they speak. */
export function letterLanguage({ languages: speaks }: Pick<Volunteer, 'languages'>, usual: Language): Language {
  const known = languages.filter((one) => speaks.includes(one));
  return known.includes(usual) ? usual : (known[0] ?? usual);
}

export const firstName = ({ name }: Pick<Volunteer, 'name'>) => name.trim().split(/\s+/)[0] ?? '';

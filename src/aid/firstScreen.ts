import { helpIsForAnyone } from '../chapter/words';
import { askWords } from '../i18n/ask';
import type { AskerLanguage } from '../i18n/language';
import { say } from '../i18n/language';
import type { About } from './aboutUs';

/** What people read before the first question: who we are, who sees it, for how long, and what not to tell. */
export function firstScreen(language: AskerLanguage, { coordinators, campaigns, eraseAfterDays }: About): string[] {
  const seenBy = coordinators === 1 ? askWords.seenByOne : coordinators > 1 ? askWords.seenBySome : askWords.seenByUs;
  return [
    [helpIsForAnyone],
    [askWords.aboutUs, ...(campaigns ? [askWords.alsoCampaigns] : [])],
    [seenBy, askWords.erased],
    [askWords.whatYouTell],
    [askWords.noPapers, askWords.minutes],
  ].map((sentences) =>
    sentences.map((words) => say(words, language, { count: coordinators, days: eraseAfterDays })).join(' '),
  );
}

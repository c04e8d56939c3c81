import { helpIsForAnyone, needs, spokenLanguages, urgencies } from '../chapter/words';
import { askWords } from '../i18n/ask';
import { askerMail } from '../i18n/askerMail';
import { askPageWords } from '../i18n/askPage';
import { mailWords } from '../i18n/mail';
import { pageWords } from '../i18n/page';
import { standingWords } from '../i18n/standing';
import { webWords } from '../i18n/web';
import { learnTongues } from './tongues';
import { timesToReach, waysToReach } from './waysToReach';

const { footerToAsker, orCall, buttonFails } = mailWords;
const { fault, linkOver, linkIncomplete, notUnderstood } = webWords;

/** Everything that people read who ask for help: the form, our page, how it stands, letters. */
export const wordsOfAskers = {
  promise: { helpIsForAnyone },
  ask: askWords,
  askPage: askPageWords,
  standing: standingWords,
  mail: askerMail,
  letter: { footerToAsker, orCall, buttonFails },
  page: pageWords,
  web: { fault, linkOver, linkIncomplete, notUnderstood },
  needs,
  urgencies,
  spokenLanguages,
  waysToReach,
  timesToReach,
};
export type WordsOfAskers = typeof wordsOfAskers;

learnTongues(wordsOfAskers);

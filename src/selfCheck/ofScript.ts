import { hasDocumentLock, underLock } from '../google/lock';
import { mailsLeft, sendMail } from '../google/mail';
import { pagesUrl } from '../google/outside';
import { forgetProperty, property, setProperty } from '../google/properties';
import { say } from '../i18n/language';
import { selfCheckWords } from '../i18n/selfCheck';
import type { Look } from './check';
import { trialKey } from './kept';

export const ofScript: Look = () => {
  const url = pagesUrl();
  return {
    scriptLock: underLock(() => 'works' as const)?.done ?? 'notSeen',
    documentLock: hasDocumentLock() ? 'there' : 'none',
    pagesAddress: url === '' ? 'none' : url.endsWith('/dev') ? 'dev' : 'exec',
  };
};

/** 9,000 bytes are almost what Google allows. */
export const properties: Look = () => {
  const long = 'ñ'.repeat(4500);
  setProperty(trialKey, long);
  const found = property(trialKey);
  forgetProperty(trialKey);
  return { properties: found === long && property(trialKey) === undefined ? 'kept' : 'lost' };
};

/** One letter to who asked for it, and only then. */
export const mail: Look = ({ mailTo, language }) => {
  if (mailTo === undefined) return {};
  const left = mailsLeft();
  if (left < 1) return { mailToSelf: 'notSeen' };
  const subject = say(selfCheckWords.letter, language);
  sendMail({ to: mailTo, subject, body: subject, htmlBody: `<p>${subject}</p>`, name: 'Chapterbook' });
  return { mailToSelf: mailsLeft() < left ? 'sent' : 'uncounted' };
};

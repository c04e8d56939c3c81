import { hasDocumentLock, underLock } from '../google/lock';
import { mailsLeft, sendMail } from '../google/mail';
import { digest, pagesUrl, secret } from '../google/outside';
import { forgetProperty, property, setProperty } from '../google/properties';
import { say } from '../i18n/language';
import { selfCheckWords } from '../i18n/selfCheck';
import type { Look } from './check';
import { trialKey } from './kept';

export const locks: Look = () => ({
  scriptLock: underLock(() => 'works' as const)?.done ?? 'notSeen',
  documentLock: hasDocumentLock() ? 'there' : 'none',
});

/** 9,000 bytes are almost what Google allows. */
export const properties: Look = () => {
  const long = 'ñ'.repeat(4500);
  setProperty(trialKey, long);
  const isKept = property(trialKey) === long;
  forgetProperty(trialKey);
  return { properties: isKept && property(trialKey) === undefined ? 'kept' : 'lost' };
};

/** What every link's token rests on. */
export const codes: Look = () => {
  const isDigest = digest('abc') === 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  const [one, other] = [secret(), secret()];
  return { codes: isDigest && /^[0-9a-f]{32}$/.test(one) && one !== other ? 'works' : 'different' };
};

export const address: Look = () => {
  const url = pagesUrl();
  return { pagesAddress: url === '' ? 'none' : /\/dev(\?|$)/.test(url) ? 'dev' : 'exec' };
};

/** One letter to who asked for it, and only then. */
export const mail: Look = ({ mailTo, language }) => {
  const left = mailsLeft();
  const mailQuota = left >= 0 ? 'works' : 'different';
  if (mailTo === undefined) return { mailQuota };
  if (left < 1) return { mailQuota, mailToSelf: 'notSeen' };
  const body = say(selfCheckWords.letter, language);
  const subject = say(selfCheckWords.subject, language);
  sendMail({ to: mailTo, subject, body, htmlBody: `<p>${body}</p>`, name: 'Chapterbook' });
  return { mailQuota, mailToSelf: mailsLeft() < left ? 'sent' : 'uncounted' };
};

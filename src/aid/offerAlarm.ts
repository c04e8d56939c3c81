import { setting } from '../chapter/settings';
import { say } from '../i18n/language';
import { alarmMail } from '../i18n/offer';
import { queueMail } from '../mail/outbox';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import type { Offer } from './tables';

/** Tells the coordinators at once that a volunteer did not feel safe: ids only, the rest stands in the Help desk. */
export function soundAlarm(book: Book, { id, request, volunteer }: Offer, context: Context): void {
  const { language } = context;
  const coordinators = setting(book, 'digestTo')
    .split(/[,;\s]+/)
    .filter(Boolean);
  coordinators.forEach((to, index) => {
    const letter = {
      key: `notSafe/${id}/${index}`,
      kind: 'notSafe',
      to,
      subject: say(alarmMail.subject, language, { request }),
      paragraphs: [say(alarmMail.what, language, { request, volunteer }), say(alarmMail.where, language, { id })],
      language,
      urgent: true,
    };
    queueMail(book, letter, context);
  });
}

import { firstName } from '../chapter/letterTo';
import type { Volunteer } from '../chapter/tables';
import { needs, urgencies } from '../chapter/words';
import { spokenDay } from '../i18n/days';
import type { Language } from '../i18n/language';
import { say } from '../i18n/language';
import { offerMail } from '../i18n/offer';
import type { Letter } from '../mail/outbox';
import { choiceLabel } from '../tables/choices';
import type { DeskRow, Offer } from './tables';

/** What a volunteer may know before they say yes. */
export type OfferedTask = Pick<DeskRow, 'need' | 'quantity' | 'urgency'> & { areaName: string };

/** The key of an offer's letter, for taking it back. */
export const letterKey = (offerId: string) => `offer/${offerId}`;

/**
 * The letter that asks a volunteer: task, area and time. Who asked and where they live is not known here, so that it
 * cannot stand in a mail.
 * @param answerBy YYYY-MM-DD
 */
export function offerLetter(
  offer: Pick<Offer, 'id' | 'until'>,
  task: OfferedTask,
  volunteer: Pick<Volunteer, 'name' | 'email' | 'languages'>,
  { linkId, answerBy, language }: { linkId: string; answerBy: string; language: Language },
): Letter {
  const words = spokenTask(task, language);
  return {
    key: letterKey(offer.id),
    kind: 'offer',
    to: volunteer.email,
    subject: say(words.area ? offerMail.subject : offerMail.subjectNoArea, language, words),
    paragraphs: [
      `${say(offerMail.hello, language, { name: firstName(volunteer) })}\n${say(offerMail.neighbor, language)}`,
      taskLines(words, language).join('\n'),
      say(offerMail.after, language),
      say(offerMail.until, language, { day: spokenDay(answerBy, language) }),
    ],
    button: { label: say(offerMail.button, language), linkId },
    language,
    urgent: true,
    until: offer.until ?? undefined,
  };
}

function taskLines(words: ReturnType<typeof spokenTask>, language: Language): string[] {
  return [
    say(offerMail.task, language, words),
    ...(words.quantity ? [say(offerMail.people, language, words)] : []),
    ...(words.area ? [say(offerMail.area, language, words)] : []),
    say(offerMail.time, language, words),
  ];
}

/** The task in the reader's words; '' for what is not known. */
export function spokenTask({ need, quantity, urgency, areaName }: OfferedTask, language: Language) {
  return {
    need: choiceLabel(needs, need || 'other', language),
    quantity: quantity === null ? '' : String(quantity),
    area: areaName,
    urgency: choiceLabel(urgencies, urgency || 'whenPossible', language),
  };
}

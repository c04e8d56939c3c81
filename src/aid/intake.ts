import { maybeSame } from '../chapter/sameContact';
import { settings } from '../chapter/settings';
import { areas, requests } from '../chapter/tables';
import { aidWords } from '../i18n/aid';
import { askWords } from '../i18n/ask';
import { allTexts, say } from '../i18n/language';
import { links, mailLog } from '../mail/tables';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { choiceLabel } from '../tables/choices';
import type { Context } from '../tables/context';
import { plain } from '../tables/plainText';
import { appendOnly, only } from '../tables/table';
import type { Told } from './answer';
import { readAnswer } from './answer';
import { consentWording, doorWording, elsewhere } from './askQuestions';
import { withoutIdNumbers } from './idNumbers';
import { understood, waitingAnswers, waitingIn } from './keptAnswers';
import { consentsSought, peopleSought } from './knownBefore';
import { erasedBefore } from './returning';
import { giveLink } from './standingLink';
import type { PersonWhoAsked } from './tables';
import { consentPurposes, consents, desk, formAnswers, people } from './tables';
import { asNote } from './tooLong';
import { triage, triageRule } from './triage';
import { waysItCame } from './waysToReach';

/**
 * Makes a case and a request for every need of each answer that waits. The Workbook gets the requests without the
 * person. Stored raw before, an answer that cannot be taken now waits for the next round.
 */
export const takeAnswers = action(
  'take in answers',
  {
    tables: [
      waitingAnswers,
      appendOnly(desk),
      appendOnly(requests),
      only(areas, 'name'),
      only(settings, 'value'),
      appendOnly(mailLog),
      appendOnly(links),
    ],
    thenReads: [
      (book, _, context) => [
        peopleSought(
          waitingIn(book).flatMap(({ content }) => understood(content) ?? []),
          context,
        ),
      ],
      (book) => [consentsSought(book)],
    ],
    alone: true,
  },
  (book, _, context) => {
    const waiting = waitingIn(book);
    for (const { id, content, at } of waiting) {
      const told = understood(content);
      if (told) take(book, id, at ?? context.now, told, context);
      else leaveToCoordinators(book, id, context);
      const state = told ? 'taken' : 'problem';
      book.change(formAnswers, id, { state });
    }
    return waiting.length;
  },
);

/** One answer that cannot be read does not keep the others waiting, and is not lost: it stands in the Desk. */
function leaveToCoordinators(book: Book, answer: string, { today, language }: Context): void {
  const person = book.add(people, { answer, askedOn: today }).id;
  const common = { need: 'other', status: 'looking', askedOn: today } as const;
  const { id } = book.add(desk, {
    ...common,
    detail: 'followUp',
    agreedDetail: 'followUp',
    person,
    why: say(aidWords.unreadable, language),
  });
  book.add(requests, { id, ...common });
  book.change(people, person, { requests: id });
}

function take(book: Book, answerId: string, at: number, told: Told, context: Context): void {
  const said = readAnswer(told);
  const others = book.all(people);
  const same = [...erasedBefore(said, others, context), ...maybeSame(said, others)];
  const known = told.person === undefined ? undefined : book.find(people, told.person);
  const isBack = known !== undefined && known.erasedOn === '';
  const area = areaNamed(book, said.area);
  const isOut = area === '' && said.area !== '' && book.all(areas).some(({ name }) => name !== '');
  const person = isBack
    ? addToPerson(book, known, answerId, { ...said, isOut })
    : addPerson(book, answerId, { ...told, isOut }, context.dayOf(at));
  for (const purpose of said.consents) {
    if (!(purpose in consentPurposes)) continue;
    const how = {
      channel: choiceLabel(waysItCame, told.by ?? 'form', context.language),
      wording: told.by === 'door' ? doorWording : consentWording,
      language: told.language,
    };
    if (isBack && hasAgreed(book, person.id, purpose as keyof typeof consentPurposes)) continue;
    book.add(consents, { person: person.id, purpose: purpose as keyof typeof consentPurposes, at, ...how });
  }
  const rule = triageRule(book);
  const ids: string[] = [];
  for (const need of said.needs.length > 0 ? said.needs : (['other'] as const)) {
    const { urgency, why } = triage({ need, when: said.when }, rule);
    const common = { need, area, language: said.language, quantity: said.quantity, urgency, status: 'new' as const };
    const { id } = book.add(desk, {
      ...common,
      name: said.name,
      contact: [said.phone, said.email].filter(Boolean).join(', '),
      notes: notesOf(said, area, context),
      why: why[context.language],
      maybeSame: isBack ? '' : same.slice(-mostNamed).join(' '),
      askedOn: context.dayOf(at),
      came: told.by ?? 'form',
      person: person.id,
      detail: 'new',
      agreedDetail: 'new',
    });
    book.add(requests, { id, ...common, askedOn: context.dayOf(at) });
    ids.push(id);
  }
  book.change(people, person.id, { requests: [person.requests, ...ids].filter(Boolean).join(' ') });
  if (!isBack) giveLink(book, person, context);
}

const mostNamed = 10;

/** What was told beside, and an area that is not in the Areas tab any more; without ID numbers. */
function notesOf({ notes, area }: ReturnType<typeof readAnswer>, known: string, { language }: Context): string {
  const gone = known === '' && !isElsewhere(area) ? area : '';
  const all = asNote([notes, gone].filter(Boolean).join('\n'), say(aidWords.cutShort, language));
  return withoutIdNumbers(all, say(aidWords.numberHidden, language));
}

const isElsewhere = (area: string) =>
  [elsewhere, ...allTexts(askWords.elsewhere)].some((label) => plain(label) === plain(area));

interface Outside {
  /** They live in none of our areas. */
  isOut: boolean;
}

function addPerson(book: Book, answer: string, told: Told & Outside, askedOn: string): PersonWhoAsked {
  const { name, phone, email, address, reach, hours, messageIsSafe, language } = readAnswer(told);
  const inbox = told.isOut ? 'outOfArea' : told.by === 'phone' ? 'complete' : 'new';
  const came = told.by ?? 'form';
  return book.add(people, {
    name,
    phone,
    email,
    address,
    reach,
    hours,
    messageIsSafe,
    language,
    inbox,
    came,
    askedOn,
    answer,
  });
}

/** Somebody asks again: what they told now counts, what they left out stays as it was. */
function addToPerson(book: Book, known: PersonWhoAsked, answer: string, said: ReturnType<typeof readAnswer> & Outside) {
  const { name, phone, email, address, reach, hours, messageIsSafe, language } = said;
  return book.change(people, known.id, {
    name: name || known.name,
    phone: phone || known.phone,
    email: email || known.email,
    address: address || known.address,
    reach: reach.length > 0 ? reach : known.reach,
    hours: hours.length > 0 ? hours : known.hours,
    messageIsSafe: messageIsSafe || known.messageIsSafe,
    language: language || known.language,
    inbox: said.isOut ? 'outOfArea' : 'complete',
    answer: `${known.answer} ${answer}`.trim(),
  });
}

function hasAgreed(book: Book, id: string, what: keyof typeof consentPurposes): boolean {
  return book
    .all(consents)
    .some(({ person, purpose, withdrawnAt }) => person === id && purpose === what && withdrawnAt === null);
}

function areaNamed(book: Book, name: string): string {
  const wanted = plain(name);
  return wanted === '' ? '' : (book.all(areas).find((area) => plain(area.name) === wanted)?.id ?? '');
}

import * as v from 'valibot';
import { letterLanguage } from '../chapter/letterTo';
import { type Volunteer, volunteers } from '../chapter/tables';
import type { Language } from '../i18n/language';
import { rosterRefusals } from '../i18n/roster';
import { linkAddress } from '../mail/links';
import { queueMail } from '../mail/outbox';
import { mailTables } from '../mail/tables';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { Refusal } from '../tables/refusal';
import { invitation, textMessage } from './shiftLetters';
import { linkFor } from './shiftLink';
import { isAhead, signUpsOf } from './standing';
import type { Shift } from './tables';
import { shifts, signUps } from './tables';
import { spanOf } from './time';
import type { LeftOut } from './whoFits';
import { isFinal, spokenWhy, whoFits } from './whoFits';

/** A text that an organizer sends by hand, to one person. */
export interface TextByHand {
  name: string;
  phone: string;
  text: string;
}

/** What came of inviting: names of those who get a mail, texts for those who have none, and who was asked before. */
export interface Invited {
  mailed: string[];
  byHand: TextByHand[];
  already: string[];
}

const mostAtOnce = 50;
const inviting = [shifts, signUps, volunteers, ...mailTables] as const;

/**
 * Asks volunteers to come to a shift. An organizer who knows better may ask somebody who is left out, but nobody who
 * pauses, said no, comes to something else then, or cannot be reached.
 */
export const inviteToShift = action(
  'invite to a shift',
  {
    tables: inviting,
    takes: v.object({
      shift: v.string(),
      volunteers: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(mostAtOnce)),
    }),
    alone: true,
  },
  (book, { shift: shiftId, volunteers: wanted }, context): Invited => {
    const shift = book.get(shifts, shiftId);
    if (!isAhead(shift, context)) throw new Refusal(rosterRefusals.notAhead);
    const invited: Invited = { mailed: [], byHand: [], already: [] };
    const asked = new Set(signUpsOf(book, shiftId).flatMap((one) => (one.state === 'declined' ? [] : [one.volunteer])));
    const obstacles = new Map(whoFits(book, shift, context).passedOver.map(({ id, obstacle }) => [id, obstacle]));
    for (const volunteer of [...new Set(wanted)].map((id) => book.get(volunteers, id))) {
      if (asked.has(volunteer.id)) invited.already.push(volunteer.name);
      else {
        refuseIfFinal(volunteer, obstacles.get(volunteer.id), context.language);
        ask(book, shift, volunteer, invited, context);
      }
    }
    return invited;
  },
);

function refuseIfFinal({ name }: Volunteer, obstacle: LeftOut['obstacle'] | undefined, language: Language): void {
  if (obstacle && isFinal(obstacle)) {
    throw new Refusal(rosterRefusals.cannotAsk, { name, why: spokenWhy(obstacle, language) });
  }
}

function ask(book: Book, shift: Shift, volunteer: Volunteer, invited: Invited, context: Context): void {
  const signUp = book.add(signUps, {
    shift: shift.id,
    volunteer: volunteer.id,
    state: 'invited',
    askedAt: context.now,
  });
  book.change(volunteers, volunteer.id, { lastAskedAt: context.now });
  const language = letterLanguage(volunteer, context.language);
  const linkId = linkFor(book, signUp, shift, language, context);
  const address = linkAddress(linkId, context);
  if (volunteer.email === '') {
    invited.byHand.push({
      name: volunteer.name,
      phone: volunteer.phone,
      text: textMessage(shift, { volunteer, language }, address),
    });
  } else {
    const until = spanOf(shift, context)?.begins ?? context.now;
    queueMail(book, invitation(signUp, shift, { volunteer, language, linkId }, until), context);
    invited.mailed.push(volunteer.name);
  }
}

/** The text for somebody who was asked and has no e-mail, once more, with a new link of their own. */
export const textForSignUp = action(
  'show the text of an invitation',
  { tables: inviting, takes: v.object({ signUp: v.string() }) },
  (book, { signUp: id }, context): TextByHand => {
    const signUp = book.get(signUps, id);
    const shift = book.get(shifts, signUp.shift);
    const volunteer = book.get(volunteers, signUp.volunteer);
    if (!isAhead(shift, context)) throw new Refusal(rosterRefusals.notAhead);
    const language = letterLanguage(volunteer, context.language);
    const address = linkAddress(linkFor(book, signUp, shift, language, context), context);
    return { name: volunteer.name, phone: volunteer.phone, text: textMessage(shift, { volunteer, language }, address) };
  },
);

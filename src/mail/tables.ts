import { choices } from '../tables/choices';
import { choice, email, id, longText, number, text, timestamp, yesNo } from '../tables/kinds';
import type { Row } from '../tables/table';
import { appendOnly, only, table } from '../tables/table';

/**
 * `unclear`: the run ended between handing the mail to Google and noting it. It may have arrived, so no robot sends it
 * again; a person decides, by setting it back to Waiting.
 */
export const mailStates = choices({
  pending: { en: 'Waiting', es: 'En espera' },
  sending: { en: 'Being sent', es: 'Enviándose' },
  sent: { en: 'Sent', es: 'Enviado' },
  failed: { en: 'Could not be sent', es: 'No se pudo enviar' },
  unclear: { en: 'May not have arrived', es: 'Quizá no llegó' },
  dropped: { en: 'No longer needed', es: 'Ya no hace falta' },
});

/** The outbox: one row a letter. Its key is its id, so that the same thing is never said twice. */
export const mailLog = table(
  'mailLog',
  { file: 'each', version: 1, tab: { en: 'Mail log', es: 'Correos' }, backstage: true },
  {
    key: id('mail').outOfSight(),
    kind: text({ en: 'Kind', es: 'Tipo' }),
    to: email({ en: 'To', es: 'Para' }).aboutAPerson(),
    subject: text({ en: 'Subject', es: 'Asunto' }),
    state: choice(mailStates, { en: 'State', es: 'Estado' }).editedByHand(),
    reason: text({ en: 'What went wrong', es: 'Qué falló' }),
    urgent: yesNo({ en: 'Urgent', es: 'Urgente' }),
    queuedAt: timestamp({ en: 'Written', es: 'Escrito' }),
    notBefore: timestamp({ en: 'Not before', es: 'No antes de' }),
    until: timestamp({ en: 'Useless after', es: 'Inútil después de' }),
    tries: number({ en: 'Tries', es: 'Intentos' }),
    changedAt: timestamp({ en: 'Last change', es: 'Último cambio' }),
    /** The run that has the letter in hand. */
    run: text({ en: 'Run', es: 'Proceso' }).outOfSight(),
    /** The letter as JSON; cleared once it is sent. */
    letter: longText({ en: 'Letter', es: 'Carta' }).aboutAPerson().outOfSight(),
  },
);
export type MailRow = Row<typeof mailLog>;

/** Links for people without an account. The token itself is kept nowhere, only its hash. */
export const links = table(
  'links',
  { file: 'each', version: 1, tab: { en: 'Links', es: 'Enlaces' }, backstage: true },
  {
    id: id('link').outOfSight(),
    purpose: text({ en: 'For', es: 'Para' }).forRobots(),
    subject: text({ en: 'Which', es: 'Cuál' }).forRobots(),
    language: text({ en: 'Language', es: 'Idioma' }).forRobots(),
    until: timestamp({ en: 'Ends', es: 'Termina' }),
    madeAt: timestamp({ en: 'Made', es: 'Creado' }),
    revokedAt: timestamp({ en: 'Withdrawn', es: 'Anulado' }),
    hash: text({ en: 'Hash', es: 'Huella' }).forRobots().outOfSight(),
  },
);
export type Link = Row<typeof links>;

/** What an action lists that looks for the links about a subject, or withdraws them. */
export const linkSubjects = only(links, 'purpose', 'subject', 'revokedAt');

/** What an action lists that writes letters with links, and withdraws none. */
export const mailTables = [only(mailLog, 'key'), appendOnly(links)] as const;

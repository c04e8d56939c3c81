import { needs, spokenLanguages, urgencies } from '../chapter/words';
import { askWords } from '../i18n/ask';
import type { AskerLanguage } from '../i18n/language';
import type { Choices } from '../tables/choices';
import { parseChoice } from '../tables/choices';
import { consentChoices } from './askQuestions';
import type { consentPurposes } from './tables';
import { timesToReach, waysToReach } from './waysToReach';

/** What somebody answered, by question key; a question that the chapter added itself has its title as `? Title`. */
export interface Told {
  language: AskerLanguage;
  answers: Record<string, string | string[]>;
  /** How it came; by a form when left out. */
  by?: 'phone' | 'page' | 'door';
  /** Id of the case of somebody who has asked before, as a coordinator recognised them. */
  person?: string;
}

/** Marks the key of a question that is not one of ours. */
export const ownQuestion = '? ';

/** An answer understood. What was told and could not be put anywhere else is in the notes: nothing is lost. */
export function readAnswer({ language, answers }: Told) {
  const text = (key: string) => [answers[key] ?? ''].flat().join(', ').trim();
  const several = (key: string) => [answers[key] ?? []].flat();
  const number = Number(text('quantity').replace(/[^\d]/g, ''));
  const understood = several('needs').map((need) => parseChoice(needs, need));
  return {
    name: text('name'),
    phone: text('phone'),
    email: text('email'),
    address: text('address'),
    area: text('area'),
    needs: [...new Set(understood.filter((need) => need !== undefined))],
    quantity: number > 0 && number < 1000 ? number : null,
    when: one(urgencies, text('when')),
    language: one(spokenLanguages, text('language')) || one(spokenLanguages, language),
    reach: several('reach').flatMap((way) => parseChoice(waysToReach, way) ?? []),
    hours: several('hours').flatMap((time) => parseChoice(timesToReach, time) ?? []),
    messageIsSafe: parseChoice(yesNo, text('message')) === 'yes',
    consents: consentsIn(several('consent'), language),
    notes: notesIn(answers, text),
  };
}

const yesNo: Choices<'yes' | 'no'> = { yes: askWords.yes, no: askWords.no };

function one<K extends string>(choices: Choices<K>, text: string): K | '' {
  return parseChoice(choices, text) ?? '';
}

function consentsIn(ticked: readonly string[], language: AskerLanguage): (keyof typeof consentPurposes)[] {
  const given = consentChoices(language).filter(({ key, label }) => ticked.includes(label) || ticked.includes(key));
  return given.map(({ key }) => key);
}

/** The note itself, answers to the chapter's own questions, and needs and numbers that could not be understood. */
function notesIn(answers: Told['answers'], text: (key: string) => string): string {
  const own = Object.keys(answers)
    .filter((key) => key.startsWith(ownQuestion))
    .map((key) => `${key.slice(ownQuestion.length)}: ${text(key)}`);
  const strange = [answers.needs ?? []].flat().filter((need) => parseChoice(needs, need) === undefined);
  const quantity = /^\s*\d+\s*$/.test(text('quantity')) ? '' : text('quantity');
  return [text('note'), ...strange, quantity, ...own].filter(Boolean).join('\n');
}

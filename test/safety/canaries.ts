import type { Chapter } from '../chapter/chapter';

/**
 * What somebody who asks might tell, each text unlike any other in the world. Every one holds the word or a number of
 * this kind, so that it is found wherever it went, whole or in part.
 */
export function canaries(whose: string, digits: string) {
  const word = `canary${whose}`;
  return {
    name: `Rosa ${word}name`,
    phone: `703 555 01${digits}`,
    email: `${word}mail@people.example`,
    address: `7 ${word}address Lane`,
    quantity: `a few ${word}quantity`,
    note: `${word}note`,
    own: `${word}own`,
  };
}

const canary = /canary\w*|555\W{0,4}01\d\d/gi;

/** The canaries in something, each once. */
export function canariesIn(something: unknown): string[] {
  return [...new Set(JSON.stringify(something ?? '').match(canary) ?? [])];
}

/**
 * Everything that is not the Help desk: the Workbook to the last mark, letters, properties, caches, logs, errors, what
 * the forms show, and what stood on organizers' screens. Forms keep their answers, and a letter its own address.
 */
function outside({ host, workbook, desk }: Chapter): Record<string, unknown> {
  const { kept, files: _, ...world } = host.save();
  const { mailbox, forms = [], ...others } = kept;
  const shown = ({ file }: { file: string }) => file !== desk;
  return {
    Workbook: host.file(workbook).save(),
    'the script properties and triggers': others,
    'the world': world,
    'the forms': forms.map(({ responses, ...form }) => form),
    'the mail': mailbox?.sent.map(({ to, ...letter }) => (/canary/.test(to) ? letter : { to, ...letter })),
    'the caches': [...host.services.caches].map(([owner, entries]) => [owner, ...entries]),
    'the logs': host.services.logs,
    'the runs': host.runtime.runs.map(({ functionName, error }) => [functionName, error]),
    'the screens': [host.ui.screens, host.ui.toasts, host.ui.questions].map((list) =>
      (list as { file: string }[]).filter(shown),
    ),
  };
}

/** The Help desk's own book-keeping, where ids stand and nobody's words. */
const bookKeeping = ['Activity log', 'Steps', 'Fair draws', 'Erased', 'Robots', 'Jobs', 'Settings'];

/** Where a canary is that must not be there. */
export function escaped(chapter: Chapter): string[] {
  const hand = chapter.at(chapter.desk);
  const kept = bookKeeping.filter((tab) => hand.tabs().includes(tab)).map((tab) => [tab, hand.reads(tab)] as const);
  const places = [...Object.entries(outside(chapter)), ...kept];
  return places.flatMap(([place, what]) => canariesIn(what).map((found) => `${found} in ${place}`));
}

/** What of somebody is left in the Help desk file, to the last cell, and in the forms' own answers. */
export function left({ host, desk }: Chapter, whose: string): string[] {
  const all = canariesIn([host.file(desk).save(), [...host.services.forms.values()]]);
  return all.filter((found) => found.replace(/(?<=\d)\W+(?=\d)/g, '').includes(whose));
}

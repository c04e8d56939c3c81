import * as v from 'valibot';
import { sendAsset } from './assets';
import type { Backstage } from './backstage';
import { readJson } from './bodies';
import { MAIL_POLICY } from './guard';
import { forVisitors, procedures } from './procedures';
import { Refused } from './refusals';
import { sendFile, sendHtml, sendJson, sendText, sendTo } from './reply';
import type { Route } from './routes';
import type { Attachment, Letter, Person } from './stage';
import type { ExportedFile } from './xlsx/exported';
import { workbookXlsx } from './xlsx/workbookXlsx';

const LARGEST_ANSWER = 1_000_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const showWorkbench: Route = async ({ page }, _request, response) => sendHtml(response, page);

/** What only the workbench's own page may ask for. */
export const ownRoutes: Record<string, Route> = {
  'GET ': showWorkbench,
  'GET file': showWorkbench,

  /** A Sheet's own address, as letters and formulas link to it. */
  'GET spreadsheets': async (_workbench, _request, response, _url, rest) => {
    const [, id = ''] = /^d\/([\w-]+)/.exec(rest) ?? [];
    sendTo(response, `/file/${id}`);
  },

  'GET page': async ({ pageFolder }, _request, response, _url, rest) => {
    if (!sendAsset(response, pageFolder, rest)) sendText(response, 'There is no such file.', 404);
  },

  'GET events': async ({ audience, backstage }, request, response, url) => {
    const as = await knownPerson(backstage, url.searchParams.get('as'));
    audience.join(request, response, as, url.searchParams.get('file') ?? '', backstage.openQuestions());
  },

  'GET frame': async ({ frames }, _request, response, _url, key) => {
    const frame = frames.get(key);
    if (!frame) return sendText(response, 'This page is gone. Open it again from where it came.', 410);
    sendHtml(response, frame.html, { policy: frame.policy });
  },

  'GET letter': async ({ backstage }, _request, response, _url, rest) => {
    const { html } = (await backstage.call('mail.read', '', { id: rest })) as Letter;
    sendHtml(response, `<!doctype html><meta charset="utf-8"><base target="_blank">${html}`, { policy: MAIL_POLICY });
  },
};

/** What changes something or tells what is not public: these take the page's token, too. */
export const guardedRoutes: Record<string, Route> = {
  'POST answer': async ({ backstage }, request, response) => {
    const given = v.safeParse(answerTaken, await readJson(request, LARGEST_ANSWER));
    if (!given.success) throw new Refused('That is no answer to a question of a script.');
    const { as, question, ...answer } = given.output;
    sendJson(response, { value: backstage.answer(question, await knownPerson(backstage, as), answer) });
  },

  'POST api': async ({ backstage }, request, response, _url, name) => {
    const known = Object.hasOwn(procedures, name) && !(forVisitors as readonly string[]).includes(name);
    if (!known) throw new Refused(`The workbench has no "${name.slice(0, 40)}".`, 404);
    const { as, args } = await readJson(request);
    const person = name === 'people.list' ? '' : await knownPerson(backstage, as);
    sendJson(response, { value: await backstage.call(name, person, args) });
  },

  /** A file in a format that other programs open, a file of a letter, or the whole chapter as it is kept. */
  'POST download': async ({ backstage }, request, response) => {
    const { as, file, letter, place } = await readJson(request);
    const person = await knownPerson(backstage, as);
    if (letter !== undefined) {
      const { name, base64 } = (await backstage.call('mail.attachment', person, { id: letter, place })) as Attachment;
      return sendFile(response, { name, type: 'application/octet-stream', bytes: Buffer.from(base64, 'base64') });
    }
    if (file === undefined) {
      const kept = JSON.stringify(await backstage.call('chapter.kept', person, {}));
      const bytes = Buffer.from(kept);
      return sendFile(response, { name: 'chapter.json', type: 'application/json', bytes });
    }
    const exported = (await backstage.call('file.export', person, { file })) as ExportedFile;
    sendFile(response, { name: `${exported.name}.xlsx`, type: XLSX, bytes: await workbookXlsx(exported) });
  },
};

const answerTaken = v.strictObject({
  as: v.string(),
  question: v.number(),
  button: v.picklist(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
  text: v.pipe(v.string(), v.maxLength(50_000)),
});

async function knownPerson(backstage: Backstage, email: unknown): Promise<string> {
  const people = (await backstage.call('people.list', '', {})) as Person[];
  const found = people.find((person) => person.email === email);
  if (!found) throw new Refused('The workbench does not know this person.', 403);
  return found.email;
}

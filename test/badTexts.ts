import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const shipped: string[] = JSON.parse(readFileSync(path.join(__dirname, 'tables/sheet/badInput.json'), 'utf8'));

/** A folder of more of it, when there is one: `.json` lists and texts with a line each. */
function more(): string[] {
  const folder = process.env.CHAPTERBOOK_BAD_INPUT ?? path.resolve('data/bad-input');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    if (name.endsWith('.json')) return JSON.parse(text) as string[];
    return name.endsWith('.txt') ? text.split('\n') : [];
  });
}

/** What people and machines write that a spreadsheet or a page would like to read as something else. */
export const badTexts: readonly string[] = [...new Set([...shipped, ...more()])].filter((text) => text.trim() !== '');

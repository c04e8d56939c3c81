import type { AskerLanguage } from '../i18n/language';
import { languageMarks, say } from '../i18n/language';
import { mailWords } from '../i18n/mail';
import { escapeHtml } from './escape';

/** A letter as it goes out. */
export interface ReadyLetter {
  subject: string;
  paragraphs: readonly string[];
  /** A list after the paragraphs: each line is a link. */
  lines?: readonly LinkedLine[];
  button?: { label: string; address: string };
  toAsker?: boolean;
  language: AskerLanguage;
}

export interface LinkedLine {
  text: string;
  /** Any address that is no secret. */
  address: string;
}

export interface Sender {
  chapter: string;
  /** A number to call; '' for none. */
  phone: string;
}

/** The letter as plain text, complete in itself: every address that the HTML hides behind a button is written out. */
export function plainLetter(letter: ReadyLetter, sender: Sender): string {
  const { paragraphs, lines = [], button } = letter;
  const parts = [
    ...paragraphs,
    ...lines.map(({ text, address }) => `- ${text}\n  ${address}`),
    ...(button ? [`${button.label}:\n${button.address}`] : []),
    `-- \n${footer(letter, sender)}`,
  ];
  return parts.join('\n\n');
}

/**
 * The letter as HTML for mail programs: one column of text, one button, colours with more than 7:1 contrast, nothing
 * fetched from anywhere, every word escaped.
 */
export function htmlLetter(letter: ReadyLetter, sender: Sender): string {
  const { subject, paragraphs, lines = [], button, language } = letter;
  const body = paragraphs.map((text) => `<p style="margin:0 0 16px">${broken(text)}</p>`).join('\n');
  return `<!DOCTYPE html>
<html ${languageMarks(language)}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px 16px;background:#fff;color:#1b1b1b;font:17px/1.5 system-ui,-apple-system,sans-serif">
<div style="max-width:560px;margin:0 auto">
${body}
${lines.length > 0 ? listHtml(lines) : ''}
${button ? buttonHtml(button, language) : ''}
<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #767676;font-size:15px;color:#444">${broken(footer(letter, sender))}</p>
</div>
</body>
</html>`;
}

function listHtml(lines: readonly LinkedLine[]): string {
  const items = lines.map(
    ({ text, address }) =>
      `<li style="margin:0 0 14px"><a href="${escapeHtml(address)}" target="_blank" style="color:#0b4f8a">${escapeHtml(text)}</a></li>`,
  );
  return `<ul style="margin:0 0 16px;padding:0 0 0 22px">\n${items.join('\n')}\n</ul>`;
}

function buttonHtml({ label, address }: { label: string; address: string }, language: AskerLanguage): string {
  const href = escapeHtml(address);
  const look =
    'display:inline-block;padding:14px 28px;background:#0b4f8a;color:#fff;border-radius:8px;font-weight:600;text-decoration:none';
  return `<p style="margin:24px 0 8px"><a href="${href}" target="_blank" style="${look}">${escapeHtml(label)}</a></p>
<p style="margin:0 0 16px;font-size:15px;color:#444">${escapeHtml(say(mailWords.buttonFails, language))}<br><span style="word-break:break-all">${href}</span></p>`;
}

function footer({ language, toAsker }: ReadyLetter, { chapter, phone }: Sender): string {
  const call = phone ? say(mailWords.orCall, language, { phone }) : '';
  return say(toAsker ? mailWords.footerToAsker : mailWords.footer, language, { chapter, phone: call });
}

const broken = (text: string) => escapeHtml(text).replace(/\r?\n/g, '<br>\n');

import { plain } from '../../recognize/plain';

const yeses = new Set('yes y si s true t x 1 verdadero'.split(' '));
const noes = new Set('no n false f 0 falso off'.split(' '));

export function isYes(text: string): boolean {
  return yeses.has(plain(text)) || /^(✓|✔|☑)/u.test(text);
}

export function isNo(text: string): boolean {
  return noes.has(plain(text)) || plain(text) === '';
}

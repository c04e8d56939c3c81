import { plain } from '../../recognize/plain';
import type { Book } from '../../tables/book';
import { type Question, questions } from '../../turf/tables';

/** Answers of a visit: by the question's id in the table, by its words in a list. */
export class Answers {
  private readonly byWords = new Map<string, string>();
  private readonly byId = new Map<string, Question>();

  constructor(private readonly book: Book) {
    for (const question of book.all(questions)) this.note(question);
  }

  /** JSON, sorted by the words. */
  inWords(content: string): string {
    return this.with(content, (id) => {
      const question = this.byId.get(id);
      return question ? question.en || question.es : id;
    });
  }

  /** JSON by id. A question that nobody has asked here is kept, and not put to anybody. */
  byQuestion(content: string): string {
    return this.with(content, (words) => {
      const known = this.byWords.get(plain(words));
      if (known !== undefined) return known;
      const question = this.book.add(questions, { en: words, es: words, active: false });
      this.note(question);
      return question.id;
    });
  }

  private with(content: string, called: (key: string) => string): string {
    if (content === '') return '';
    const told = Object.entries(JSON.parse(content) as Record<string, string>);
    const all = told.map(([key, answer]) => [called(key), answer] as const).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify(Object.fromEntries(all));
  }

  private note(question: Question): void {
    this.byId.set(question.id, question);
    for (const words of [question.en, question.es]) {
      const wanted = plain(words);
      if (wanted !== '' && !this.byWords.has(wanted)) this.byWords.set(wanted, question.id);
    }
  }
}

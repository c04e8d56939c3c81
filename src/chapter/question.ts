/** A question of a form, in one language. */
export interface Question {
  /** Stable, whatever the title says. */
  key: string;
  title: string;
  help: string;
  required: boolean;
  /** One line, several lines, one of the choices, or any number of them. */
  kind: 'text' | 'paragraph' | 'choice' | 'checkbox';
  choices?: { key: string; label: string }[];
}

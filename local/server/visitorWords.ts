import type { PublicForm } from './stage';

const en = {
  required: 'Required',
  needed: '* Required question',
  submit: 'Submit',
  next: 'Next',
  back: 'Back',
  page: (at: number, of: number) => `Page ${at} of ${of}`,
  last: 'That was the last question.',
  choose: 'Choose',
  other: 'Other',
  again: 'Submit another response',
  closed: 'This form takes no more answers.',
  month: 'Month',
  day: 'Day',
  time: 'Time',
  hours: 'Hours',
  minutes: 'Minutes',
  seconds: 'Seconds',
  film: 'Watch the film at YouTube',
};
export type FormWords = typeof en;

const es: FormWords = {
  required: 'Obligatoria',
  needed: '* Pregunta obligatoria',
  submit: 'Enviar',
  next: 'Siguiente',
  back: 'Atrás',
  page: (at, of) => `Página ${at} de ${of}`,
  last: 'Era la última pregunta.',
  choose: 'Elige',
  other: 'Otro',
  again: 'Enviar otra respuesta',
  closed: 'Este formulario ya no acepta respuestas.',
  month: 'Mes',
  day: 'Día',
  time: 'Hora',
  hours: 'Horas',
  minutes: 'Minutos',
  seconds: 'Segundos',
  film: 'Ver el vídeo en YouTube',
};

export const wordsOf = ({ language }: Pick<PublicForm, 'language'>): FormWords => (language.startsWith('es') ? es : en);
